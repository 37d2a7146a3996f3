package io.precis.extract.figures.lexicon;

import io.precis.lexicon.CompiledData;
import io.precis.lexicon.PhraseTrie;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Set;

/** A lexicon as the build writes it, so that a start need not read its lines. */
public final class FigureLexiconFile {
    /** Among the compiled data of a language. */
    public static final String NAME = "figures";

    private FigureLexiconFile() {}

    public static void write(FigureLexicon lexicon, DataOutputStream out) throws IOException {
        out.writeChar(lexicon.decimal());
        out.writeChar(lexicon.group());
        CompiledData.list(lexicon.options(), out, option -> out.writeByte(option.ordinal()));
        lexicon.phrases()
                .write(
                        out,
                        (terms, to) -> CompiledData.list(terms.all(), to, term -> {
                            to.writeByte(term.role().ordinal());
                            CompiledData.text(term.value().toString(), to);
                            CompiledData.text(term.name(), to);
                        }));
    }

    static FigureLexicon read(ByteBuffer in) {
        char decimal = in.getChar();
        char group = in.getChar();
        Set<ReadingOption> options = EnumSet.noneOf(ReadingOption.class);
        CompiledData.list(in, from -> options.add(ReadingOption.values()[from.get()]));
        return new FigureLexicon(
                PhraseTrie.read(in, from -> PhraseSenses.of(CompiledData.list(from, FigureLexiconFile::term))),
                options,
                decimal,
                group);
    }

    private static PhraseSense term(ByteBuffer in) {
        PhraseRole role = PhraseRole.values()[in.get()];
        return new PhraseSense(role, new BigDecimal(CompiledData.text(in)), CompiledData.text(in));
    }
}
