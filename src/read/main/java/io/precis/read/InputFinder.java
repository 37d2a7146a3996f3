package io.precis.read;

import io.precis.failure.DigestFailure;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Finds the files that a path, a folder or a glob pattern stands for. */
public final class InputFinder {
    private static final String GLOB_CHARACTERS = "*?[{";

    private InputFinder() {}

    /**
     * The files of an input, in the order of their names (by code unit, so the same on every machine): a file stands for itself,
     * a folder for all files in it and below it, a glob ({@code *}, {@code **}, {@code ?}, {@code [a-z]},
     * {@code {a,b}}) the files that match. Hidden files and folders ({@code .name}) are left out unless the path names them.
     *
     * @param path as the user wrote it; {@code -} is standard input
     * @param base what a relative path is relative to
     * @throws DigestFailure.Input when there is no such file, no file matches, or a folder cannot be listed
     */
    public static List<InputFile> expand(String path, Path base, InputFormat format, FieldNames fields) {
        if (path.equals(InputFile.STANDARD_INPUT)) {
            return List.of(new InputFile(Path.of(path), path, format, fields));
        }
        if (path.isBlank()) {
            throw new DigestFailure.Input("found an empty name, expected a file, folder or glob", null);
        }
        Path found = resolve(path, base);
        if (found == null || !Files.exists(found)) {
            if (path.chars().anyMatch(c -> GLOB_CHARACTERS.indexOf(c) >= 0)) {
                return glob(path, base, format, fields);
            }
            throw FileNameSuggestion.missing(path, resolve(path, base));
        }
        if (!Files.isDirectory(found)) {
            return List.of(new InputFile(found, name(path), format, fields));
        }
        List<InputFile> files = files(found, name(path), file -> true, format, fields);
        if (files.isEmpty()) {
            throw new DigestFailure.Input(
                    "the folder '" + path + "' holds no file to read; put articles into it or name another", null);
        }
        return files;
    }

    private static List<InputFile> glob(String path, Path base, InputFormat format, FieldNames fields) {
        String pattern = path.replace('\\', '/');
        int first = 0;
        while (GLOB_CHARACTERS.indexOf(pattern.charAt(first)) < 0) {
            first++;
        }
        int slash = pattern.lastIndexOf('/', first);
        String folder = slash < 0 ? "" : pattern.substring(0, Math.max(slash, 1));
        Path root = resolve(folder, base);
        if (root == null || !Files.isDirectory(root)) {
            throw FileNameSuggestion.missing(folder, root);
        }
        Predicate<Path> matches = matcher(root, pattern.substring(slash + 1), path);
        List<InputFile> files = files(root, name(folder), matches, format, fields);
        if (files.isEmpty()) {
            throw new DigestFailure.Input("no file matches '" + path + "' (looked in " + root + ")", null);
        }
        return files;
    }

    private static Predicate<Path> matcher(Path root, String pattern, String path) {
        try {
            PathMatcher direct = root.getFileSystem().getPathMatcher("glob:" + pattern);
            // Users expect "**/" to match zero folders too; the JDK's globs need at least one.
            PathMatcher flat = root.getFileSystem().getPathMatcher("glob:" + pattern.replace("**/", ""));
            return file -> direct.matches(file) || flat.matches(file);
        } catch (PatternSyntaxException e) {
            throw new DigestFailure.Input(
                    "'" + path + "' is not a valid glob (" + e.getDescription()
                            + "), expected a pattern such as articles/**/*.txt",
                    e);
        }
    }

    private static List<InputFile> files(
            Path root, String name, Predicate<Path> wanted, InputFormat format, FieldNames fields) {
        return FolderFiles.below(root).stream()
                .filter(file -> wanted.test(root.relativize(file)))
                .map(file -> new InputFile(file, join(name, slashed(root.relativize(file))), format, fields))
                .sorted(Comparator.comparing(InputFile::name))
                .toList();
    }

    /** The path as digests name it: normalised, with forward slashes, without leading {@code ../}. */
    private static String name(String path) {
        String name = slashed(Path.of(path).normalize());
        while (name.equals("..") || name.startsWith("../")) {
            name = name.equals("..") ? "" : name.substring(3);
        }
        return name;
    }

    private static String join(String folder, String file) {
        return folder.isEmpty() || folder.endsWith("/") ? folder + file : folder + "/" + file;
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static @Nullable Path resolve(String path, Path base) {
        try {
            return base.resolve(path).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
