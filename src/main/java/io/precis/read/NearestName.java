package io.precis.read;

import io.precis.failure.DigestFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a user who named a file that is not there may have meant. */
final class NearestName {
    private NearestName() {}

    /**
     * The failure for a path where nothing is.
     *
     * @param path as the user wrote it
     * @param resolved where that would be; null when it can be nowhere
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

    private static Optional<String> nearest(Path folder, String wanted) {
        try (Stream<Path> siblings = Files.list(folder)) {
            List<String> names = siblings.map(Path::getFileName)
                    .map(String::valueOf)
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
            int most = Math.max(2, wanted.length() / 3);
            return names.stream()
                    .filter(name -> distance(name, wanted) <= most)
                    .min(Comparator.comparingInt(name -> distance(name, wanted)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Edits between two names without regard to case, and with none counted for a missing suffix such as .txt. */
    private static int distance(String name, String wanted) {
        String a = name.toLowerCase(Locale.ROOT);
        String b = wanted.toLowerCase(Locale.ROOT);
        if (a.startsWith(b + ".")) {
            return 0;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
