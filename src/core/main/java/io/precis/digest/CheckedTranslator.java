package io.precis.digest;

import io.precis.article.Language;
import io.precis.language.LanguagePacks;
import io.precis.translate.TranslationOptions;
import io.precis.translate.Translator;
import io.precis.translate.engine.TranslationFailed;
import io.precis.translate.engine.TranslationRoute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Translates sentences and checks each translation against its source. Where a translation fails its check, the original is
 * given instead, unless the options keep it. Threads may share one. Internal to Precis: may change in any release.
 */
public final class CheckedTranslator {
    private final Translator translator;
    private final GlossaryRewriter glossary;
    private final FactCheck facts;
    private final FormCheck form;
    private final TranslationOptions options;

    /** A translator for these options. */
    public CheckedTranslator(TranslationOptions options) {
        this(options, LanguagePacks.load());
    }

    CheckedTranslator(TranslationOptions options, LanguagePacks packs) {
        this(new Translator(options), packs);
    }

    CheckedTranslator(Translator translator, LanguagePacks packs) {
        this.translator = translator;
        this.options = translator.options();
        this.glossary = new GlossaryRewriter(options.glossary());
        this.facts = new FactCheck(packs);
        this.form = new FormCheck();
    }

    /**
     * Sentences in the reader's language.
     *
     * @param engine name of the engine that translated them
     * @param sentences one for each sentence that was given
     */
    public record Result(String engine, List<Sentence> sentences) {
        public Result {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A sentence in the reader's language.
     *
     * @param text its translation, or the original where that failed its check
     * @param warnings what is wrong with the translation, as clauses
     */
    public record Sentence(String text, List<String> warnings) {
        public Sentence {
            warnings = List.copyOf(warnings);
        }
    }

    /** The reader's language. */
    Language language() {
        return options.to();
    }

    /** Whether a text in this language needs a translation. */
    public boolean isForeign(Language language) {
        return translator.isForeign(language);
    }

    /** One sentence for the user: what to install to translate this language. */
    public String help(Language from) {
        return translator.help(from);
    }

    /**
     * Translates sentences of one text.
     *
     * @param today what relative dates are resolved against, null where it is not known
     * @return empty when no engine can
     */
    public Optional<Result> translate(List<String> sentences, Language from, @Nullable LocalDate today) {
        return translator.route(from).map(route -> translate(sentences, from, today, route));
    }

    Result translate(List<String> sentences, Language from, @Nullable LocalDate today, TranslationRoute route) {
        List<Sentence> checked = new ArrayList<>();
        try {
            List<String> translations = route.translate(sentences);
            for (int i = 0; i < sentences.size(); i++) {
                checked.add(checked(sentences.get(i), translations.get(i), from, today, route));
            }
        } catch (TranslationFailed e) {
            checked.clear();
            sentences.forEach(
                    sentence -> checked.add(new Sentence(sentence, List.of("not translated: " + e.getMessage()))));
        }
        return new Result(route.name(), checked);
    }

    private Sentence checked(
            String source, String translation, Language from, @Nullable LocalDate today, TranslationRoute route) {
        List<String> warnings = new ArrayList<>();
        String text = glossary.apply(source, translation.strip().replaceAll(" +", " "), route, warnings);
        List<String> damages = new ArrayList<>(form.damages(source, text, from, options.to()));
        if (damages.isEmpty()) {
            damages.addAll(facts.damages(source, text, from, options.to(), today));
        }
        warnings.addAll(damages);
        return new Sentence(damages.isEmpty() || options.keepDamaged() ? text : source, warnings);
    }
}
