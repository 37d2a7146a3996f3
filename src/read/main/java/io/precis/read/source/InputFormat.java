package io.precis.read.source;

/** The formats articles are read from. */
public enum InputFormat {
    /** Recognised by content, with the file's name as a hint. */
    AUTO,
    /** One article a file, with optional YAML front matter. */
    TEXT,
    /** One JSON object a line. */
    JSONL,
    /** One row an article under a header row. */
    CSV,
    /** One web page a file. */
    HTML,
    /** A feed in RSS 0.9 to 2.0 or Atom. */
    FEED,
    /** A feed in JSON Feed. */
    JSONFEED,
    /** One e-mail a file. */
    MAIL,
    /** A mailbox of e-mails in mbox format. */
    MBOX,
    /** IPTC ninjs. */
    NINJS,
    /** NITF. */
    NITF,
    /** IPTC NewsML-G2. */
    NEWSML,
    /** A web archive. */
    WARC
}
