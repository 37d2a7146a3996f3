package io.precis.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.precis.article.Language;
import io.precis.digest.Digester;
import io.precis.failure.DigestFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reader of job files accepts exactly what {@code jobs/job.schema.json} accepts. */
class JobSchemaTest {
    /** The smallest job. */
    private static final String GOOD = "{'job': 'a', 'input': [{'path': 'in'}], 'output': {'folder': 'out'}}";

    /** A key and a value that resemble none, so that the reader names all there are. */
    private static final String NOTHING_NEAR = "qqqqqqqqqqqqqqqqqqqqqqqq";

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
        String json = changed(GOOD, change);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("jobs", "job.schema.json")));

        boolean bySchema = schema.validate(json, InputFormat.JSON).isEmpty();

        assertEquals(good, bySchema, "the schema on " + json);
        assertEquals(good, accepts(json), "the reader on " + json);
    }

    @Test
    void itsSchemaListsTheLanguagesThatCanBeDetected() {
        JsonNode listed = schema().at("/properties/languages/items/enum");

        assertEquals(
                Digester.detectable().stream().map(Language::tag).sorted().toList(),
                listed.valueStream().map(JsonNode::asString).toList());
    }

    /**
     * Whatever a job may choose from: keys of the job and of its parts, formats, scorers, engines and so on. The reader names all
     * that it knows where it finds something else; the schema has the same in a list of keys or of values.
     */
    @TestFactory
    Stream<DynamicTest> readerAndSchemaKnowTheSameKeysAndChoices() {
        List<Choice> choices = new ArrayList<>();
        collect(schema(), List.of(), choices);
        assertTrue(choices.size() > 20, choices::toString);
        return choices.stream()
                .map(choice -> DynamicTest.dynamicTest(
                        choice.place(), () -> assertEquals(choice.known(), known(choice), choice.place())));
    }

    /**
     * A place in the job where something is chosen.
     *
     * @param path the keys that lead there; {@code []} is an item of a list
     * @param isKey whether a key is chosen there, and not a value
     * @param known what the schema has, sorted
     */
    private record Choice(List<String> path, boolean isKey, List<String> known) {
        String place() {
            return (isKey ? "keys of " : "values of ") + (path.isEmpty() ? "the job" : String.join(".", path));
        }
    }

    private static void collect(JsonNode schema, List<String> path, List<Choice> choices) {
        JsonNode properties = schema.path("properties");
        if (!properties.isMissingNode()) {
            choices.add(new Choice(
                    path,
                    true,
                    properties.propertyStream().map(Map.Entry::getKey).sorted().toList()));
            properties
                    .propertyStream()
                    .forEach(entry -> collect(entry.getValue(), with(path, entry.getKey()), choices));
        }
        // The languages have a test of their own: the reader does not list all of them.
        if (schema.has("enum") && !path.equals(List.of("languages", "[]"))) {
            choices.add(new Choice(
                    path,
                    false,
                    schema.path("enum")
                            .valueStream()
                            .map(JsonNode::asString)
                            .sorted()
                            .toList()));
        }
        if (schema.has("items")) {
            collect(schema.path("items"), with(path, "[]"), choices);
        }
        String definition = schema.path("$ref").asString("");
        if (!definition.isEmpty()) {
            collect(schema().at(definition.substring(1)), path, choices);
        }
    }

    private static List<String> with(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }

    /** What the reader says that it knows at a place, sorted. */
    private List<String> known(Choice choice) {
        Object job = choice.isKey() ? Map.of(NOTHING_NEAR, "x") : NOTHING_NEAR;
        for (int i = choice.path().size() - 1; i >= 0; i--) {
            String key = choice.path().get(i);
            job = key.equals("[]") ? List.of(job) : Map.of(key, job);
        }
        Map<String, Object> all = new TreeMap<>(map(GOOD));
        ((Map<?, ?>) job).forEach((key, value) -> all.put((String) key, besideWhatIsNeeded((String) key, value)));
        String message = String.valueOf(assertThrows(
                        DigestFailure.Job.class,
                        () -> read(new JsonMapper().writeValueAsString(all), JobOverrides.NONE))
                .getMessage());
        String list = "expected one of ";
        assertTrue(message.contains(NOTHING_NEAR) && message.contains(list), message);
        return Stream.of(
                        message.substring(message.indexOf(list) + list.length()).split(", "))
                .sorted()
                .toList();
    }

    /** Some parts have a key without which nothing else in them is looked at. */
    private static Object besideWhatIsNeeded(String key, Object value) {
        Map<String, String> needed = Map.of("output", "folder", "translate", "to");
        if (needed.containsKey(key) && value instanceof Map<?, ?> part) {
            Map<Object, Object> both = new HashMap<>(part);
            both.put(Objects.requireNonNull(needed.get(key)), "en");
            return both;
        }
        if (key.equals("input") && value instanceof List<?> list && list.get(0) instanceof Map<?, ?> entry) {
            Map<Object, Object> both = new HashMap<>(entry);
            both.put("path", "in");
            return List.of(both);
        }
        return value;
    }

    private static JsonNode schema() {
        try {
            return new JsonMapper().readTree(Files.readString(Path.of("jobs", "job.schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
