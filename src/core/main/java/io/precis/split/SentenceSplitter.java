package io.precis.split;

import io.precis.article.Language;
import io.precis.article.Sentence;
import io.precis.article.Span;
import io.precis.article.Token;
import io.precis.language.LanguagePack;
import io.precis.language.LanguagePacks;
import io.precis.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences of a text: paragraphs first, then the boundaries between sentences by the marks of all scripts, the
 * pairs of quotation marks and brackets, and the language's abbreviations, ordinals and words.
 *
 * <p>A sentence holds at least one letter or digit, has no white space around it, and lies in one paragraph; every letter
 * and digit of the text lies in exactly one. Where words are written without spaces, terms are pairs of neighbouring
 * characters, and one character counts as one word. Linear in the length of the text; threads may share one.
 */
public final class SentenceSplitter {
    private final BoundaryMarks marks = new BoundaryMarks(LanguagePacks.load().of(Language.UNKNOWN));
    private final Map<LanguagePack, SplitRules> rules = new ConcurrentHashMap<>();
    /**
     * The tokenizers of each language that no thread uses at the moment; at most one for each thread there was at a
     * time.
     */
    private final Map<LanguagePack, Queue<Tokenizer>> idle = new ConcurrentHashMap<>();

    /** The sentences in order, tokenised, each inside one paragraph; none for a text without letters and digits. */
    public List<Sentence> split(String text, LanguagePack pack) {
        return split(text, null, pack);
    }

    /** The same without the dateline that one of the paragraphs begins with, if any. */
    public List<Sentence> split(String text, @Nullable Span dateline, LanguagePack pack) {
        SplitRules known = rules.computeIfAbsent(pack, SplitRules::of);
        return with(pack, tokenizer -> sentences(text, dateline, known, tokenizer));
    }

    /** A stretch of a text that is no sentence of its body, such as a dateline, as if it were one. */
    public Sentence unsplit(String text, Span span, LanguagePack pack) {
        List<Token> tokens = with(pack, tokenizer -> tokenizer.tokenize(text, span));
        return new Sentence(0, 0, span, tokens, terms(tokens));
    }

    private List<Sentence> sentences(String text, @Nullable Span dateline, SplitRules known, Tokenizer tokenizer) {
        List<Sentence> sentences = new ArrayList<>();
        int number = 0;
        for (Span whole : ParagraphFinder.of(text, marks)) {
            Span paragraph = behind(dateline, whole);
            List<Span> spans = SentenceScan.sentences(text, paragraph, marks, known);
            for (Span span : spans) {
                List<Token> tokens = tokenizer.tokenize(text, span);
                sentences.add(new Sentence(sentences.size(), number, span, tokens, terms(tokens)));
            }
            number += spans.isEmpty() ? 0 : 1;
        }
        return sentences;
    }

    /** A paragraph without the dateline it begins with. */
    private static Span behind(@Nullable Span dateline, Span paragraph) {
        return dateline == null || dateline.start() != paragraph.start()
                ? paragraph
                : new Span(Math.min(dateline.end(), paragraph.end()), paragraph.end());
    }

    /** The content terms of a text that is no sentence of an article, such as a headline. */
    public List<String> terms(String text, LanguagePack pack) {
        return with(pack, tokenizer -> terms(tokenizer.tokenize(text, new Span(0, text.length()))));
    }

    private static List<String> terms(List<Token> tokens) {
        List<String> terms = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (token.term() != null) {
                terms.add(token.term());
            }
        }
        return terms;
    }

    private <T> T with(LanguagePack pack, Function<Tokenizer, T> work) {
        Queue<Tokenizer> tokenizers = idle.computeIfAbsent(pack, own -> new ConcurrentLinkedQueue<>());
        Tokenizer free = tokenizers.poll();
        Tokenizer tokenizer = free == null ? new Tokenizer(pack.vocabulary()) : free;
        try {
            return work.apply(tokenizer);
        } finally {
            tokenizers.add(tokenizer);
        }
    }
}
