package io.precis.extract.names.lexicon;

import io.precis.lexicon.CompiledData;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** A lexicon as the build writes it, so that a start need not read its lines. */
public final class NameLexiconFile {
    /** Among the compiled data of a language. */
    public static final String NAME = "names";

    private NameLexiconFile() {}

    public static void write(NameLexicon lexicon, DataOutputStream out) throws IOException {
        out.writeBoolean(lexicon.sharesLatin());
        for (AffixSet affixes : List.of(lexicon.endings(), lexicon.prefixes(), lexicon.families(), lexicon.titles())) {
            CompiledData.list(affixes.all(), out, affix -> CompiledData.text(affix, out));
        }
        lexicon.own().write(out);
        lexicon.stems().write(out);
    }

    static NameLexicon read(ByteBuffer in) {
        boolean sharesLatin = in.get() != 0;
        AffixSet endings = affixes(in);
        AffixSet prefixes = affixes(in);
        AffixSet families = affixes(in);
        AffixSet titles = affixes(in);
        return new NameLexicon(
                NameTable.read(in), NameTable.read(in), sharesLatin, endings, prefixes, families, titles);
    }

    private static AffixSet affixes(ByteBuffer in) {
        return new AffixSet(CompiledData.list(in, CompiledData::text));
    }
}
