package io.precis.failure;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in a clause for the user why a file or folder could not be used, without the names of exceptions. */
public final class DiskTrouble {
    private DiskTrouble() {}

    /** {@code permission denied}, {@code the disk is full}, {@code /tmp/x is a file, expected a folder} ... */
    public static String of(IOException e) {
        String said = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        String message = String.valueOf(said);
        if (isFull(e)) {
            return "the disk is full";
        } else if (message.contains("quota")) {
            return "the disk quota is used up";
        } else if (e instanceof AccessDeniedException) {
            return "permission denied";
        } else if (e instanceof NoSuchFileException f) {
            return f.getFile() + " is not there";
        } else if (e instanceof FileSystemException f && isFileInPlaceOfFolder(e, message)) {
            return fileInPlaceOfFolder(f.getFile()) + " is a file, expected a folder";
        }
        // The system's own words, such as "Read-only file system", as a clause.
        return message.isEmpty()
                ? "no reason given"
                : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    /** Whether this exception or one of its causes says that the disk is full. */
    public static boolean isFull(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof IOException
                    && (message.contains("No space left") || message.contains("not enough space"))) {
                return true;
            }
        }
        return false;
    }

    /** The file among the parents of a path that was wanted; the system names only the whole path. */
    private static Path fileInPlaceOfFolder(String wanted) {
        Path path = Path.of(wanted);
        Path at = path;
        while (at != null && !Files.exists(at)) {
            at = at.getParent();
        }
        return at == null || Files.isDirectory(at) ? path : at;
    }

    private static boolean isFileInPlaceOfFolder(IOException e, String message) {
        return e instanceof FileAlreadyExistsException
                || e instanceof NotDirectoryException
                || message.contains("Not a directory");
    }
}
