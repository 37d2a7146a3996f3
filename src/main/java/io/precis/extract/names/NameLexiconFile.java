package io.precis.extract.names;

import io.precis.language.Compiled;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** A lexicon as the build writes it, so that a start need not read its lines. */
final class NameLexiconFile {
    /** Among the compiled data of a language. */
    static final String NAME = "names";

    private NameLexiconFile() {}

    static void write(NameLexicon lexicon, DataOutputStream out) throws IOException {
        out.writeBoolean(lexicon.sharesLatin());
        for (Affixes affixes : List.of(lexicon.endings(), lexicon.prefixes(), lexicon.families(), lexicon.titles())) {
            Compiled.list(affixes.all(), out, affix -> Compiled.text(affix, out));
        }
        lexicon.own().write(out);
        lexicon.stems().write(out);
    }

    static NameLexicon read(ByteBuffer in) {
        boolean sharesLatin = in.get() != 0;
        Affixes endings = affixes(in);
        Affixes prefixes = affixes(in);
        Affixes families = affixes(in);
        Affixes titles = affixes(in);
        return new NameLexicon(
                NameTable.read(in), NameTable.read(in), sharesLatin, endings, prefixes, families, titles);
    }

    private static Affixes affixes(ByteBuffer in) {
        return new Affixes(Compiled.list(in, Compiled::text));
    }
}
