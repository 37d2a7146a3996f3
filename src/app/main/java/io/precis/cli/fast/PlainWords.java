package io.precis.cli.fast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An everyday command line, understood without the library for command lines, which takes longer to start than an article to
 * digest.
 *
 * @param parameters what is no option, in order
 * @param options the values of those that are given, empty for one that has none
 */
record PlainWords(List<String> parameters, Map<String, String> options) {
    PlainWords {
        parameters = List.copyOf(parameters);
        options = Map.copyOf(options);
    }

    /**
     * Nothing where it is another command or no everyday line: that is left to picocli, which says what is wrong.
     *
     * @param valued options with a value
     * @param flags options without one
     */
    static Optional<PlainWords> of(String command, Set<String> valued, Set<String> flags, String... words) {
        List<String> parameters = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        if (words.length == 0 || !words[0].equals(command)) {
            return Optional.empty();
        }
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            String value = equals < 0 ? null : word.substring(equals + 1);
            if (valued.contains(name)) {
                value = value == null && i + 1 < words.length ? words[++i] : value;
                if (value == null || !isPlain(value) || options.put(name, value) != null) {
                    return Optional.empty();
                }
            } else if (flags.contains(word) && options.put(word, "") == null) {
                continue;
            } else if (isPlain(word) || word.equals("-")) {
                parameters.add(word);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new PlainWords(parameters, options));
    }

    /** Not an option, nor a file of arguments, nor what a shell might have meant otherwise. */
    private static boolean isPlain(String word) {
        return !word.isEmpty() && "-@\"'".indexOf(word.charAt(0)) < 0;
    }

    boolean has(String option) {
        return options.containsKey(option);
    }
}
