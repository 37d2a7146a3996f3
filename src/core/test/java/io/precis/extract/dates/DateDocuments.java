package io.precis.extract.dates;

import io.precis.article.Document;
import io.precis.article.Language;
import io.precis.article.Sentence;
import io.precis.article.Span;
import io.precis.article.Token;
import io.precis.language.LanguagePack;
import io.precis.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Documents for tests. A sentence ends at the end of a line, and at a mark that ends neither an abbreviation nor an ordinal. */
final class DateDocuments {
    private static final Pattern END =
            Pattern.compile("(?<![\\p{L}\\p{N}]{1,3}|Sept)[.!?][\"”’')]*\\s+(?=[\\p{Lu}\"“‘`'])|\\n|(?<=[。！？])");

    private DateDocuments() {}

    static Document of(String text, LanguagePack pack, Language language) {
        Tokenizer tokenizer = new Tokenizer(pack.vocabulary());
        List<Sentence> sentences = new ArrayList<>();
        Set<Integer> cuts =
                END.matcher(text).results().map(found -> found.end()).collect(Collectors.toSet());
        int from = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (end == text.length() || cuts.contains(end)) {
                List<Token> tokens = tokenizer.tokenize(text, new Span(from, end));
                if (!tokens.isEmpty()) {
                    Span span = new Span(
                            tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
                    sentences.add(new Sentence(sentences.size(), 0, span, tokens, List.of()));
                }
                from = end;
            }
        }
        return new Document(language, null, List.of(), text, sentences);
    }
}
