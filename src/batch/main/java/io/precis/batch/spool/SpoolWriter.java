package io.precis.batch.spool;

import io.precis.article.Article;
import io.precis.article.Duplicate;
import io.precis.article.Language;
import io.precis.article.Rejection;
import io.precis.article.SourceMark;
import io.precis.article.SourcePlace;
import io.precis.ledger.ArticleFingerprint;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was read into the run's spool, from which it is digested: so inputs are read once, nothing that changes
 * meanwhile can change the run, and a resumed run goes on at a place in one file. Read by {@link SpoolReader} of the same
 * version of Precis.
 */
public final class SpoolWriter implements AutoCloseable {
    static final int ARTICLE = 1;
    static final int REJECTION = 2;
    static final int LEFT_OUT = 3;

    private final DataOutputStream out;

    /** Writes to {@code out}, which is closed with this writer. */
    public SpoolWriter(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    public void write(CollectedEntry collected) throws IOException {
        out.writeInt(collected.source());
        if (collected.entry() instanceof Article article) {
            out.writeByte(ARTICLE);
            write(article);
        } else {
            out.writeByte(REJECTION);
            write((Rejection) collected.entry());
        }
        out.writeInt(collected.duplicates().size());
        for (Duplicate duplicate : collected.duplicates()) {
            text(duplicate.id());
            place(duplicate.place());
            text(duplicate.url());
            out.writeDouble(duplicate.similarity());
        }
    }

    /** Notes an article that is not digested: only that it was there. */
    public void writeLeftOut(Article article) throws IOException {
        ArticleFingerprint print = ArticleFingerprint.of(article);
        out.writeInt(-1);
        out.writeByte(LEFT_OUT);
        out.writeLong(print.id());
        out.writeLong(print.url());
        out.writeLong(print.content());
        text(article.id());
    }

    private void write(Article article) throws IOException {
        text(article.id());
        place(article.place());
        out.writeByte(article.form().ordinal());
        text(article.text());
        text(article.title());
        text(article.published() == null ? null : article.published().toString());
        Language language = article.language();
        text(language == null ? null : language.tag());
        text(article.url());
        text(article.author());
        text(article.section());
        out.writeInt(article.marks().size());
        for (SourceMark mark : article.marks()) {
            out.writeInt(mark.span().start());
            out.writeInt(mark.span().end());
            out.writeByte(mark.kind().ordinal());
            text(mark.value());
        }
    }

    private void write(Rejection rejection) throws IOException {
        text(rejection.id());
        place(rejection.place());
        text(rejection.reason().name());
        text(rejection.found());
        text(rejection.expected());
    }

    private void place(SourcePlace place) throws IOException {
        text(place.source());
        out.writeInt(place.line() == null ? -1 : place.line());
    }

    private void text(@Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
