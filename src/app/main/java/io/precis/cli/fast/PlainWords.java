package io.precis.cli.fast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A plain command line: a command, parameters and a few known options. It is parsed here, since the library for command lines
 * takes longer to start than an article to digest. Every other line is left to the library.
 *
 * @param parameters the words that are not options, in order
 * @param options the given options with their values; a flag has an empty value
 */
record PlainWords(List<String> parameters, Map<String, String> options) {
    PlainWords {
        parameters = List.copyOf(parameters);
        options = Map.copyOf(options);
    }

    /**
     * Parses a command line; empty where it names another command or is not plain.
     *
     * @param valueOptions the known options with a value
     * @param flags the known options without a value
     */
    static Optional<PlainWords> of(String command, Set<String> valueOptions, Set<String> flags, String... words) {
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
            if (valueOptions.contains(name)) {
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

    /** Whether a word is neither an option nor a file of arguments (@), and does not begin with a quotation mark. */
    private static boolean isPlain(String word) {
        return !word.isEmpty() && "-@\"'".indexOf(word.charAt(0)) < 0;
    }

    boolean has(String option) {
        return options.containsKey(option);
    }
}
