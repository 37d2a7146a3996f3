package io.precis.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiskTroubleTest {
    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("/a"), "permission denied"),
                Arguments.of(new NoSuchFileException("/a"), "/a is not there"),
                Arguments.of(new FileAlreadyExistsException("/a"), "/a is a file, expected a folder"),
                Arguments.of(new NotDirectoryException("/a"), "/a is a file, expected a folder"),
                Arguments.of(
                        new FileSystemException("/a/b", null, "Not a directory"), "/a/b is a file, expected a folder"),
                Arguments.of(new FileSystemException("/a", null, "Read-only file system"), "read-only file system"),
                Arguments.of(new FileSystemException("/a", null, "Disk quota exceeded"), "the disk quota is used up"),
                Arguments.of(new IOException("No space left on device"), "the disk is full"),
                Arguments.of(new IOException("Is a directory"), "is a directory"),
                Arguments.of(new IOException(""), "no reason given"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void describesAnErrorInAClause(IOException e, String clause) {
        assertEquals(clause, DiskTrouble.of(e));
    }

    @Test
    void findsAFullDiskAmongTheCauses() {
        Throwable database = new IllegalStateException(
                "General error",
                new IllegalStateException("writing failed", new IOException("No space left on device")));

        assertTrue(DiskTrouble.isFull(database));
        assertFalse(DiskTrouble.isFull(new IllegalStateException("No space left for a joke")));
    }
}
