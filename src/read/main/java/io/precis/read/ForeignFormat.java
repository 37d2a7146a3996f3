package io.precis.read;

import io.precis.article.Rejection;
import io.precis.article.SourcePlace;
import io.precis.read.encoding.XmlProlog;
import io.precis.read.source.InputFile;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises files that hold text but no article that Precis could read: they are refused, not summarised as they stand. */
final class ForeignFormat {
    private static final String EXPECTED =
            "articles as text, HTML, JSON, CSV, a feed, OPML, mail, NITF, NewsML or WARC";

    private static final Map<String, String> BY_SUFFIX = Map.ofEntries(
            Map.entry(".css", "a style sheet"),
            Map.entry(".js", "a script"),
            Map.entry(".mjs", "a script"),
            Map.entry(".map", "a source map"),
            Map.entry(".svg", "a drawing"),
            Map.entry(".opf", "a part of an e-book"),
            Map.entry(".ncx", "a part of an e-book"),
            Map.entry(".yaml", "a file of settings"),
            Map.entry(".yml", "a file of settings"),
            Map.entry(".ini", "a file of settings"),
            Map.entry(".properties", "a file of settings"),
            Map.entry(".sh", "a script"),
            Map.entry(".py", "a script"),
            Map.entry(".sql", "a script"));

    private static final Pattern XML_ROOT = Pattern.compile("<([A-Za-z_][\\w:.-]{0,60})(?:\\s[^<>]*)?/?>");
    /** A list is told by an object, a list or two texts in it: a text may begin with a note or a year in brackets. */
    private static final Pattern JSON = Pattern.compile(
            "\\A\\s*(?:\\[\\s*(?:\\{\\s*\"|\\[\\s*[\"\\d]|\"[^\"]{0,200}\"\\s*,\\s*\")|\\{\\s*\"(?:[^\"\\\\]|\\\\.){0,200}\"\\s*:)");

    /** What the names of files in other archives begin with, behind the head of a file in a ZIP archive. */
    private static final Pattern FOREIGN_FILE =
            Pattern.compile("PK\\x03\\x04.{26}(word/|ppt/|xl/|META-INF/MANIFEST)", Pattern.DOTALL);

    private ForeignFormat() {}

    /** The rejection of a file that is taken for plain text but is something else; empty for a text. */
    static Optional<Rejection> of(InputFile file, String head) {
        String name = file.name().toLowerCase(Locale.ROOT);
        String named = BY_SUFFIX.get(name.substring(Math.max(0, name.lastIndexOf('.'))));
        if (named != null) {
            return Optional.of(rejection(file, named));
        }
        boolean beginsAsMarkup = head.stripLeading().startsWith("<");
        Matcher xml = XML_ROOT.matcher(head).region(XmlProlog.end(head), head.length());
        if (beginsAsMarkup && xml.lookingAt()) {
            String root = xml.group(1);
            boolean isXml = head.stripLeading().startsWith("<?xml")
                    || head.contains("xmlns")
                    || head.contains("</" + root + ">");
            return isXml
                    ? Optional.of(rejection(file, "XML of another kind, with the root element '" + root + "'"))
                    : Optional.empty();
        }
        return JSON.matcher(head).find() ? Optional.of(rejection(file, "JSON of another kind")) : Optional.empty();
    }

    /** What an archive is that is no archive of articles; empty for any other. */
    static Optional<Rejection> ofArchive(InputFile file, byte[] head) {
        String begin = new String(head, 0, Math.min(head.length, 1 << 12), StandardCharsets.ISO_8859_1);
        Matcher foreign = FOREIGN_FILE.matcher(begin);
        String found = "";
        if (begin.contains("mimetypeapplication/epub")) {
            found = "an e-book";
        } else if (begin.contains("mimetypeapplication/vnd.oasis")) {
            found = "an OpenDocument file";
        } else if (foreign.find()) {
            found = foreign.group(1).startsWith("META-INF") ? "a program" : "a broken Office document";
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(rejection(file, found));
    }

    private static Rejection rejection(InputFile file, String found) {
        return new Rejection(
                file.name(), new SourcePlace(file.name(), null), Rejection.Reason.MALFORMED, found, EXPECTED);
    }
}
