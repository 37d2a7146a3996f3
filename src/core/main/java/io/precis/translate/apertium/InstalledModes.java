package io.precis.translate.apertium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The modes, that is directions of language pairs, that an installation or a server has. */
final class InstalledModes {
    private static final String ENDING = ".mode";
    /** A mode named by two languages. Variants ({@code eng-cat_valencia}, {@code eco-es-fr}) are not used. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z]{2,3}-[a-z]{2,3}");
    /** Modes in a chain: with more, the translation is too poor to be of use. */
    private static final int LONGEST_CHAIN = 3;

    private final List<ApertiumMode> modes;

    InstalledModes(List<ApertiumMode> modes) {
        this.modes = List.copyOf(modes);
    }

    /** The modes in {@code APERTIUM_DATADIR}; where it is not set, in the folders of packages and of installations by hand. */
    static InstalledModes installed() {
        String own = System.getenv().getOrDefault("APERTIUM_DATADIR", "");
        List<Path> folders = own.isBlank()
                ? List.of(Path.of("/usr/share/apertium"), Path.of("/usr/local/share/apertium"))
                : List.of(Path.of(own));
        List<ApertiumMode> modes = new ArrayList<>();
        for (Path folder : folders) {
            modes.addAll(in(folder.resolve("modes")));
        }
        return new InstalledModes(modes);
    }

    /** Those of one folder, without variants; none where it cannot be read. */
    static List<ApertiumMode> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(InstalledModes::isPlain)
                    .sorted()
                    .map(name -> ApertiumMode.of(name, folder.resolve(name + ENDING)))
                    .toList();
        } catch (IOException e) {
            // A folder that cannot be listed has no modes to use.
            return List.of();
        }
    }

    /** Whether a mode is named by two languages alone, and so is not a variant. */
    static boolean isPlain(String name) {
        return PLAIN_NAME.matcher(name).matches();
    }

    /** The shortest chain of modes between two languages; empty when there is none. */
    Optional<List<ApertiumMode>> chain(String from, String to) {
        Deque<List<ApertiumMode>> open = new ArrayDeque<>();
        open.add(List.of());
        Set<String> seen = new HashSet<>(Set.of(from));
        while (!open.isEmpty()) {
            List<ApertiumMode> chain = open.remove();
            String end = chain.isEmpty() ? from : chain.get(chain.size() - 1).to();
            if (end.equals(to)) {
                return Optional.of(chain);
            }
            for (ApertiumMode mode : modes) {
                if (chain.size() < LONGEST_CHAIN && mode.from().equals(end) && seen.add(mode.to())) {
                    List<ApertiumMode> longer = new ArrayList<>(chain);
                    longer.add(mode);
                    open.add(longer);
                }
            }
        }
        return Optional.empty();
    }
}
