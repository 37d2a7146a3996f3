package io.precis.cli.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightlyScheduleTest {
    private static final String CRON_JOB = """
            {"type": "object", "required": ["apiVersion", "kind", "metadata", "spec"], "additionalProperties": false,
             "properties": {
              "apiVersion": {"const": "batch/v1"}, "kind": {"const": "CronJob"},
              "metadata": {"type": "object", "properties": {"name": {"type": "string", "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "maxLength": 52}}},
              "spec": {"type": "object", "required": ["schedule", "jobTemplate"], "additionalProperties": false, "properties": {
               "schedule": {"type": "string", "pattern": "^[0-9]+ [0-9]+ \\\\* \\\\* \\\\*$"}, "timeZone": {"type": "string"},
               "concurrencyPolicy": {"enum": ["Allow", "Forbid", "Replace"]},
               "jobTemplate": {"type": "object", "required": ["spec"], "properties": {"spec": {"type": "object",
                "required": ["template"], "additionalProperties": false, "properties": {
                 "backoffLimit": {"type": "integer"}, "completionMode": {"enum": ["Indexed", "NonIndexed"]},
                 "completions": {"type": "integer", "minimum": 1}, "parallelism": {"type": "integer", "minimum": 1},
                 "template": {"type": "object", "required": ["spec"], "properties": {"spec": {"type": "object",
                  "required": ["containers", "restartPolicy"], "additionalProperties": false, "properties": {
                   "restartPolicy": {"enum": ["Never", "OnFailure"]}, "terminationGracePeriodSeconds": {"type": "integer"},
                   "containers": {"type": "array", "minItems": 1, "items": {"type": "object",
                    "required": ["name", "image"], "additionalProperties": false, "properties": {
                     "name": {"type": "string"}, "image": {"type": "string"},
                     "command": {"type": "array", "items": {"type": "string"}}, "args": {"type": "array", "items": {"type": "string"}},
                     "resources": {"type": "object"}, "volumeMounts": {"type": "array", "items": {"type": "object", "required": ["name", "mountPath"]}}}}},
                   "volumes": {"type": "array", "items": {"type": "object", "required": ["name"]}}}}}}}}}}}}}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void writesUnitsThatSystemdTakes() throws Exception {
        assumeTrue(isThere("systemd-analyze"), "systemd-analyze is not installed");
        Path script = Files.writeString(folder.resolve("a script %"), "#!/bin/sh\n");
        assertTrue(script.toFile().setExecutable(true));
        List<String> files = new ArrayList<>();
        for (String unit :
                schedule("Küsten-Blatt", script.toString(), 1).systemd().split("(?m)^# /etc/systemd/system/")) {
            if (!unit.isBlank()) {
                int end = unit.indexOf('\n');
                files.add(Files.writeString(folder.resolve(unit.substring(0, end)), unit.substring(end + 1))
                        .toString());
            }
        }
        assertEquals(2, files.size());
        List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify", "--man=no"));
        command.addAll(files);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        int code = process.waitFor();
        assumeTrue(!said.contains("Failed to initialize manager"), "systemd-analyze cannot run here: " + said);
        assertEquals(0, code, said);
        String mine =
                said.lines().filter(line -> line.contains("precis-")).toList().toString();
        assertEquals("[]", mine);
    }

    @Test
    void writesALineThatCronTakes() {
        String line = schedule("nightly", "/opt/a b/100%/precis", 1)
                .cron()
                .lines()
                .reduce((a, b) -> b)
                .orElse("");
        assertEquals("5 2 * * * '/opt/a b/100\\%/precis' run '/jobs/night.yaml' --quiet", line);
    }

    @Test
    void writesAManifestThatKubernetesTakes() {
        for (int shards : new int[] {1, 4}) {
            String manifest = schedule("nightly", "precis", shards).kubernetes();
            var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(CRON_JOB, InputFormat.JSON)
                    .validate(manifest, InputFormat.YAML);
            assertEquals(List.of(), errors, manifest);
        }
    }

    private static NightlySchedule schedule(String job, String launcher, int shards) {
        return new NightlySchedule(
                job, ZoneId.of("Europe/Brussels"), LocalTime.of(2, 5), launcher, Path.of("/jobs/night.yaml"), shards);
    }

    private static boolean isThere(String program) {
        return java.util.Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }
}
