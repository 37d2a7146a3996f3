package io.precis.read.source;

/** The formats articles are read from. */
public enum InputFormat {
    /** Recognised by the file's suffix or else by its content. */
    AUTO,
    /** One article per file, with optional YAML front matter. */
    TEXT,
    /** JSON lines: one article per line, as a JSON object. */
    JSONL,
    /** A header row, then one article per row. */
    CSV,
    /** One web page per file. */
    HTML,
    /** A feed in RSS 0.9 to 2.0 or Atom. */
    FEED,
    /** A feed in JSON Feed. */
    JSONFEED,
    /** A list of feeds in OPML, each of which is read. */
    OPML,
    /** One e-mail per file. */
    MAIL,
    /** A mailbox of e-mails in mbox format. */
    MBOX,
    /** IPTC ninjs, news in JSON. */
    NINJS,
    /** NITF, the News Industry Text Format. */
    NITF,
    /** IPTC NewsML-G2, news items in XML. */
    NEWSML,
    /** A web archive (ISO 28500). */
    WARC
}
