package io.precis.extract.figures;

import io.precis.language.Compiled;
import io.precis.language.Trie;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Set;

/** A lexicon as the build writes it, so that a start need not read its lines. */
final class LexiconFile {
    /** Among the compiled data of a language. */
    static final String NAME = "figures";

    private LexiconFile() {}

    static void write(Lexicon lexicon, DataOutputStream out) throws IOException {
        out.writeChar(lexicon.decimal());
        out.writeChar(lexicon.group());
        Compiled.list(lexicon.options(), out, option -> out.writeByte(option.ordinal()));
        lexicon.phrases()
                .write(
                        out,
                        (terms, to) -> Compiled.list(terms.all(), to, term -> {
                            to.writeByte(term.role().ordinal());
                            Compiled.text(term.value().toString(), to);
                            Compiled.text(term.name(), to);
                        }));
    }

    static Lexicon read(ByteBuffer in) {
        char decimal = in.getChar();
        char group = in.getChar();
        Set<Option> options = EnumSet.noneOf(Option.class);
        Compiled.list(in, from -> options.add(Option.values()[from.get()]));
        return new Lexicon(
                Trie.read(in, from -> Terms.of(Compiled.list(from, LexiconFile::term))), options, decimal, group);
    }

    private static Term term(ByteBuffer in) {
        Role role = Role.values()[in.get()];
        return new Term(role, new BigDecimal(Compiled.text(in)), Compiled.text(in));
    }
}
