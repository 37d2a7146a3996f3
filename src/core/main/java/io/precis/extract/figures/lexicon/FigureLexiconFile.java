package io.precis.extract.figures.lexicon;

import io.precis.lexicon.CompiledData;
import io.precis.lexicon.PhraseTrie;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Set;

/** The compiled form of a lexicon, which the build writes so that a start need not read the lines of data. */
final class FigureLexiconFile {
    /** The name of the form among the compiled data of a language. */
    static final String NAME = "figures";

    private FigureLexiconFile() {}

    static void write(FigureLexicon lexicon, DataOutputStream out) throws IOException {
        out.writeChar(lexicon.decimal());
        out.writeChar(lexicon.group());
        CompiledData.list(lexicon.options(), out, option -> out.writeByte(option.ordinal()));
        lexicon.phrases()
                .write(
                        out,
                        (senses, to) -> CompiledData.list(senses.all(), to, sense -> {
                            to.writeByte(sense.role().ordinal());
                            CompiledData.text(sense.value().toString(), to);
                            CompiledData.text(sense.name(), to);
                        }));
    }

    static FigureLexicon read(ByteBuffer in) {
        char decimal = in.getChar();
        char group = in.getChar();
        Set<ReadingOption> options = EnumSet.noneOf(ReadingOption.class);
        CompiledData.list(in, from -> options.add(ReadingOption.values()[from.get()]));
        return new FigureLexicon(
                PhraseTrie.read(in, from -> PhraseSenses.of(CompiledData.list(from, FigureLexiconFile::sense))),
                options,
                decimal,
                group);
    }

    private static PhraseSense sense(ByteBuffer in) {
        PhraseRole role = PhraseRole.values()[in.get()];
        return new PhraseSense(role, new BigDecimal(CompiledData.text(in)), CompiledData.text(in));
    }
}
