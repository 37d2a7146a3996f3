package io.precis.translate.models;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model that a registry lists and that can be installed.
 *
 * @param pair of languages, such as {@code de-en}
 * @param architecture {@code tiny}, {@code base} or {@code base-memory}
 * @param released whether the publisher has released it, rather than published it as a trial
 * @param files of the model, sorted by name
 * @param bleu BLEU published for FLORES-200, 0 to 100, null where there is none
 * @param chrf chrF, likewise
 */
public record RemoteModel(
        String pair,
        String architecture,
        boolean released,
        List<RemoteFile> files,
        @Nullable Double bleu,
        @Nullable Double chrf) {
    public RemoteModel {
        files = List.copyOf(files);
    }

    /** Bytes of the unpacked weights, 0 where the registry does not say. */
    public long size() {
        return files.stream()
                .filter(file -> file.name().equals("model.bin") && file.size() != null)
                .mapToLong(file -> file.size() == null ? 0 : file.size())
                .sum();
    }
}
