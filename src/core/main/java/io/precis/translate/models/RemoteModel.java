package io.precis.translate.models;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model that can be installed.
 *
 * @param pair {@code de-en}
 * @param architecture {@code tiny}, {@code base} or {@code base-memory}
 * @param released whether the publisher ships it, rather than tries it
 * @param files what it consists of
 * @param bleu published for FLORES-200, 0 to 100, null where there is none
 * @param chrf likewise
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

    /** Bytes of its weights when unpacked, 0 where the registry does not say. */
    public long size() {
        return files.stream()
                .filter(file -> file.name().equals("model.bin") && file.size() != null)
                .mapToLong(file -> file.size() == null ? 0 : file.size())
                .sum();
    }
}
