package io.precis.extract.names.lexicon;

import io.precis.lexicon.CompiledData;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;

/** A lexicon as the build writes it, so that a start need not read its lines. */
public final class NameLexiconFile {
    /** Among the compiled data of a language. */
    public static final String NAME = "names";

    private NameLexiconFile() {}

    public static void write(NameLexicon lexicon, DataOutputStream out) throws IOException {
        out.writeBoolean(lexicon.sharesLatin());
        for (NameAffix kind : NameAffix.values()) {
            CompiledData.list(lexicon.affixSet(kind).all(), out, affix -> CompiledData.text(affix, out));
        }
        lexicon.own().write(out);
        lexicon.stems().write(out);
    }

    static NameLexicon read(ByteBuffer in) {
        boolean sharesLatin = in.get() != 0;
        Map<NameAffix, AffixSet> affixes = new EnumMap<>(NameAffix.class);
        for (NameAffix kind : NameAffix.values()) {
            affixes.put(kind, new AffixSet(CompiledData.list(in, CompiledData::text)));
        }
        return new NameLexicon(NameTable.read(in), NameTable.read(in), sharesLatin, affixes);
    }
}
