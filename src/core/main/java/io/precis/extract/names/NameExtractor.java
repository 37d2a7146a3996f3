package io.precis.extract.names;

import io.precis.article.Document;
import io.precis.article.Language;
import io.precis.article.NamedEntity;
import io.precis.article.Summary;
import io.precis.extract.Prominence;
import io.precis.extract.names.lexicon.KnownWords;
import io.precis.extract.names.lexicon.NameLexicon;
import io.precis.extract.names.lexicon.NameLexiconFile;
import io.precis.extract.names.lexicon.NameLexiconReader;
import io.precis.extract.names.lexicon.NameTable;
import io.precis.extract.names.mention.AnalyzedSentence;
import io.precis.extract.names.mention.CapitalUse;
import io.precis.extract.names.mention.CasedNames;
import io.precis.extract.names.mention.NameCustoms;
import io.precis.extract.names.mention.NameMention;
import io.precis.extract.names.mention.UncasedNames;
import io.precis.extract.names.mention.UnspacedNames;
import io.precis.language.LanguagePack;
import io.precis.language.PackKey;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the people, organisations and places an article names, by lexicon, capitals and context, and joins the mentions
 * of each.
 *
 * <p>Threads may share one; what it needs of a language is compiled once.
 */
public final class NameExtractor {
    /** The name of what {@link #compile} writes. */
    public static final String COMPILED = NameLexiconFile.NAME;

    /** The name of what {@link #compileShared} writes, which belongs to the unknown language. */
    public static final String COMPILED_SHARED = NameTable.SHARED;

    private final Map<Language, KnownWords> knownWords = new ConcurrentHashMap<>();

    /** Writes what is known of names in a language as it is read at a start. */
    public static void compile(LanguagePack pack, DataOutputStream out) throws IOException {
        NameLexiconFile.write(new NameLexiconReader(pack).lexicon(), out);
    }

    /** Writes the lists that all languages of Latin script share. */
    public static void compileShared(DataOutputStream out) throws IOException {
        NameLexiconReader.shared().table().write(out);
    }

    /**
     * The names of a document's body, in the order of their first mention.
     *
     * @param document cleaned, split and tokenised
     * @param pack of the document's language
     * @param summary what was chosen of it: names there matter more
     */
    public List<NamedEntity> extract(Document document, LanguagePack pack, Summary summary) {
        KnownWords known =
                knownWords.computeIfAbsent(pack.language(), language -> new KnownWords(NameLexicon.of(pack)));
        List<AnalyzedSentence> sentences = document.sentences().stream()
                .map(sentence -> AnalyzedSentence.of(document.text(), sentence, known))
                .toList();
        CapitalUse capitals = CapitalUse.of(sentences);
        CasedNames cased = new CasedNames(new NameCustoms(
                pack.property(PackKey.CAPITALS, "").equals("nouns"),
                pack.property(PackKey.SINGLE_NAMES, "no").equals("yes")));
        UncasedNames uncased = new UncasedNames();
        UnspacedNames unspaced = new UnspacedNames();
        List<NameMention> mentions = new ArrayList<>();
        for (AnalyzedSentence sentence : sentences) {
            mentions.addAll(cased.find(sentence, capitals));
            mentions.addAll(uncased.find(sentence));
            mentions.addAll(unspaced.find(sentence));
        }
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        Prominence prominence = Prominence.of(document, summary);
        return new MentionLinker(known.lexicon())
                .link(mentions, document.text()).stream()
                        .map(group -> group.name(document.text(), prominence))
                        .toList();
    }
}
