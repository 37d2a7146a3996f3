package io.precis.batch.codec;

import io.precis.article.DateValue;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.NamedEntity;
import java.math.BigDecimal;

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
        out.constant("rule", date.evidence().rule());
        out.decimal("confidence", date.evidence().confidence());
    }

    static KeyDate readDate(FieldReader in) {
        return new KeyDate(
                in.span("span"),
                in.orNull("value", name -> in.object(name, FindingCodec::readValue)),
                in.constant("precision", DateValue.Precision.values()),
                in.orNull("mod", name -> in.constant(name, KeyDate.Mod.values())),
                in.decimal("salience"),
                new KeyDate.Evidence(
                        in.constant("rule", KeyDate.Evidence.Rule.values()), in.decimal("confidence"), null));
    }

    private static DateValue readValue(FieldReader in) {
        return new DateValue(
                in.text("timex"),
                in.date("first"),
                in.date("last"),
                in.constant("precision", DateValue.Precision.values()));
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
                in.orNull("upper", name -> new BigDecimal(in.text(name))),
                in.orNull("unit", in::text),
                in.orNull("counts", in::text),
                in.orNull("mod", name -> in.constant(name, KeyFigure.Mod.values())),
                in.decimal("salience"));
    }

    static void writeName(FieldWriter out, NamedEntity name) {
        out.text("text", name.text());
        out.constant("kind", name.kind());
        out.text("role", name.role());
        out.spans("spans", name.spans());
        out.decimal("salience", name.salience());
        out.constant("rule", name.rule());
    }

    static NamedEntity readName(FieldReader in) {
        return new NamedEntity(
                in.text("text"),
                in.constant("kind", NamedEntity.Kind.values()),
                in.orNull("role", in::text),
                in.spans("spans"),
                in.decimal("salience"),
                in.constant("rule", NamedEntity.Rule.values()));
    }
}
