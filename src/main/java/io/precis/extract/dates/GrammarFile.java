package io.precis.extract.dates;

import io.precis.language.Compiled;
import io.precis.language.Trie;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A grammar as the build writes it, so that a start need not read its lines. */
final class GrammarFile {
    /** Among the compiled data of a language. */
    static final String NAME = "dates";

    private GrammarFile() {}

    static void write(Grammar grammar, DataOutputStream out) throws IOException {
        List<Role> roles = grammar.lexicon().roles().values().stream()
                .sorted(Comparator.comparing(Role::number))
                .toList();
        Compiled.list(roles, out, role -> Compiled.text(role.name(), out));
        Compiled.list(List.copyOf(grammar.verbEndings().entrySet()), out, ending -> {
            Compiled.text(ending.getKey(), out);
            out.writeByte(ending.getValue().ordinal());
        });
        out.writeByte(grammar.capitals().ordinal());
        Compiled.text(grammar.order(), out);
        grammar.lexicon().forms().write(out, (ends, to) -> {
            entries(ends.words(), to);
            entries(ends.stems(), to);
        });
        grammar.rules()
                .write(
                        out,
                        (rules, to) -> Compiled.list(rules, to, rule -> {
                            Compiled.text(rule.before() == null ? "" : rule.before(), to);
                            Compiled.text(rule.after() == null ? "" : rule.after(), to);
                            rule.fields().write(to);
                        }));
    }

    private static void entries(List<Lexicon.Entry> entries, DataOutputStream out) throws IOException {
        Compiled.list(entries, out, entry -> {
            out.writeChar(entry.role().number());
            entry.fields().write(out);
        });
    }

    static Grammar read(ByteBuffer in) {
        List<Role> roles = new ArrayList<>();
        Map<String, Role> byName = new HashMap<>();
        Compiled.list(in, from -> {
            Role role = new Role(Compiled.text(from), (char) roles.size());
            byName.put(role.name(), role);
            return roles.add(role);
        });
        Map<String, Tense> verbEndings = new LinkedHashMap<>();
        Compiled.list(in, from -> verbEndings.put(Compiled.text(from), Tense.values()[from.get()]));
        Namesakes.Capitals capitals = Namesakes.Capitals.values()[in.get()];
        String order = Compiled.text(in);
        Trie<Lexicon.Ends> forms = Trie.read(in, from -> new Lexicon.Ends(entries(from, roles), entries(from, roles)));
        Trie<List<Grammar.Rule>> rules = Trie.read(in, from -> Compiled.list(from, GrammarFile::rule));
        return new Grammar(new Lexicon(forms, byName), rules, verbEndings, capitals, order);
    }

    private static List<Lexicon.Entry> entries(ByteBuffer in, List<Role> roles) {
        return Compiled.list(in, from -> new Lexicon.Entry(roles.get(from.getChar()), Fields.read(from)));
    }

    private static Grammar.Rule rule(ByteBuffer in) {
        return new Grammar.Rule(context(in), context(in), Fields.read(in));
    }

    private static @Nullable String context(ByteBuffer in) {
        String role = Compiled.text(in);
        return role.isEmpty() ? null : role;
    }
}
