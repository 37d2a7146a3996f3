package io.precis.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.read.source.ArticleSource;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of feeds among the inputs, and what is read in their place. */
class FeedListsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void feeds() throws IOException {
        Files.createDirectories(folder.resolve("in/sub"));
        for (String name : List.of("in/a.rss", "in/sub/b c.rss", "secret.rss")) {
            Files.writeString(
                    folder.resolve(name),
                    "<rss version='2.0'><channel><title>f</title>"
                            + "<item><title>One of " + name
                            + "</title><category>Own</category><description>The port is open.</description></item>"
                            + "<item><title>Two of " + name
                            + "</title><description>The port is shut.</description></item>"
                            + "</channel></rss>");
        }
    }

    private static String opml(String body) {
        return "<?xml version='1.0'?><opml version='2.0'><head><title>Mine</title></head><body>" + body
                + "</body></opml>";
    }

    private List<InputFile> inputs(String list) throws IOException {
        Files.writeString(folder.resolve("in/list.opml"), list);
        return follow("in/list.opml");
    }

    private List<InputFile> follow(String... paths) {
        List<InputFile> named = new ArrayList<>();
        for (String path : paths) {
            named.addAll(InputFinder.expand(path, folder, InputFormat.AUTO, FieldNames.DEFAULT));
        }
        return FeedLists.follow(named);
    }

    private static List<String> said(List<InputFile> inputs) throws IOException {
        List<String> said = new ArrayList<>();
        for (InputFile input : inputs) {
            try (ArticleSource source = ArticleSources.open(input)) {
                for (SourceEntry entry = source.next(); entry != null; entry = source.next()) {
                    said.add(
                            entry instanceof Article article
                                    ? article.title() + ": " + article.section()
                                    : ((Rejection) entry).sentence());
                }
            }
        }
        return said;
    }

    @Test
    void feedsAreReadInThePlaceOfTheirListWithTheOutlinesAsSection() throws IOException {
        List<InputFile> inputs = inputs(opml("<outline text='News'><outline text='Local &amp; more'>"
                + "<outline type='rss' text='A' xmlUrl='a.rss'/></outline></outline>"
                + "<outline text='B' xmlUrl='sub/b%20c.rss' category='/Sport/Chess,/Other'/>"));

        assertEquals(
                List.of("in/a.rss", "in/sub/b c.rss"),
                inputs.stream().map(InputFile::name).toList());
        assertEquals(
                List.of(
                        "One of in/a.rss: Own",
                        "Two of in/a.rss: News / Local & more",
                        "One of in/sub/b c.rss: Own",
                        "Two of in/sub/b c.rss: Sport / Chess"),
                said(inputs));
    }

    @Test
    void addressesBecomeInputsAsIfTheyWereNamed() throws IOException {
        List<InputFile> inputs = inputs(opml("<outline xmlUrl='https://post.example/feed?a=1&b=2'/>"
                + "<outline text='S'><outline xmlUrl='feed://post.example/atom'/><outline xmlUrl='feed:https://post.example/json'/></outline>"
                + "<outline type='rss' url='http://post.example/old'/>"
                + "<outline type='link' text='A page' url='http://post.example/'/>"));

        assertEquals(
                List.of(
                        "https://post.example/feed?a=1&b=2 null",
                        "http://post.example/atom S",
                        "https://post.example/json S",
                        "http://post.example/old null"),
                inputs.stream()
                        .map(input -> input.name() + " " + input.section())
                        .toList());
        assertTrue(inputs.stream().allMatch(InputFile::isUrl));
        assertTrue(
                said(inputs).get(0).contains("fetched in the batch job only"),
                said(inputs).toString());
    }

    @Test
    void aFeedIsReadOnce() throws IOException {
        String body = "<outline text='One'><outline xmlUrl='a.rss'/><outline xmlUrl='http://POST.example'/></outline>"
                + "<outline text='Two'><outline xmlUrl='./sub/../a.rss'/><outline xmlUrl='http://post.example/#top'/></outline>";
        assertEquals(2, inputs(opml(body)).size());

        Files.writeString(folder.resolve("in/list.opml"), opml(body));
        Files.writeString(folder.resolve("in/more.opml"), opml(body));
        assertEquals(2, follow("in/list.opml", "in/more.opml").size());

        List<InputFile> named = follow("in/more.opml", "in/a.rss");
        assertEquals(
                List.of("http://POST.example", "in/a.rss"),
                named.stream().map(InputFile::name).toList());
        assertEquals(List.of("One of in/a.rss: Own", "Two of in/a.rss: One"), said(named.subList(1, 2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<opml version=1.0><body><outline TEXT='N & more'><OUTLINE XMLURL='a.rss'><outline xmlUrl='sub/b c.rss'></body></opml>",
                "<!-- mine --><!DOCTYPE opml><OPML><outline text='N &amp; more'><outline text='x'></x><outline xmlUrl='a.rss'/><outline xmlUrl='sub/b c.rss'/></OPML>",
                "\n\n<ns:opml><body><outline title='N &#38; more'><outline xmlUrl=' a.rss '/><outline xmlUrl='sub/b c.rss'/></outline></body></ns:opml>"
            })
    void illFormedListsAreRead(String list) throws IOException {
        List<InputFile> inputs = inputs(list);

        assertEquals(
                List.of("in/a.rss", "in/sub/b c.rss"),
                inputs.stream().map(InputFile::name).toList());
        assertTrue(String.valueOf(inputs.get(1).section()).startsWith("N & more"), inputs.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1251", "UTF-16LE"})
    void listsAreReadInAnyEncodingAndWithoutASuffixAndPacked(String charset) throws IOException {
        byte[] list = ("<?xml version='1.0' encoding='" + charset
                        + "'?><opml><body><outline text='Новости города'><outline xmlUrl='a.rss'/></outline></body></opml>")
                .getBytes(Charset.forName(charset));
        Files.write(folder.resolve("in/list"), list);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(list);
        }
        Files.write(folder.resolve("in/list.gz"), packed.toByteArray());

        for (String name : List.of("in/list", "in/list.gz")) {
            assertEquals("Новости города", follow(name).get(0).section());
        }
    }

    @Test
    void whatCannotBeFollowedIsSaidAndTheOtherFeedsAreRead() throws IOException {
        List<String> said = said(inputs(opml("<outline text='Gone' xmlUrl='gone.rss'/>"
                + "<outline text='Out' xmlUrl='../secret.rss'/>"
                + "<outline text='File' xmlUrl='" + folder.resolve("secret.rss").toUri() + "'/>"
                + "<outline text='Absolute' xmlUrl='" + folder.resolve("secret.rss") + "'/>"
                + "<outline text='Old' xmlUrl='gopher://post.example/feed'/>"
                + "<outline text='Other' type='include' url='http://post.example/other.opml'/>"
                + "<outline text='Not now' isComment='true'><outline xmlUrl='b.rss'/></outline>"
                + "<outline text='A' xmlUrl='a.rss'/>")));

        assertEquals(8, said.size(), said.toString());
        assertTrue(
                said.get(0)
                        .startsWith(
                                "in/gone.rss: found no such file, which in/list.opml names as the feed 'Gone', expected a file"),
                said.get(0));
        for (int i = 1; i < 5; i++) {
            assertTrue(said.get(i).startsWith("in/list.opml: found the address '"), said.get(i));
        }
        assertTrue(said.get(5).startsWith("One of in/a.rss"), said.get(5));
        assertTrue(said.get(7).contains("another list, 'http://post.example/other.opml'"), said.get(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<opml version='2.0'><body/></opml>|a list without any feed",
                "<opml version='2.0'><body><outline text='Nothing'/></body></opml>|a list without any feed",
                "The port is open.|no list of feeds",
                "\0\1\2\3|bytes that are no text"
            })
    void aListWithoutFeedsIsRejectedInOneSentence(String list) throws IOException {
        String[] parts = list.split("\\|");
        List<String> said = said(inputs(parts[0]));

        assertEquals(1, said.size(), said.toString());
        assertTrue(said.get(0).startsWith("in/list.opml: found " + parts[1] + ", expected "), said.get(0));
    }

    @Test
    void aListThatBreaksOffGivesItsWholeFeeds() throws IOException {
        List<String> said = said(inputs("<opml><body><outline xmlUrl='a.rss'/><outline xmlUrl='sub/b"));

        assertEquals(3, said.size(), said.toString());
        assertTrue(said.get(2).contains("a list that breaks off behind its feed 1"), said.get(2));
    }

    /** Not a file of its own: nothing tells what its relative addresses are relative to, or when it is to be fetched. */
    @Test
    void aListInAListOrAnArchiveIsNotFollowed() throws IOException {
        Files.writeString(folder.resolve("in/other.opml"), opml("<outline xmlUrl='a.rss'/>"));
        List<String> said = said(inputs(opml("<outline xmlUrl='other.opml'/>")));

        assertEquals(1, said.size(), said.toString());
        assertTrue(said.get(0).startsWith("in/other.opml: found a list of feeds in OPML, expected "), said.get(0));
        assertEquals(
                1, ArticleReading.all("-", opml("<outline xmlUrl='a.rss'/>")).size());
    }

    /** Control: what only speaks of lists, and what is read with another format, is read as before. */
    @Test
    void otherInputsStayAsTheyAre() throws IOException {
        Files.writeString(folder.resolve("in/a.txt"), "A list begins with <opml version='2.0'>, says the manual.");
        Files.write(folder.resolve("in/pipe.rss"), "<rss version='2.0'>".getBytes(StandardCharsets.UTF_8));
        List<InputFile> named = InputFinder.expand("in", folder, InputFormat.AUTO, FieldNames.DEFAULT);
        assertEquals(named, FeedLists.follow(named));

        Files.writeString(folder.resolve("in/list.opml"), opml("<outline xmlUrl='a.rss'/>"));
        List<InputFile> asText = InputFinder.expand("in/list.opml", folder, InputFormat.TEXT, FieldNames.DEFAULT);
        assertEquals(asText, FeedLists.follow(asText));
        List<InputFile> asList = InputFinder.expand("in/list.opml", folder, InputFormat.OPML, FieldNames.DEFAULT);
        assertEquals("in/a.rss", FeedLists.follow(asList).get(0).name());
    }

    @Test
    void outlinesOfAnyDepthAreFound() throws IOException {
        String deep = "<outline text='x'>".repeat(3_000) + "<outline xmlUrl='a.rss'/>" + "</outline>".repeat(3_000);

        assertEquals("in/a.rss", inputs(opml(deep)).get(0).name());
    }

    @Test
    void theSampleNamesTheFeedsBesideIt() throws IOException {
        List<InputFile> inputs = FeedLists.follow(
                InputFinder.expand("input/kanaler.opml", Path.of(""), InputFormat.AUTO, FieldNames.DEFAULT));

        assertEquals(3, said(inputs).size(), said(inputs).toString());
    }
}
