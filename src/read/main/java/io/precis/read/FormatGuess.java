package io.precis.read;

import io.precis.read.encoding.TextEncoding;
import io.precis.read.encoding.XmlProlog;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import io.precis.read.table.CsvDelimiter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the format of an input by its first bytes and its name. */
final class FormatGuess {
    /** Suffixes that decide the format alone, so that a broken file is reported as a file of that format. */
    private static final Map<String, InputFormat> FORMATS_BY_SUFFIX = Map.ofEntries(
            Map.entry(".jsonl", InputFormat.JSONL),
            Map.entry(".ndjson", InputFormat.JSONL),
            Map.entry(".csv", InputFormat.CSV),
            Map.entry(".tsv", InputFormat.CSV),
            Map.entry(".html", InputFormat.HTML),
            Map.entry(".htm", InputFormat.HTML),
            Map.entry(".xhtml", InputFormat.HTML),
            Map.entry(".eml", InputFormat.MAIL),
            Map.entry(".mbox", InputFormat.MBOX),
            Map.entry(".opml", InputFormat.OPML),
            Map.entry(".warc", InputFormat.WARC));

    /** Elements with which a piece of a web page begins that has no head. */
    private static final Set<String> PAGE_PARTS = Set.of(
            "article",
            "main",
            "section",
            "header",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "table",
            "span",
            "b",
            "i",
            "strong",
            "em",
            "a",
            "ul",
            "ol",
            "blockquote",
            "figure",
            "img",
            "br",
            "center",
            "font",
            "base",
            "link",
            "style",
            "script");

    /** Formats by the first element of a document, in lower case, without a namespace prefix. */
    private static final Map<String, InputFormat> FORMATS_BY_ROOT = Map.ofEntries(
            Map.entry("html", InputFormat.HTML),
            Map.entry("head", InputFormat.HTML),
            Map.entry("body", InputFormat.HTML),
            Map.entry("meta", InputFormat.HTML),
            Map.entry("title", InputFormat.HTML),
            Map.entry("rss", InputFormat.FEED),
            Map.entry("feed", InputFormat.FEED),
            Map.entry("rdf", InputFormat.FEED),
            Map.entry("channel", InputFormat.FEED),
            Map.entry("opml", InputFormat.OPML),
            Map.entry("nitf", InputFormat.NITF),
            Map.entry("newsml", InputFormat.NEWSML),
            Map.entry("newsmessage", InputFormat.NEWSML),
            Map.entry("newsitem", InputFormat.NEWSML),
            Map.entry("packageitem", InputFormat.NEWSML));

    private static final Pattern ROOT_ELEMENT = Pattern.compile("<(?:[\\w-]{1,40}:)?([A-Za-z][\\w-]{0,40})");

    private static final Pattern FEED_ELEMENT =
            Pattern.compile("<rss\\s[^<>]*version|<rdf:RDF\\s|<feed\\s[^<>]*xmlns", Pattern.CASE_INSENSITIVE);

    private static final Pattern MAIL_FIELD = Pattern.compile(
            "^(?:MIME-Version|Message-ID|Received|Return-Path|Delivered-To|Content-Type|DKIM-Signature|List-Unsubscribe):",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern JSON_OBJECT = Pattern.compile("(?:\\[\\s*)?\\{\\s*\"");

    private static final Pattern HEADER_LINE = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}:[ \\t].*");

    private static final Pattern NINJS_KEY = Pattern.compile(
            "\"(?:body_x?html|body_text|bodies|headlines|bylines|pubstatus|versioncreated)\"\\s*:",
            Pattern.CASE_INSENSITIVE);

    /** A key that a ninjs item has beside its body, and no other kind of article. */
    private static final Pattern NINJS_FIELD = Pattern.compile(
            "\"(?:uri|pubstatus|versioncreated|firstcreated|contentcreated|usageterms|copyrightholder|urgency|profile|headlines|bylines)\"\\s*:",
            Pattern.CASE_INSENSITIVE);

    private FormatGuess() {}

