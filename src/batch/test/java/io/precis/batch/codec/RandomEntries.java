package io.precis.batch.codec;

import io.precis.article.Article;
import io.precis.article.ArticleHeader;
import io.precis.article.DateValue;
import io.precis.article.DetectedLanguage;
import io.precis.article.Digest;
import io.precis.article.Duplicate;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.Language;
import io.precis.article.NamedEntity;
import io.precis.article.PublicationTime;
import io.precis.article.ReferenceDate;
import io.precis.article.Rejection;
import io.precis.article.SourceMark;
import io.precis.article.SourcePlace;
import io.precis.article.Span;
import io.precis.article.Summary;
import io.precis.article.Translation;
import io.precis.story.StoryFacts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random values of every field, null or not where a field may be null. The same seed gives the same values. */
final class RandomEntries {
    private static final String[] PIECES = {
        "word ",
        "\"",
        "\\",
        "\n",
        "\r\n",
        "\t",
        "\u0000",
        "\u001f",
        "\u007f",
        "ß",
        "год",
        "年",
        "\u2028",
        "\ufeff",
        "\uffff",
        "\uD83D\uDE00",
        "\uD834\uDD1E",
        "{",
        "}",
        "]",
        ",",
        " ",
        ""
    };
    private static final String[] TAGS = {"und", "en", "pt-BR", "zh-Hant", "sr-Latn", "x-klingon", "nb"};

    private final Random random;

    RandomEntries(long seed) {
        this.random = new Random(seed);
    }

    Article article() {
        // By the constructors, so that a new field cannot be forgotten here.
        return new Article(
                "id" + text(),
                place(),
                one(Article.Form.values()),
                text(),
                new Article.Metadata(
                        maybe(this::text),
                        maybe(this::date),
                        maybe(this::time),
                        maybe(this::language),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text)),
                some(() -> new SourceMark(span(), one(SourceMark.Kind.values()), text())));
    }

    private PublicationTime time() {
        ZoneOffset offset = maybe(() -> ZoneOffset.ofTotalSeconds(60 * (random.nextInt(36 * 60) - 18 * 60)));
        return new PublicationTime(date().atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60)), offset);
    }

    Rejection rejection() {
        return new Rejection(maybe(this::text), place(), one(Rejection.Reason.values()), text(), text());
    }

    List<Duplicate> duplicates() {
        return some(() -> new Duplicate(text(), place(), maybe(this::text), random.nextDouble()));
    }

    Digest digest() {
        return new Digest(
                article(),
                new ArticleHeader(
                        maybe(this::text), maybe(this::text), maybe(this::text), maybe(this::text), some(this::text)),
                new DetectedLanguage(language(), random.nextDouble()),
                maybe(() -> new ReferenceDate(date(), one(ReferenceDate.Origin.values()))),
                some(this::span),
                new Summary(some(this::chosen), some(this::chosen)),
                some(this::keyDate),
                some(this::figure),
                some(() -> new NamedEntity(
                        text(),
                        one(NamedEntity.Kind.values()),
                        maybe(this::text),
                        some(this::span),
                        salience(),
                        one(NamedEntity.Rule.values()))),
                some(this::text),
                maybe(() -> new Translation(language(), text(), maybe(this::text), some(this::text), some(this::text))),
                duplicates(),
                maybe(this::text));
    }

    StoryFacts facts() {
        return new StoryFacts(
                text(),
                text(),
                text(),
                some(() -> new StoryFacts.Feature(random.nextLong(), random.nextFloat() * 3, random.nextBoolean())));
    }

    private KeyDate keyDate() {
        LocalDate first = date();
        return new KeyDate(
                span(),
                maybe(() -> new DateValue(
                        text(), first, first.plusDays(random.nextInt(400)), one(DateValue.Precision.values()))),
                one(DateValue.Precision.values()),
                maybe(() -> one(KeyDate.Mod.values())),
                salience(),
                new KeyDate.Evidence(one(KeyDate.Evidence.Rule.values()), salience(), null));
    }

    private KeyFigure figure() {
        return new KeyFigure(
                span(),
                one(KeyFigure.Kind.values()),
                number(),
                maybe(this::number),
                maybe(this::text),
                maybe(this::text),
                maybe(() -> one(KeyFigure.Mod.values())),
                salience());
    }

    private Summary.Chosen chosen() {
        TreeMap<String, Double> why = new TreeMap<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            why.put("part " + text(), salience());
        }
        return new Summary.Chosen(span(), salience(), why);
    }

    /** Mostly from 0 to 1, and the numbers that JSON does not have. */
    private double salience() {
        return switch (random.nextInt(20)) {
            case 0 -> Double.NaN;
            case 1 -> Double.POSITIVE_INFINITY;
            case 2 -> Double.MIN_VALUE;
            case 3 -> -0.0;
            default -> random.nextDouble();
        };
    }

    /** With zeros at the end and with exponents, too. */
    private BigDecimal number() {
        return new BigDecimal(new BigInteger(random.nextInt(80), random), random.nextInt(40) - 20);
    }

    private LocalDate date() {
        return LocalDate.ofEpochDay(random.nextInt(8_000_000) - 4_000_000);
    }

    private Language language() {
        return new Language(one(TAGS));
    }

    private SourcePlace place() {
        return new SourcePlace(text(), maybe(() -> random.nextInt(1 << 30)));
    }

    private Span span() {
        int start = random.nextInt(1 << 20);
        return new Span(start, start + random.nextInt(1000));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(random.nextInt(10) == 0 ? 3000 : 6); left > 0; left--) {
            text.append(one(PIECES));
        }
        return text.toString();
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> List<T> some(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            list.add(element.get());
        }
        return list;
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
