package io.precis.extract.dates.grammar;

import io.precis.lexicon.CompiledData;
import io.precis.lexicon.PhraseTrie;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The compiled form of a grammar, which the build writes so that a start need not read the lines of data. */
final class DateGrammarFile {
    /** The name of the form among the compiled data of a language. */
    static final String NAME = "dates";

    private DateGrammarFile() {}

    static void write(DateGrammar grammar, DataOutputStream out) throws IOException {
        List<TokenClass> classes = grammar.lexicon().classes().values().stream()
                .sorted(Comparator.comparing(TokenClass::number))
                .toList();
        CompiledData.list(classes, out, tokenClass -> CompiledData.text(tokenClass.name(), out));
        CompiledData.list(List.copyOf(new TreeMap<>(grammar.verbForms().patterns()).entrySet()), out, ending -> {
            CompiledData.text(ending.getKey(), out);
            out.writeByte(ending.getValue().ordinal());
        });
        out.writeBoolean(grammar.verbFinal());
        out.writeByte(grammar.capitals().ordinal());
        CompiledData.text(grammar.order(), out);
        grammar.lexicon().forms().write(out, (ends, to) -> {
            entries(ends.words(), to);
            entries(ends.stems(), to);
        });
        grammar.rules()
                .write(
                        out,
                        (rules, to) -> CompiledData.list(rules, to, rule -> {
                            CompiledData.text(rule.before() == null ? "" : rule.before(), to);
                            CompiledData.text(rule.after() == null ? "" : rule.after(), to);
                            rule.fields().write(to);
                        }));
    }

    private static void entries(List<DateLexicon.Entry> entries, DataOutputStream out) throws IOException {
        CompiledData.list(entries, out, entry -> {
            out.writeChar(entry.tokenClass().number());
            entry.fields().write(out);
        });
    }

    static DateGrammar read(ByteBuffer in) {
        List<TokenClass> classes = new ArrayList<>();
        Map<String, TokenClass> byName = new HashMap<>();
        CompiledData.list(in, from -> {
            TokenClass tokenClass = new TokenClass(CompiledData.text(from), (char) classes.size());
            byName.put(tokenClass.name(), tokenClass);
            return classes.add(tokenClass);
        });
        Map<String, SentenceTense> verbForms = new LinkedHashMap<>();
        CompiledData.list(in, from -> verbForms.put(CompiledData.text(from), SentenceTense.values()[from.get()]));
        boolean verbFinal = in.get() != 0;
        DateCapitals capitals = DateCapitals.values()[in.get()];
        String order = CompiledData.text(in);
        PhraseTrie<DateLexicon.Ends> forms =
                PhraseTrie.read(in, from -> new DateLexicon.Ends(entries(from, classes), entries(from, classes)));
        PhraseTrie<List<DateGrammar.Rule>> rules =
                PhraseTrie.read(in, from -> CompiledData.list(from, DateGrammarFile::rule));
        return new DateGrammar(
                new DateLexicon(forms, byName), rules, new VerbForms(verbForms), verbFinal, capitals, order);
    }

    private static List<DateLexicon.Entry> entries(ByteBuffer in, List<TokenClass> classes) {
        return CompiledData.list(in, from -> new DateLexicon.Entry(classes.get(from.getChar()), DateFields.read(from)));
    }

    private static DateGrammar.Rule rule(ByteBuffer in) {
        return new DateGrammar.Rule(context(in), context(in), DateFields.read(in));
    }

    private static @Nullable String context(ByteBuffer in) {
        String className = CompiledData.text(in);
        return className.isEmpty() ? null : className;
    }
}
