package io.precis.write;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Validates written lines against {@code docs/digest.schema.json}. */
public enum DigestSchema {
    /** A line of {@code digest.jsonl}. */
    ARTICLE(""),
    /** The whole of {@code digest.json}. */
    DOCUMENT("#/$defs/document"),
    /** A line of {@code rejected.jsonl}. */
    REJECTED("#/$defs/rejected");

    private static final String ID = "urn:precis:schema:digest:1";

    private final String fragment;

    DigestSchema(String fragment) {
        this.fragment = fragment;
    }

    /** The errors in a JSON text, one sentence each; empty when it follows the schema. */
    public List<String> errors(String json) {
        return schema().validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private Schema schema() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ROOT)
                .build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(ID, text())).schemaRegistryConfig(config))
                .getSchema(SchemaLocation.of(ID + fragment));
    }

    private static String text() {
        try {
            return Files.readString(Path.of("docs", "digest.schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
