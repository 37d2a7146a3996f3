package io.precis.translate.apertium;

import io.precis.language.DataFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Apertium language pairs that Debian has packages of ({@code apertium/debian.txt}). */
final class DebianPackages {
    private DebianPackages() {}

    /** The fewest packages that lead from one language to another; empty when none do. */
    static Optional<List<String>> chain(String from, String to) {
        // A package mostly serves both directions.
        List<ApertiumMode> modes = DataFiles.lines("apertium/debian.txt").stream()
                .map(line -> line.cells().get(0))
                .flatMap(name -> Stream.of(
                        ApertiumMode.of(name, Path.of(name)),
                        ApertiumMode.of(name, Path.of(name)).reversed()))
                .toList();
        return new InstalledModes(modes)
                .chain(from, to)
                .map(chain ->
                        chain.stream().map(mode -> "apertium-" + mode.name()).toList());
    }
}
