package io.precis.write.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.precis.article.Digest;
import io.precis.write.DigestSchema;
import io.precis.write.Digests;
import io.precis.write.OutputFile;
import io.precis.write.OutputFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLayoutTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    static List<Digest> digests() {
        return Digests.all();
    }

    @Test
    void writesEveryKeyInOrder() {
        assertEquals("""
                {"id":"ferry","source":"input/ferry.txt","line":null,"url":"https://news.example.org/ferry",\
                "section":"Harbour","title":"New ferry cuts the crossing to 40 minutes","author":null,"sourceName":null,"dateline":null,\
                "credits":["(Photo: Ada Quist)"],"published":"2026-02-27","publishedAt":null,\
                "referenceDate":{"date":"2026-02-27","origin":"article"},"language":{"tag":"en","confidence":0.99},\
                "summary":[{"text":"The Port of Lindby will open its 12-million-euro ferry line on Monday, harbour \
                master\\nAda Quist said.","start":72,"end":173,"score":0.81,\
                "why":{"centrality":0.22,"position":0.4,"title":0.19}}],\
                "dates":[{"text":"Monday","start":135,"end":141,"value":"2026-03-02","mod":null,"precision":"day",\
                "salience":0.9,"rule":"said","confidence":0.97},{"text":"June through August","start":188,"end":207,"value":"2026-06/2026-08",\
                "mod":null,"precision":"month","salience":0.9,"rule":"said","confidence":0.97}],\
                "figures":[{"text":"12-million-euro","start":105,"end":120,"value":"12000000","mod":null,"unit":"EUR",\
                "kind":"money","counts":"ferry line","salience":1,"rule":"unit","confidence":0.95},{"text":"40 minutes","start":40,"end":50,\
                "value":"40","mod":null,"unit":"minute","kind":"quantity","counts":null,"salience":1,"rule":"unit","confidence":0.95}],\
                "names":[{"text":"Ada Quist","kind":"person","role":"harbour master","mentions":2,\
                "spans":[[158,167],[210,221]],"rule":"title","confidence":0.95},{"text":"Port of Lindby","kind":"organisation","role":null,\
                "mentions":1,"spans":[[76,90]],"rule":"word","confidence":0.9}],"keywords":["ferry line","crossing"],\
                "translation":{"language":"es","engine":"test",\
                "title":"Un nuevo ferri acorta la travesía a 40 minutos",\
                "summary":["El puerto de Lindby abrirá el lunes su línea de 12 millones de euros."],"warnings":[]},"story":null,"duplicates":[]}
                """, Digests.write(OutputFormat.JSONL.files().get(0), Digests.OPTIONS, List.of(Digests.ferry())));
    }

    @Test
    void countsOffsetsInCodePoints() {
        JsonNode date = read(Digests.gothic()).get("dates").get(0);

        assertEquals(14, date.get("start").asInt());
        assertEquals(18, date.get("end").asInt());
    }

    @ParameterizedTest
    @MethodSource("digests")
    void everyTextStandsAtItsOffsets(Digest digest) {
        int[] text = digest.article().text().codePoints().toArray();
        JsonNode article = read(digest);

        for (String list : List.of("summary", "dates", "figures")) {
            for (JsonNode found : article.get(list)) {
                int start = found.get("start").asInt();
                String there = new String(text, start, found.get("end").asInt() - start);
                assertEquals(there, found.get("text").asString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("digests")
    void everyLineIsAsTheSchemaHasIt(Digest digest) {
        String line = Digests.write(OutputFormat.JSONL.files().get(0), Digests.OPTIONS, List.of(digest));

        assertEquals(List.of(), DigestSchema.ARTICLE.errors(line));
    }

    @Test
    void everyDocumentIsAsTheSchemaHasIt() {
        OutputFile file = OutputFormat.JSON.files().get(0);

        for (List<Digest> digests : List.of(List.<Digest>of(), List.of(Digests.bare()), Digests.all())) {
            String document = Digests.write(file, Digests.OPTIONS, digests);
            assertEquals(List.of(), DigestSchema.DOCUMENT.errors(document), document);
        }
        assertEquals(
                List.of(), DigestSchema.DOCUMENT.errors(Digests.write(file, WriteOptions.of("0.1.0"), Digests.all())));
    }

    @Test
    void schemaRefusesWhatIsNotADigest() {
        String line = Digests.write(OutputFormat.JSONL.files().get(0), Digests.OPTIONS, List.of(Digests.ferry()));

        assertFalse(DigestSchema.ARTICLE
                .errors(line.replace("2026-03-02", "2 March"))
                .isEmpty());
        assertFalse(
                DigestSchema.ARTICLE.errors(line.replace("\"line\":null,", "")).isEmpty());
        assertFalse(
                DigestSchema.ARTICLE.errors(line.replace("12000000", "12E+6")).isEmpty());
        assertFalse(DigestSchema.DOCUMENT.errors("{\"run\":{},\"articles\":[]}").isEmpty());
        assertFalse(DigestSchema.REJECTED.errors(line).isEmpty());
    }

    @Test
    void writesDocumentWithOneArticleALine() {
        String document = Digests.write(OutputFormat.JSON.files().get(0), Digests.OPTIONS, Digests.all());

        List<String> lines = document.lines().toList();
        assertEquals(
                "{\"run\":{\"job\":\"nightly\",\"date\":\"2026-03-02\",\"precis\":\"0.1.0\",\"schema\":1},",
                lines.get(0));
        assertEquals("\"articles\":[", lines.get(1));
        assertEquals(Digests.all().size() + 3, lines.size());
        assertEquals("]}", lines.get(lines.size() - 1));
    }

    @Test
    void escapesWhateverEndsALine() {
        String line = ArticleJson.of(Digests.hostile(), false);

        assertTrue(line.chars().noneMatch(c -> c < ' ' || (c >= 0x7F && c < 0xA0) || c == '\u2028' || c == '\u2029'));
        assertTrue(line.contains("\\u001B[31mred\\u2028line"), line);
        assertEquals(
                Digests.hostile().article().text(),
                read(Digests.hostile()).get("summary").get(0).get("text").asString());
    }

    @Test
    void writesOtherScriptsAsThemselves() {
        assertTrue(ArticleJson.of(Digests.gothic(), false).contains("𐌲𐌿𐍄𐌸𐌹𐌿𐌳𐌰 😀"));
        assertTrue(ArticleJson.of(Digests.arabic(), false).contains("ثلاثة ملايين"));
    }

    private static JsonNode read(Digest digest) {
        return MAPPER.readTree(ArticleJson.of(digest, false));
    }
}
