package io.precis.read;

import io.precis.failure.DigestFailure;
import io.precis.failure.DiskTrouble;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/**
 * Lists the files in and below a folder, without hidden ones. A link whose target does not exist and a folder without read
 * permission are listed as files: opening them later gives a rejection, so that nothing is left out without a message.
 */
final class FolderFiles extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files = new ArrayList<>();

    private FolderFiles(Path root) {
        this.root = root;
    }

    /** @throws DigestFailure.Input when the folder itself cannot be listed */
    static List<Path> below(Path root) {
        FolderFiles found = new FolderFiles(root);
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found);
            return found.files;
        } catch (IOException e) {
            throw new DigestFailure.Input(
                    "the folder '" + root + "' cannot be listed: " + DiskTrouble.of(e) + "; make it readable", e);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        // Links are followed, so only a link whose target does not exist arrives here as a link.
        if (!isHidden(file) && (attributes.isRegularFile() || attributes.isSymbolicLink())) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(root)) {
            throw e;
        }
        // The files behind a link to a parent folder are listed once already.
        if (!isHidden(file) && !(e instanceof FileSystemLoopException)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
        return !path.equals(root)
                && Objects.requireNonNull(path.getFileName(), "below a root")
                        .toString()
                        .startsWith(".");
    }
}
