package io.precis.read;

import io.precis.failure.DigestFailure;
import io.precis.failure.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Suggests the existing file that a user may have meant by the name of a missing one. */
public final class FileNameSuggestion {
    private FileNameSuggestion() {}

    /**
     * The failure to report for a path that does not exist.
     *
     * @param path as the user wrote it
     * @param resolved the absolute path it stands for; null when it is not a valid path
     */
    static DigestFailure.Input missing(String path, @Nullable Path resolved) {
        String sentence = "there is no file or folder '" + path + "'";
        if (resolved == null) {
            return new DigestFailure.Input(sentence, null);
        }
        Path missing = resolved.toAbsolutePath();
        Path parent = missing.getParent();
        while (parent != null && !Files.isDirectory(parent)) {
            missing = parent;
            parent = parent.getParent();
        }
        if (parent == null || missing.getFileName() == null) {
            return new DigestFailure.Input(sentence, null);
        }
        String wanted = String.valueOf(missing.getFileName());
        String hint = nearest(parent, wanted)
                .map(near -> ": did you mean '" + near + "'?")
                .orElse("");
        return new DigestFailure.Input(sentence + " (no '" + wanted + "' in " + parent + ")" + hint, null);
    }

    /** The most similar name in the folder of a missing file; empty when none is similar. */
    public static Optional<String> beside(Path missing) {
        Path folder = missing.toAbsolutePath().getParent();
        return folder == null || missing.getFileName() == null
                ? Optional.empty()
                : nearest(folder, missing.getFileName().toString());
    }

    /** A name that equals the wanted one but for a suffix such as .txt, else the one with the fewest edits. */
    private static Optional<String> nearest(Path folder, String wanted) {
        try (Stream<Path> siblings = Files.list(folder)) {
            List<String> names = siblings.map(Path::getFileName)
                    .map(String::valueOf)
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
            String suffixed = wanted.toLowerCase(Locale.ROOT) + ".";
            return names.stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(suffixed))
                    .findFirst()
                    .or(() -> Spelling.of(wanted, names));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
