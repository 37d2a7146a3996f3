package io.precis.batch.codec;

import io.precis.article.DateValue;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.NamedEntity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The dates, figures and names of a digest. */
final class FindingCodec {
    private FindingCodec() {}

    static void writeDate(FieldWriter out, KeyDate date) {
        out.span("span", date.span());
        out.object("value", date.value(), (fields, value) -> {
            fields.text("timex", value.timex());
            fields.date("first", value.first());
            fields.date("last", value.last());
            fields.constant("precision", value.precision());
        });
        out.constant("precision", date.precision());
        out.constant("mod", date.mod());
        out.decimal("salience", date.salience());
    }

    static KeyDate readDate(FieldReader in) {
        return new KeyDate(
                in.span("span"),
                in.objectOrNull(
                        "value",
                        fields -> new DateValue(
                                fields.text("timex"),
                                fields.date("first"),
                                fields.date("last"),
                                fields.constant("precision", DateValue.Precision.values()))),
                in.constant("precision", DateValue.Precision.values()),
                in.constantOrNull("mod", KeyDate.Mod.values()),
                in.decimal("salience"));
    }

    static void writeFigure(FieldWriter out, KeyFigure figure) {
        out.span("span", figure.span());
        out.constant("kind", figure.kind());
        // As texts, in which zeros at the end and exponents stay as they are.
        out.text("value", figure.value().toString());
        out.text("upper", figure.upper() == null ? null : figure.upper().toString());
        out.text("unit", figure.unit());
        out.text("counts", figure.counts());
        out.constant("mod", figure.mod());
        out.decimal("salience", figure.salience());
    }

    static KeyFigure readFigure(FieldReader in) {
        return new KeyFigure(
                in.span("span"),
                in.constant("kind", KeyFigure.Kind.values()),
                new BigDecimal(in.text("value")),
                number(in.textOrNull("upper")),
                in.textOrNull("unit"),
                in.textOrNull("counts"),
                in.constantOrNull("mod", KeyFigure.Mod.values()),
                in.decimal("salience"));
    }

    private static @Nullable BigDecimal number(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }

    static void writeName(FieldWriter out, NamedEntity name) {
        out.text("text", name.text());
        out.constant("kind", name.kind());
        out.text("role", name.role());
        out.spans("spans", name.spans());
        out.decimal("salience", name.salience());
    }

    static NamedEntity readName(FieldReader in) {
        return new NamedEntity(
                in.text("text"),
                in.constant("kind", NamedEntity.Kind.values()),
                in.textOrNull("role"),
                in.spans("spans"),
                in.decimal("salience"));
    }
}
