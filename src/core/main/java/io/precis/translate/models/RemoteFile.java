package io.precis.translate.models;

import org.jspecify.annotations.Nullable;

/**
 * A file of a model as a registry lists it: packed with gzip.
 *
 * @param name when installed, such as {@code model.bin}
 * @param path below the registry's base
 * @param size unpacked, in bytes; null where the registry does not say
 * @param sha256 of the unpacked bytes, in hexadecimal; null where the registry does not say
 */
record RemoteFile(
        String name,
        String path,
        @Nullable Long size,
        @Nullable String sha256) {}
