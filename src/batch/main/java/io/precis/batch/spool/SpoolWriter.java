package io.precis.batch.spool;

import io.precis.article.Article;
import io.precis.batch.codec.EntryCodec;
import io.precis.batch.codec.RecordFile;
import io.precis.batch.codec.RecordWriter;
import io.precis.ledger.ArticleFingerprint;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes what was read from the inputs into the run's spool, from which it is digested. So every input is read once, a change
 * of an input during the run cannot change the results, and a resumed run goes on at a position in one file. Read by
 * {@link SpoolReader}.
 */
public final class SpoolWriter implements AutoCloseable {
    static final String INPUT = "input";
    static final String LEFT_OUT = "leftOut";

    private final OutputStream out;
    private final RecordWriter records;

    /** Writes to {@code out}, which is closed with this writer. */
    public SpoolWriter(OutputStream out) throws IOException {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.records = RecordWriter.begin(RecordFile.ENTRIES, this.out);
    }

    /** Writes an article that is to be digested, or a rejection. */
    public void write(CollectedEntry collected) throws IOException {
        records.write(fields -> {
            fields.number(INPUT, collected.source());
            EntryCodec.write(fields, collected.entry());
            EntryCodec.writeDuplicates(fields, collected.duplicates());
        });
    }

    /** Notes an article that is not digested, by its id and its fingerprint only, so that the ledger gets it. */
    public void writeLeftOut(Article article) throws IOException {
        ArticleFingerprint print = ArticleFingerprint.of(article);
        records.write(record -> record.object(LEFT_OUT, print, (fields, hashes) -> {
            fields.text("article", article.id());
            fields.longNumber("id", hashes.id());
            fields.longNumber("url", hashes.url());
            fields.longNumber("content", hashes.content());
        }));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
