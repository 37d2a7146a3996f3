package io.precis.translate.apertium;

import io.precis.language.Resources;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The language pairs that Debian packages ({@code apertium/debian.txt}). */
final class Packages {
    private Packages() {}

    /** The packages that lead from one language to another, as few as can be. */
    static Optional<List<String>> chain(String from, String to) {
        // A package mostly serves both directions.
        List<Mode> modes = Resources.lines("apertium/debian.txt").stream()
                .map(line -> line.cells().get(0))
                .flatMap(name -> Stream.of(
                        Mode.of(name, Path.of(name)),
                        Mode.of(name, Path.of(name)).reversed()))
                .toList();
        return new Modes(modes)
                .chain(from, to)
                .map(chain ->
                        chain.stream().map(mode -> "apertium-" + mode.name()).toList());
    }
}
