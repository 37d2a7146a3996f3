package io.precis.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.Rejection;
import io.precis.article.SourcePlace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RejectedWriterTest {
    @Test
    void writesOneLineARejection() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RejectedWriter writer = new RejectedWriter(out);

        writer.write(new Rejection(
                null,
                new SourcePlace("input/feed.jsonl", 7),
                Rejection.Reason.MALFORMED,
                "the text \"[1,\n2]\"",
                "a JSON object on one line"));
        writer.write(new Rejection(
                "a",
                new SourcePlace("a.txt", null),
                Rejection.Reason.EMPTY,
                "no letter or digit",
                "an article's text"));
        writer.flush();

        String written = out.toString(StandardCharsets.UTF_8);
        assertEquals("""
                {"id":null,"source":"input/feed.jsonl","line":7,"reason":"malformed",\
                "found":"the text \\"[1,\\n2]\\"","expected":"a JSON object on one line"}
                {"id":"a","source":"a.txt","line":null,"reason":"empty","found":"no letter or digit",\
                "expected":"an article's text"}
                """, written);
        written.lines().forEach(line -> assertEquals(List.of(), DigestSchema.REJECTED.errors(line)));
    }

    @Test
    void schemaKnowsEveryReason() throws IOException {
        for (Rejection.Reason reason : Rejection.Reason.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RejectedWriter writer = new RejectedWriter(out);
            writer.write(new Rejection("a", new SourcePlace("a.txt", 1), reason, "x", "y"));
            writer.flush();

            assertEquals(List.of(), DigestSchema.REJECTED.errors(out.toString(StandardCharsets.UTF_8)));
        }
    }
}
