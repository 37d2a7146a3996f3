package io.precis.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.precis.article.Language;
import io.precis.digest.Digester;
import io.precis.failure.DigestFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reader of job files accepts exactly what {@code jobs/job.schema.json} accepts. */
class JobSchemaTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|true",
                "{'summary': {'sentences': 3}}|true",
                "{'summary': {'sentences': 0}}|false",
                "{'summary': {'words': 5, 'ratio': 1}}|false",
                "{'summary': {'ratio': 0.2}}|true",
                "{'summary': {'ratio': 0}}|false",
                "{'summary': {'scorer': 'best'}}|false",
                "{'dates': {'most': 'all'}}|true",
                "{'dates': {'most': 'some'}}|false",
                "{'names': {'most': -1}}|false",
                "{'rejected': {'most': '5%'}}|true",
                "{'rejected': {'most': '500%'}}|false",
                "{'rejected': {'most': 3}}|true",
                "{'rejected': {'most': '100%'}}|true",
                "{'rejected': {'most': '100.5%'}}|false",
                "{'rejected': {'most': '3'}}|false",
                "{'rejected': {'most': -3}}|false",
                "{'summary': {'sentences': '3'}}|false",
                "{'summary': {'sentences': 3.0}}|true",
                "{'summary': {'sentences': 2147483648}}|false",
                "{'summary': null}|false",
                "{'dates': {'most': 2.5}}|false",
                "{'dates': {'most': null}}|false",
                "{'job': 2026}|true",
                "{'job': true}|false",
                "{'zone': 'Europe/Brussels'}|true",
                "{'translate': {'engine': 'auto'}}|false",
                "{'translate': {'to': 'a language'}}|false",
                "{'output': {'folder': 'o', 'formats': []}}|false",
                "{'output': {'folder': 'o', 'formats': 'csv'}}|false",
                "{'input': [{'path': ' '}]}|false",
                "{'input': ['x']}|false",
                "{'languages': []}|false",
                "{'languages': ['pt-BR']}|false",
                "{'languages': ['en', 'pt']}|true",
                "{'languages': ['english language']}|false",
                "{'output': {'folder': 'o/{day}'}}|false",
                "{'output': {'folder': 'o/{date}', 'formats': ['csv']}}|true",
                "{'output': {'formats': ['csv']}}|false",
                "{'output': {'folder': 'o', 'formats': ['xml']}}|false",
                "{'job': 'a b'}|false",
                "{'jobs': 'a'}|false",
                "{'input': []}|false",
                "{'input': [{'path': 'x', 'fields': {'text': 'body'}}]}|true",
                "{'input': [{'path': 'x', 'fields': {'body': 'text'}}]}|false",
                "{'keywords': {'most': 'all'}}|false",
                "{'translate': {'to': 'en', 'engine': 'auto'}}|true",
                "{'translate': {'to': 'en', 'engine': 'best'}}|false",
                "{'translate': {'to': 'en', 'server': 'http://localhost:5000', 'keepDamaged': true}}|true",
                "{'translate': {'to': 'en', 'server': 'localhost'}}|false",
                "{'translate': {'to': 'en', 'keepDamaged': 'often'}}|false",
                "{'models': 'installed'}|true",
                "{'models': 'fetch'}|false",
                "{'models': 'fetch', 'languages': ['de']}|true",
                "{'output': {'folder': 'o', 'csv': {'dialect': 'tsv'}}}|true",
                "{'output': {'folder': 'o', 'formats': ['newsletter', 'mail', 'post', 'report']}}|true",
                "{'output': {'folder': 'o', 'formats': ['rss', 'atom', 'jsonfeed', 'calendar']}}|true",
                "{'edition': {'title': 'A', 'language': 'pt-BR', 'sections': 'keywords', 'perSection': 3}}|true",
                "{'edition': {'perSource': 2, 'total': 20, 'figures': 0, 'dates': 0, 'skipIfEmpty': true}}|true",
                "{'edition': {'url': 'https://example.org/{job}/{date}/', 'from': 'A <a@b.org>', 'to': 'c@d.org'}}|true",
                "{'edition': {'sections': 'topics'}}|false",
                "{'edition': {'total': 0}}|false",
                "{'edition': {'from': 'nobody'}}|false",
                "{'edition': {'url': 'example.org'}}|false",
                "{'edition': {'titel': 'A'}}|false",
            })
    void acceptsWhatItsSchemaAccepts(String change, boolean good) throws IOException {
        String json = changed("{'job': 'a', 'input': [{'path': 'in'}], 'output': {'folder': 'out'}}", change);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("jobs", "job.schema.json")));

        boolean bySchema = schema.validate(json, InputFormat.JSON).isEmpty();

        assertEquals(good, bySchema, "the schema on " + json);
        assertEquals(good, accepts(json), "the reader on " + json);
    }

    @Test
    void itsSchemaListsTheLanguagesThatCanBeDetected() throws IOException {
        JsonNode listed = new JsonMapper()
                .readTree(Files.readString(Path.of("jobs", "job.schema.json")))
                .at("/properties/languages/items/enum");

        assertEquals(
                Digester.detectable().stream().map(Language::tag).sorted().toList(),
                listed.valueStream().map(JsonNode::asString).toList());
    }

    /** Adds a key to a job in JSON, which is also YAML; a later top-level key replaces an earlier one. */
    private static String changed(String base, String change) {
        Map<String, Object> all = new TreeMap<>(map(base));
        all.putAll(map(change));
        return new JsonMapper().writeValueAsString(all);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(String json) {
        return new JsonMapper().readValue(json.replace('\'', '"'), Map.class);
    }

    private boolean accepts(String text) throws IOException {
        try {
            read(text, JobOverrides.NONE);
            return true;
        } catch (DigestFailure.Job e) {
            return false;
        }
    }

    private JobFile read(String text, JobOverrides overrides) throws IOException {
        Path file = folder.resolve("job.yaml");
        Files.writeString(file, text);
        return JobFileReader.read(file.toString(), overrides);
    }
}
