package io.precis.read;

import io.precis.article.Rejection;
import io.precis.read.opml.ListedFeed;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import io.precis.read.source.MessageExcerpt;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the input that a feed of a list stands for: a document at a URL, or a file in or below the folder of the list. A list
 * comes from elsewhere often, and must not make Precis read other files of this machine.
 */
final class ListedInput {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

    private ListedInput() {}

    /** The input of a feed, or the list itself with a rejection that says what is wrong with the feed. */
    static InputFile of(ListedFeed feed, InputFile list) {
        String address = withoutFeedScheme(feed.address());
        if (InputFile.isUrl(address)) {
            return InputFile.at(address, InputFormat.AUTO, list.fields()).withSection(feed.section());
        }
        Path folder =
                Objects.requireNonNull(list.path().toAbsolutePath().normalize().getParent(), "a file's folder");
        Path file = SCHEME.matcher(address).matches() ? null : file(address, folder);
        if (file == null || !file.startsWith(folder)) {
            return list.rejected(
                    Rejection.Reason.MALFORMED,
                    "the address " + MessageExcerpt.of(feed.address()) + " of the feed "
                            + MessageExcerpt.of(feed.name()),
                    "one that begins with http:// or https://, or a file in or below the folder of the list");
        }
        String inside =
                folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        String name = list.name().substring(0, list.name().lastIndexOf('/') + 1) + inside;
        InputFile input = new InputFile(file, name, InputFormat.AUTO, list.fields()).withSection(feed.section());
        // Under the name of the feed, so that a retry finds it when it is there.
        return Files.isRegularFile(file)
                ? input
                : input.rejected(
                        Rejection.Reason.UNREADABLE,
                        "no such file, which " + list.name() + " names as the feed " + MessageExcerpt.of(feed.name()),
                        "a file in or below the folder of the list, or an address that begins with http:// or https://");
    }

    /** Some programs write {@code feed://} for {@code http://}, or {@code feed:} before the whole address. */
    private static String withoutFeedScheme(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.startsWith("feed://")) {
            return "http" + address.substring("feed".length());
        }
        return lower.startsWith("feed:http") ? address.substring("feed:".length()) : address;
    }

    /** The file of a relative address, which may be written as an URL is; null where it is no path. */
    private static @Nullable Path file(String address, Path folder) {
        try {
            Path plain = folder.resolve(address).normalize();
            if (Files.exists(plain) || address.indexOf('%') < 0) {
                return plain;
            }
            String decoded = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
            return folder.resolve(decoded).normalize();
        } catch (InvalidPathException e) {
            return null;
        } catch (IllegalArgumentException e) {
            return folder.resolve(address).normalize();
        }
    }
}
