package io.precis.extract.names;

import io.precis.article.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the mentions of one name: the same words first, then short forms of people's names with the full one. Linear in
 * the number of mentions.
 */
final class MentionLinker {
    private MentionLinker() {}

    /** Names with enough evidence, in the order of their first mention. */
    static List<NameGroup> link(List<Mention> mentions) {
        Map<List<String>, NameGroup> groups = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            groups.computeIfAbsent(mention.words(), NameGroup::new).add(mention);
        }
        List<NameGroup> all = new ArrayList<>(groups.values());
        Map<String, NameGroup> full = fullNames(all);
        List<NameGroup> names = new ArrayList<>();
        for (NameGroup group : all) {
            NameGroup owner = group.words().size() == 1 ? full.get(group.words().get(0)) : null;
            if (owner != null && owner != group && !group.isOwn()) {
                owner.join(group);
            } else if (group.evidence().isEnough()) {
                names.add(group);
            }
        }
        names.sort(Comparator.comparing(NameGroup::first));
        return names;
    }

    /** People with more than one name, by their last word and, where nobody's last, by each other one. */
    private static Map<String, NameGroup> fullNames(List<NameGroup> groups) {
        Map<String, NameGroup> full = new HashMap<>();
        List<NameGroup> people = groups.stream()
                .filter(group -> group.words().size() > 1
                        && group.evidence().isEnough()
                        && group.evidence().kind() == Name.Kind.PERSON)
                .toList();
        people.forEach(
                person -> full.putIfAbsent(person.words().get(person.words().size() - 1), person));
        for (NameGroup person : people) {
            person.words().stream().filter(word -> word.length() > 1).forEach(word -> full.putIfAbsent(word, person));
        }
        return full;
    }
}