    /**
     * The format by the file's suffix, else by its content; text when nothing else fits.
     *
     * @param head the first bytes of the file
     * @param encoding of these bytes
     */
    static InputFormat of(InputFile file, byte[] head, TextEncoding encoding) {
        String name = file.name().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        InputFormat named = FORMATS_BY_SUFFIX.get(name.substring(Math.max(0, name.lastIndexOf('.'))));
        if (named != null) {
            return named;
        }
        String ascii = new String(head, 0, Math.min(head.length, 1 << 12), StandardCharsets.ISO_8859_1);
        if (ascii.startsWith("WARC/1.")) {
            return InputFormat.WARC;
        } else if (ascii.startsWith("From ") && isMail(ascii.substring(ascii.indexOf('\n') + 1))) {
            return InputFormat.MBOX;
        } else if (isMail(ascii)) {
            return InputFormat.MAIL;
        }
        return encoding.isText() ? byContent(encoding.lenient(head), file.fields()) : InputFormat.TEXT;
    }

    private static InputFormat byContent(String text, FieldNames fields) {
        String begin = text.stripLeading();
        if (begin.startsWith("{") || begin.startsWith("[")) {
            InputFormat json = json(begin);
            if (json != InputFormat.TEXT) {
                return json;
            }
        }
        if (begin.startsWith("<")) {
            if (begin.regionMatches(true, 0, "<!doctype html", 0, 14)) {
                return InputFormat.HTML;
            }
            Matcher root = ROOT_ELEMENT.matcher(begin.substring(XmlProlog.end(begin)));
            return root.lookingAt() ? byRoot(root.group(1).toLowerCase(Locale.ROOT), begin) : InputFormat.TEXT;
        }
        if (FEED_ELEMENT.matcher(begin).find()) {
            // A message of the server stands above the feed.
            return InputFormat.FEED;
        }
        String header = begin.lines()
                .filter(line -> !line.isBlank() && !line.regionMatches(true, 0, "sep=", 0, 4))
                .findFirst()
                .orElse("");
        return isHeader(header, fields) ? InputFormat.CSV : InputFormat.TEXT;
    }

    private static InputFormat byRoot(String root, String begin) {
        InputFormat known = FORMATS_BY_ROOT.get(root);
        if (known == null && FEED_ELEMENT.matcher(begin).find()) {
            return InputFormat.FEED;
        }
        return known != null ? known : PAGE_PARTS.contains(root) ? InputFormat.HTML : InputFormat.TEXT;
    }

    /** Whether the text begins with header fields, at least one of which only mail has. */
    private static boolean isMail(String ascii) {
        String first = ascii.lines().findFirst().orElse("");
        int end = ascii.replace("\r\n", "\n").indexOf("\n\n");
        String fields = end < 0 ? ascii : ascii.replace("\r\n", "\n").substring(0, end);
        return HEADER_LINE.matcher(first).matches()
                && MAIL_FIELD.matcher(fields).find();
    }

    private static InputFormat json(String begin) {
        if (begin.contains("jsonfeed.org/version")) {
            return InputFormat.JSONFEED;
        }
        boolean isLine = JSON_OBJECT.matcher(begin).lookingAt();
        boolean isItem =
                NINJS_KEY.matcher(begin).find() && NINJS_FIELD.matcher(begin).find();
        return isItem ? InputFormat.NINJS : isLine ? InputFormat.JSONL : InputFormat.TEXT;
    }

    /** Whether a line names the column of the text and at least one other. */
    private static boolean isHeader(String line, FieldNames fields) {
        char delimiter = CsvDelimiter.delimiter(line);
        List<String> cells = Arrays.stream(line.split(Pattern.quote(String.valueOf(delimiter)), -1))
                .map(cell -> cell.strip().replace("\"", "").toLowerCase(Locale.ROOT))
                .toList();
        Set<String> known = new HashSet<>();
        FieldNames.KNOWN.forEach(field -> known.add(fields.of(field).toLowerCase(Locale.ROOT)));
        return cells.contains(fields.of("text").toLowerCase(Locale.ROOT))
                && cells.stream().filter(known::contains).distinct().count() >= 2;
    }
}
