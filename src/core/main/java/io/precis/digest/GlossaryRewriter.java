package io.precis.digest;

import io.precis.translate.engine.GlossaryTerm;
import io.precis.translate.engine.TranslationFailed;
import io.precis.translate.engine.TranslationRoute;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces terms in a translation by those of the user's glossary. No engine here takes a glossary, so the term alone is
 * translated first; where the translation contains the result, it is replaced by the user's term. Where it is not found, a
 * warning says so. Threads may share one.
 */
final class GlossaryRewriter {
    private final List<GlossaryTerm> terms;
    /** How an engine translates a term alone, by engine and term. */
    private final Map<String, String> alone = new ConcurrentHashMap<>();

    GlossaryRewriter(List<GlossaryTerm> terms) {
        this.terms = terms;
    }

    /** The translation with the terms in it. */
    String apply(String source, String translation, TranslationRoute route, List<String> warnings) {
        String text = translation;
        for (GlossaryTerm term : terms) {
            if (!find(term.source()).matcher(source).find()
                    || find(term.target()).matcher(text).find()) {
                continue;
            }
            String usual = alone.computeIfAbsent(route.name() + "\t" + term.source(), key -> alone(term, route));
            Matcher there = find(usual.isEmpty() ? term.source() : usual).matcher(text);
            if (!there.find()) {
                there = find(term.source()).matcher(text);
            }
            if (there.find(0)) {
                text = there.replaceAll(Matcher.quoteReplacement(term.target()));
            } else {
                warnings.add("the glossary's '" + term.target() + "' for '" + term.source() + "' found no place");
            }
        }
        return text;
    }

    private static String alone(GlossaryTerm term, TranslationRoute route) {
        try {
            return route.translate(List.of(term.source())).get(0).replaceAll("[.\\s]+$", "");
        } catch (TranslationFailed e) {
            return "";
        }
    }

    /** A pattern that finds the words as whole words, in upper or lower case. */
    private static Pattern find(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(words.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
