package io.precis.digest;

import io.precis.article.DateValue;
import io.precis.article.Document;
import io.precis.article.KeyDate;
import io.precis.article.KeyFigure;
import io.precis.article.Language;
import io.precis.article.NamedEntity;
import io.precis.article.Span;
import io.precis.article.Summary;
import io.precis.extract.dates.DateExtractor;
import io.precis.extract.figures.FigureExtractor;
import io.precis.extract.names.NameExtractor;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import io.precis.split.SentenceSplitter;
import io.precis.text.Digits;
import io.precis.text.SingleLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks that a translation has the numbers, dates and people of its source, and no other numbers and dates. */
final class FactCheck {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final Summary NO_SUMMARY = new Summary(List.of());

    private final LanguagePacks packs;
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final DateExtractor dates;
    private final FigureExtractor figures;
    private final NameExtractor names = new NameExtractor();

    FactCheck(LanguagePacks packs) {
        this.packs = packs;
        this.dates = new DateExtractor(packs);
        this.figures = new FigureExtractor(packs);
    }

    /** What a sentence says that can be compared across languages. */
    private record Facts(String text, List<KeyDate> dates, List<KeyFigure> figures) {
        String said(Span span) {
            return SingleLine.collapse(span.of(text));
        }
    }

    /** What is wrong with the translation, as clauses; empty where nothing is. */
    List<String> damages(String source, String target, Language from, Language to, @Nullable LocalDate today) {
        Document original = document(source, from);
        Facts before = facts(original, today);
        Facts after = facts(document(target, to), today);
        List<String> damages = new ArrayList<>();
        missing(before, after, "is not in the translation", damages);
        missing(after, before, "is not in the source", damages);
        for (NamedEntity name : names.extract(original, packs.of(from), NO_SUMMARY)) {
            if (name.kind() == NamedEntity.Kind.PERSON && !NameMatch.isIn(name.text(), target)) {
                damages.add("the name '" + name.text() + "' is not in the translation");
            }
        }
        return damages;
    }

    private Document document(String text, Language language) {
        return new Document(language, null, List.of(), text, splitter.split(text, packs.of(language)));
    }

    private Facts facts(Document document, @Nullable LocalDate today) {
        LanguagePack pack = packs.of(document.language());
        List<KeyDate> found = dates.extract(document, pack, NO_SUMMARY, today);
        return new Facts(document.text(), found, figures.extract(document, pack, NO_SUMMARY, found));
    }

    private static void missing(Facts facts, Facts others, String how, List<String> damages) {
        for (KeyFigure figure : facts.figures) {
            if (isRequired(figure) && !isIn(figure, others) && !hasDigits(facts.said(figure.span()), others.text)) {
                damages.add("the figure '" + facts.said(figure.span()) + "' " + how);
            }
        }
        for (KeyDate date : facts.dates) {
            DateValue value = date.value();
            if (value != null && !isIn(date, facts, others) && !hasDigits(facts.said(date.span()), others.text)) {
                damages.add("the date '" + facts.said(date.span()) + "' " + how);
            }
        }
    }

    /**
     * Whether a figure must be in the translation. Not those up to one, since "one" is an article in many languages and a word
     * for a half often means "mean" ("precio medio"); nor ordinals, which are often translated as adjectives.
     */
    private static boolean isRequired(KeyFigure figure) {
        return figure.kind() != KeyFigure.Kind.ORDINAL && figure.value().compareTo(BigDecimal.ONE) > 0;
    }

    private static boolean isIn(KeyFigure figure, Facts others) {
        return others.figures.stream()
                .anyMatch(other -> isSame(figure.value(), other.value())
                        || isSame(figure.value(), other.upper())
                        || isSame(other.value(), figure.upper()));
    }

    private static boolean isSame(BigDecimal one, @Nullable BigDecimal other) {
        return other != null && one.compareTo(other) == 0;
    }

    /** Whether a date of the others overlaps it: languages differ in when seasons begin and which Monday is the next. */
    private static boolean isIn(KeyDate date, Facts facts, Facts others) {
        DateValue value = Objects.requireNonNull(date.value(), "a date without one is not looked for");
        boolean isShort = value.precision().compareTo(DateValue.Precision.WEEK) <= 0;
        long slack = isShort && Digits.asciiDigitsOf(facts.said(date.span())).isEmpty() ? DAYS_OF_A_WEEK : 0;
        return others.dates.stream()
                .map(KeyDate::value)
                .anyMatch(other -> other == null
                        || !other.first().isAfter(value.last().plusDays(slack))
                                && !value.first().minusDays(slack).isAfter(other.last()));
    }

    /** Whether the digits are in the text at all: "2026" may be read as a date here and as a number there. */
    private static boolean hasDigits(String said, String text) {
        String digits = Digits.asciiDigitsOf(said);
        return !digits.isEmpty() && Digits.asciiDigitsOf(text).contains(digits);
    }
}
