package io.precis.batch.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Article;
import io.precis.article.Digest;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.article.SourcePlace;
import io.precis.failure.DigestFailure;
import io.precis.story.StoryFacts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read again, from any record on; and what is damaged is not. */
class RecordFileTest {
    private static final int RECORDS = 300;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("records");
    }

    private <T> void write(RecordFile kind, List<T> all, BiConsumer<FieldWriter, T> encoder) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            RecordWriter records = RecordWriter.begin(kind, out);
            for (T one : all) {
                records.write(fields -> encoder.accept(fields, one));
            }
        }
    }

    private <T> List<T> read(RecordFile kind, long position, Function<FieldReader, T> decoder) throws IOException {
        List<T> all = new ArrayList<>();
        try (RecordReader records = RecordReader.open(file, kind, position)) {
            for (T one = records.next(decoder); one != null; one = records.next(decoder)) {
                all.add(one);
            }
        }
        return all;
    }

    private DigestFailure failure(RecordFile kind) {
        DigestFailure failure = assertThrows(
                DigestFailure.Resource.class, () -> read(kind, 0, in -> String.valueOf(in.orNull("text", in::text))));
        String sentence = String.valueOf(failure.getMessage());
        assertTrue(sentence.startsWith(file + ": found "), sentence);
        assertTrue(sentence.contains(", expected "), sentence);
        assertTrue(sentence.endsWith("--fresh"), sentence);
        return failure;
    }

    @Test
    void givesBackEveryEntry() throws IOException {
        RandomEntries random = new RandomEntries(1);
        List<SourceEntry> entries = new ArrayList<>();
        Set<Enum<?>> constants = new HashSet<>();
        for (int i = 0; i < RECORDS; i++) {
            Article article = random.article();
            Rejection rejection = random.rejection();
            entries.addAll(List.of(article, rejection));
            constants.addAll(List.of(article.form(), rejection.reason()));
            article.marks().forEach(mark -> constants.add(mark.kind()));
        }

        write(RecordFile.ENTRIES, entries, EntryCodec::write);

        assertEquals(entries, read(RecordFile.ENTRIES, 0, EntryCodec::read));
        assertEquals(2 + 9 + 3, constants.size(), "every form, reason and kind of mark was among them");
    }

    @Test
    void givesBackEveryDigest() throws IOException {
        RandomEntries random = new RandomEntries(2);
        List<Digest> digests = new ArrayList<>();
        Set<Enum<?>> constants = new HashSet<>();
        for (int i = 0; i < RECORDS; i++) {
            Digest digest = random.digest();
            digests.add(digest);
            digest.dates().forEach(date -> constants.add(date.precision()));
            digest.figures().forEach(figure -> constants.add(figure.kind()));
            digest.names().forEach(name -> constants.add(name.kind()));
        }

        write(RecordFile.DIGESTS, digests, DigestCodec::write);

        assertEquals(digests, read(RecordFile.DIGESTS, 0, DigestCodec::read));
        assertEquals(10 + 5 + 3, constants.size(), "every precision and every kind was among them");
    }

    @Test
    void givesBackWhatArticlesTell() throws IOException {
        RandomEntries random = new RandomEntries(3);
        List<StoryFacts> all = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            all.add(random.facts());
        }

        write(RecordFile.STORIES, all, StoryCodec::write);

        assertEquals(all, read(RecordFile.STORIES, 0, StoryCodec::read));
    }

    @Test
    void readsOnFromThePositionOfEveryRecord() throws IOException {
        RandomEntries random = new RandomEntries(4);
        List<Digest> digests = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            digests.add(random.digest());
        }
        write(RecordFile.DIGESTS, digests, DigestCodec::write);

        try (RecordReader records = RecordReader.open(file, RecordFile.DIGESTS, 0)) {
            for (int i = 0; i < digests.size(); i++) {
                long position = records.position();
                assertEquals(digests.subList(i, digests.size()), read(RecordFile.DIGESTS, position, DigestCodec::read));
                assertEquals(digests.get(i), records.next(DigestCodec::read));
            }
            assertEquals(Files.size(file), records.position());
            assertNull(records.next(DigestCodec::read));
        }
    }

    @Test
    void goesOnWithAFileThatWasBegun() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordWriter.resume(file, RecordFile.STORIES, out, 0).write(fields -> fields.text("text", "one"));
        Files.write(file, out.toByteArray());
        RecordWriter.resume(file, RecordFile.STORIES, out, out.size()).write(fields -> fields.text("text", "two"));
        Files.write(file, out.toByteArray());

        assertEquals(List.of("one", "two"), read(RecordFile.STORIES, 0, in -> in.text("text")));
    }

    @Test
    void makesAQuestionMarkOfHalfASurrogatePair() throws IOException {
        write(RecordFile.STORIES, List.of("a\uD83Db"), (fields, text) -> fields.text("text", text));

        assertEquals(List.of("a?b"), read(RecordFile.STORIES, 0, in -> in.text("text")));
    }

    /** A change here is a change of the format: raise {@link RecordFile#VERSION} with it. */
    @Test
    void writesTheFormatOfItsVersion() throws IOException {
        Article article = Article.of("Rain 年.")
                .id("a1")
                .place(new SourcePlace("in.txt", null))
                .form(Article.Form.PAGE)
                .build();

        write(RecordFile.ENTRIES, List.of(article), EntryCodec::write);

        assertEquals("""
                precis entries 5
                00000049 00000040 26163e1e {"article":{"id":"a1","source":"in.txt","form":"PAGE","text":9}}Rain 年.
                """, Files.readString(file));
    }

    @Test
    void saysThatAnotherVersionWroteTheFile() throws IOException {
        Files.writeString(file, "precis entries 2\n");
        assertTrue(String.valueOf(failure(RecordFile.ENTRIES).getMessage()).contains("'precis entries 2'"));

        // As versions before the head wrote it.
        Files.write(file, new byte[] {0, 0, 0, 0, 1, 0, 0, 0, 2, 'a', '1'});
        DigestFailure former = failure(RecordFile.ENTRIES);
        assertTrue(String.valueOf(former.getMessage()).contains("another version of Precis"), former.getMessage());
        assertThrows(
                DigestFailure.Resource.class,
                () -> RecordWriter.resume(file, RecordFile.ENTRIES, OutputStream.nullOutputStream(), 11));

        Files.write(file, new byte[0]);
        failure(RecordFile.ENTRIES);
    }

    @Test
    void saysThatAFileOfAnotherKindIsNone() throws IOException {
        write(RecordFile.STORIES, List.of("a"), (fields, text) -> fields.text("text", text));

        failure(RecordFile.DIGESTS);
    }

    @Test
    void saysWhereAFileWasCutOff() throws IOException {
        write(RecordFile.STORIES, List.of("one", "two"), (fields, text) -> fields.text("text", text));
        byte[] whole = Files.readAllBytes(file);
        int head = RecordFile.STORIES.headBytes().length;
        int record = (whole.length - head) / 2;

        for (int length = head; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            int left = (length - head) % record;
            if (left == 0) {
                // At the end of a record nothing is missing: how many there must be, the caller knows.
                assertEquals(
                        (length - head) / record,
                        read(RecordFile.STORIES, 0, in -> in.text("text")).size());
            } else {
                String sentence = String.valueOf(failure(RecordFile.STORIES).getMessage());
                assertTrue(sentence.contains("after " + left + " bytes of a record at byte "), sentence);
            }
        }
    }

    @Test
    void findsEveryByteThatWasChanged() throws IOException {
        write(RecordFile.STORIES, List.of("one", "two"), (fields, text) -> fields.text("text", text));
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(5);

        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= (byte) (1 + random.nextInt(255));
            // The case of a hexadecimal digit changes nothing.
            if (Character.toLowerCase(damaged[i]) != Character.toLowerCase(whole[i])) {
                Files.write(file, damaged);
                failure(RecordFile.STORIES);
            }
        }
    }

    @Test
    void namesTheFieldThatIsNotTheExpectedOne() throws IOException {
        write(RecordFile.ENTRIES, List.of(new SourcePlace("in.txt", null)), (fields, place) -> {
            fields.text("form", "POEM");
            fields.text("more", "x");
        });

        assertSays("found 'form', expected 'text'", in -> in.text("text"));
        assertSays(
                "found 'POEM' for 'form', expected one of [PAGE, RECORD]",
                in -> in.constant("form", Article.Form.values()));
        assertSays("found 'more', expected END_OBJECT", in -> in.text("form"));
    }

    private <T> void assertSays(String part, Function<FieldReader, T> decoder) {
        DigestFailure failure = assertThrows(DigestFailure.Resource.class, () -> read(RecordFile.ENTRIES, 0, decoder));
        assertTrue(String.valueOf(failure.getMessage()).contains(part), failure.getMessage());
    }
}
