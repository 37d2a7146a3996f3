package io.precis.read;

import io.precis.article.Rejection;
import io.precis.read.encoding.TextEncoding;
import io.precis.read.opml.FeedList;
import io.precis.read.opml.ListedFeed;
import io.precis.read.packed.GzipStream;
import io.precis.read.source.ArticleSizeLimit;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts feeds in the place of the lists of feeds (OPML) that name them, so that each is read as if the user had named it. A feed
 * is read once, whatever lists it: as the input that the user named it as, else where it is listed first. What a list names
 * that cannot be followed becomes an input that gives a rejection. Lists that are not files of their own, and lists in lists,
 * are not followed; {@link ArticleSources} says so where they are read.
 */
public final class FeedLists {
    /** Bytes at the start of a file in which the root of a list stands. */
    private static final int HEAD_BYTES = 1 << 14;

    private static final String ROOT = "<opml";

    /** What the lists give, by the input that is a list. */
    private final Map<InputFile, List<InputFile>> lists = new LinkedHashMap<>();

    /** The sections that lists give to feeds, by {@link #key}. */
    private final Map<String, String> sections = new HashMap<>();

    private final Set<String> taken = new HashSet<>();

    /** @param named all inputs that the user named, lists and others */
    public FeedLists(List<InputFile> named) {
        for (InputFile input : named) {
            byte[] list = list(input);
            if (list == null) {
                taken.add(key(input));
            } else {
                lists.put(input, feeds(input, list));
            }
        }
        lists.values()
                .forEach(feeds -> feeds.forEach(feed -> {
                    if (feed.section() != null) {
                        sections.putIfAbsent(key(feed), feed.section());
                    }
                }));
    }

    /** The inputs, with the feeds of lists in the place of the lists. */
    public static List<InputFile> follow(List<InputFile> named) {
        return new FeedLists(named).of(named);
    }

    /**
     * The same for some of the inputs that were named.
     *
     * @param named feeds that an earlier call gave are not among them again
     */
    public List<InputFile> of(List<InputFile> named) {
        List<InputFile> inputs = new ArrayList<>();
        for (InputFile input : named) {
            List<InputFile> feeds = lists.get(input);
            if (feeds == null) {
                inputs.add(input.withSection(sections.get(key(input))));
                continue;
            }
            for (InputFile feed : feeds) {
                if (feed.rejection() != null || taken.add(key(feed))) {
                    inputs.add(feed);
                }
            }
        }
        return inputs;
    }

    private static List<InputFile> feeds(InputFile input, byte[] bytes) {
        if (bytes.length > ArticleSizeLimit.MOST_BYTES) {
            return List.of(input.rejected(Rejection.Reason.TOO_LARGE, "a list of more than 20 MB", "at most 20 MB"));
        }
        FeedList list = FeedList.parse(bytes);
        List<InputFile> inputs = new ArrayList<>();
        for (ListedFeed feed : list.feeds()) {
            inputs.add(ListedInput.of(feed, input));
        }
        list.faults()
                .forEach(fault ->
                        inputs.add(input.rejected(Rejection.Reason.MALFORMED, fault.found(), fault.expected())));
        return inputs;
    }

    /** The bytes of an input that is a list; null where it is none or cannot be read, which is said when it is opened. */
    private static byte @Nullable [] list(InputFile input) {
        boolean isWanted = input.format() == InputFormat.AUTO || input.format() == InputFormat.OPML;
        // What is no regular file, such as a pipe, can be read only once.
        if (!isWanted || input.isUrl() || input.isStandardInput() || !Files.isRegularFile(input.path())) {
            return null;
        }
        try (InputStream file = Files.newInputStream(input.path())) {
            byte[] packed = file.readNBytes(HEAD_BYTES);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(packed), file);
            InputStream in = GzipStream.isGzip(packed) ? GzipStream.of(whole) : whole;
            byte[] head = in.readNBytes(HEAD_BYTES);
            if (input.format() == InputFormat.AUTO && !isList(input, head)) {
                return null;
            }
            InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
            return all.readNBytes(ArticleSizeLimit.MOST_BYTES + 1);
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean isList(InputFile input, byte[] head) {
        // Most inputs are none, and the whole guess takes longer than a look at the letters.
        boolean isLikely =
                holdsRoot(head) || input.name().toLowerCase(Locale.ROOT).contains(".opml");
        return isLikely && FormatGuess.of(input, head, TextEncoding.of(head, false)) == InputFormat.OPML;
    }

    /** Whether the name of a list's root stands in some bytes, in small or capital letters, UTF-16 or not. */
    private static boolean holdsRoot(byte[] head) {
        int found = 0;
        for (byte b : head) {
            if (b != 0) {
                int letter = b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
                found = letter == ROOT.charAt(found) ? found + 1 : letter == ROOT.charAt(0) ? 1 : 0;
            }
            if (found == ROOT.length()) {
                return true;
            }
        }
        return false;
    }

    /** What two inputs have in common that are one feed. */
    private static String key(InputFile input) {
        if (!input.isUrl()) {
            return input.path().toAbsolutePath().normalize().toString();
        }
        try {
            URI address = URI.create(input.name().strip());
            String path = String.valueOf(address.getRawPath());
            return String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT)
                    + "://"
                    + String.valueOf(address.getRawAuthority()).toLowerCase(Locale.ROOT)
                    + (path.isEmpty() ? "/" : path)
                    + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        } catch (IllegalArgumentException e) {
            return input.name();
        }
    }
}
