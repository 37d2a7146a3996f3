package io.precis.extract.names;

import io.precis.extract.names.mention.NameMention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Short forms that stand in brackets: right behind the name they stand for, as in {@code Landeskriminalamt (LKA)}, or
 * behind words that were not found to be a name.
 *
 * @param owners the words of the name a short form stands for, by the words of the short form
 * @param strange short forms that never stand outside brackets and whose name was not found
 */
record BracketedNames(Map<List<String>, List<String>> owners, Set<List<String>> strange) {
    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";

    /** Characters of the longest short form. */
    private static final int LONGEST = 12;

    /** @param mentions of a document, in order */
    static BracketedNames of(List<NameMention> mentions, String text) {
        Map<List<String>, List<String>> owners = new HashMap<>();
        Set<List<String>> strange = new HashSet<>();
        Set<List<String>> free = new HashSet<>();
        for (int i = 0; i < mentions.size(); i++) {
            NameMention mention = mentions.get(i);
            if (!isBracketed(mention, text)) {
                free.add(mention.words());
            } else if (i > 0 && isBehind(mentions.get(i - 1), mention, text)) {
                owners.putIfAbsent(mention.words(), mentions.get(i - 1).words());
            } else if (isCapitals(mention.span().of(text))) {
                strange.add(mention.words());
            }
        }
        strange.removeAll(free);
        return new BracketedNames(owners, strange);
    }

    private static boolean isBracketed(NameMention mention, String text) {
        int start = mention.span().start();
        int end = mention.span().end();
        return mention.words().size() == 1
                && mention.span().length() <= LONGEST
                && start > 0
                && OPENING.indexOf(text.charAt(start - 1)) >= 0
                && end < text.length()
                && CLOSING.indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isBehind(NameMention name, NameMention mention, String text) {
        int between = mention.span().start() - 1;
        return name.span().end() <= between
                && text.substring(name.span().end(), between).isBlank()
                && !name.words().equals(mention.words());
    }

    private static boolean isCapitals(String written) {
        return written.length() > 1 && written.codePoints().allMatch(Character::isUpperCase);
    }
}
