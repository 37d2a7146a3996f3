package io.precis.extract.names;

import io.precis.article.NamedEntity;
import io.precis.extract.names.lexicon.NameClue;
import io.precis.extract.names.lexicon.NameLexicon;
import io.precis.extract.names.mention.NameMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the mentions of one name: the same words first, then surnames with the full name, and short forms and acronyms
 * with the organisation. Linear in the number of mentions.
 */
final class MentionLinker {
    private final NameLexicon lexicon;

    MentionLinker(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Names with enough evidence, in the order of their first mention. */
    List<NameGroup> link(List<NameMention> mentions, String text) {
        BracketedNames bracketed = BracketedNames.of(mentions, text);
        Map<List<String>, NameGroup> groups = new LinkedHashMap<>();
        for (NameMention mention : mentions) {
            groups.computeIfAbsent(mention.words(), NameGroup::new).add(mention);
        }
        List<NameGroup> all = new ArrayList<>(groups.values());
        all.forEach(group -> support(group, groups));
        Map<NameGroup, NameGroup> owners = owners(bracketed, groups);
        Map<String, NameGroup> people = people(all);
        Map<String, NameGroup> organisations = organisations(all);
        List<NameGroup> names = new ArrayList<>();
        for (NameGroup group : all) {
            String word = group.words().size() == 1 ? group.words().get(0) : "";
            NameGroup person = group.isOwn() ? null : people.get(word);
            NameGroup body = person == null && group.mayBeShort() ? organisations.get(word) : person;
            NameGroup owner = owners.getOrDefault(group, body);
            if (owner != null && owner != group) {
                owner.join(group);
            } else if (group.isName() && !(bracketed.strange().contains(group.words()) && group.isUncertain())) {
                names.add(group);
            }
        }
        names.sort(Comparator.comparing(NameGroup::first));
        return names;
    }

    /** The names that short forms in brackets stand for, which speak for an organisation; a party is no member's name. */
    private static Map<NameGroup, NameGroup> owners(BracketedNames bracketed, Map<List<String>, NameGroup> groups) {
        Map<NameGroup, NameGroup> owners = new HashMap<>();
        bracketed.owners().forEach((words, name) -> {
            NameGroup shortForm = groups.get(words);
            NameGroup owner = groups.get(name);
            if (shortForm != null && owner != null && owner.mayBeAbbreviated(words.get(0)) && shortForm.mayBeShort()) {
                owner.abbreviate();
                owners.put(shortForm, owner);
            }
        });
        return owners;
    }

    /** Counts the evidence for a surname that stands alone elsewhere as evidence for the full name. */
    private void support(NameGroup group, Map<List<String>, NameGroup> groups) {
        int size = group.words().size();
        NameGroup last = size < 2 ? null : groups.get(group.words().subList(size - 1, size));
        if (last != null) {
            group.support(last.evidence());
        }
        NameGroup first = size < 2 ? null : groups.get(group.words().subList(0, 1));
        if (first != null && !lexicon.has(group.words().get(0), NameClue.GIVEN)) {
            group.shorten(first.evidence());
        }
    }

    /** People with more than one name, by their last word, and by each other word that is nobody's last one. */
    private static Map<String, NameGroup> people(List<NameGroup> groups) {
        Map<String, NameGroup> full = new HashMap<>();
        List<NameGroup> people = full(groups, NamedEntity.Kind.PERSON);
        people.forEach(
                person -> full.putIfAbsent(person.words().get(person.words().size() - 1), person));
        for (NameGroup person : people) {
            person.words().stream().filter(word -> word.length() > 1).forEach(word -> full.putIfAbsent(word, person));
        }
        return full;
    }

    /** Organisations of more than one word, by their initials and by the first word where it is their own. */
    private Map<String, NameGroup> organisations(List<NameGroup> groups) {
        Map<String, NameGroup> full = new HashMap<>();
        for (NameGroup organisation : full(groups, NamedEntity.Kind.ORGANISATION)) {
            String first = organisation.words().get(0);
            if (!lexicon.has(first, NameClue.ORGANISATION)
                    && !lexicon.has(first, NameClue.FUNCTION)
                    && first.length() > 2) {
                full.putIfAbsent(first, organisation);
            }
            String initials = initials(organisation.words());
            if (initials.length() > 1) {
                full.putIfAbsent(initials, organisation);
            }
        }
        return full;
    }

    private String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!lexicon.has(word, NameClue.CONNECTOR) && !lexicon.has(word, NameClue.TAIL)) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }

    private static List<NameGroup> full(List<NameGroup> groups, NamedEntity.Kind kind) {
        return groups.stream()
                .filter(group -> group.words().size() > 1
                        && group.evidence().isEnough()
                        && group.evidence().kind() == kind)
                .toList();
    }
}
