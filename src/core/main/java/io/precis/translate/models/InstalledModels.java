package io.precis.translate.models;

import io.precis.failure.DigestFailure;
import io.precis.failure.DiskTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The models installed on this machine, a folder for each pair of languages. */
public final class InstalledModels {
    private static final String PAIR_NAME = "[a-z]{2,3}(_[a-z]+)?-[a-z]{2,3}(_[a-z]+)?";

    private final Path folder;

    /** @param folder of the models, which need not exist */
    public InstalledModels(Path folder) {
        this.folder = folder;
    }

    /**
     * An installed model.
     *
     * @param pair {@code de-en}
     * @param architecture as the registry called it, or {@code unknown}
     * @param size of its files together, in bytes; 0 when its lock cannot be read
     */
    public record Installed(String pair, String architecture, long size) {}

    /** All models, sorted by pair. */
    public List<Installed> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(path -> path.getFileName().toString().matches(PAIR_NAME))
                    .sorted()
                    .map(InstalledModels::installed)
                    .toList();
        } catch (IOException e) {
            throw new DigestFailure.Resource(folder + " cannot be listed: " + DiskTrouble.of(e), e);
        }
    }

    private static Installed installed(Path path) {
        Optional<ModelLock> lock = ModelLock.read(path);
        return new Installed(
                path.getFileName().toString(),
                lock.map(ModelLock::architecture).orElse("unknown"),
                lock.map(known -> known.files().values().stream()
                                .mapToLong(FileFingerprint::size)
                                .sum())
                        .orElse(0L));
    }

    /** Whether a model is installed for a pair such as {@code de-en}. */
    public boolean has(String pair) {
        return Files.isDirectory(folder.resolve(pair));
    }

    /** What is wrong with the files of a model, a clause for each; empty when they are as they were installed. */
    public List<String> damages(String pair) {
        Path path = require(pair);
        Optional<ModelLock> lock = ModelLock.read(path);
        if (lock.isEmpty()) {
            return List.of(path.resolve(ModelLock.FILE_NAME) + " is missing or broken");
        }
        List<String> damages = new ArrayList<>();
        for (Map.Entry<String, FileFingerprint> file : lock.get().files().entrySet()) {
            Path there = path.resolve(file.getKey());
            try {
                FileFingerprint found = FileFingerprint.of(there);
                if (!found.equals(file.getValue())) {
                    damages.add(there + ": found " + found.size() + " bytes with the SHA-256 " + found.sha256()
                            + ", expected " + file.getValue().size() + " with "
                            + file.getValue().sha256());
                }
            } catch (IOException e) {
                damages.add(there + ": " + DiskTrouble.of(e));
            }
        }
        return damages;
    }

    /** Removes a model. */
    public void remove(String pair) {
        Path path = require(pair);
        try {
            // Renamed first, so that no other process reads a model of which half is deleted.
            Path away = folder.resolve(
                    ".removed-" + pair + "-" + ProcessHandle.current().pid());
            Files.move(path, away);
            delete(away);
        } catch (IOException e) {
            throw new DigestFailure.Resource(path + " cannot be removed: " + DiskTrouble.of(e), e);
        }
    }

    private Path require(String pair) {
        if (!pair.matches(PAIR_NAME) || !has(pair)) {
            throw new DigestFailure.Usage(
                    "there is no model '" + pair + "' in " + folder + "; 'precis models list' lists them");
        }
        return folder.resolve(pair);
    }

    static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
