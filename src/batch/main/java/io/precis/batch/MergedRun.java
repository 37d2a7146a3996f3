package io.precis.batch;

import io.precis.failure.DigestFailure;
import io.precis.job.OutputFolder;
import io.precis.write.ResultMerge;
import io.precis.write.file.ResumableFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Joins the output folders of a job's shards into one, {@code run.json} with the sums. */
public final class MergedRun {
    private static final JsonMapper JSON = new JsonMapper();

    /** Texts that must be the same in all. */
    private static final List<String> SAME = List.of("job", "date");

    /** Numbers of which the largest holds, since shards run at the same time. */
    private static final Set<String> LARGEST = Set.of("seconds", "secondsByStage");

    private MergedRun() {}

    /**
     * Joins folders.
     *
     * @return the names of the files made
     * @throws DigestFailure.Input when they are not results of one job and date
     */
    public static List<String> merge(List<Path> folders, Path target) {
        ObjectNode sum = read(folders.get(0));
        for (Path folder : folders.subList(1, folders.size())) {
            ObjectNode other = read(folder);
            for (String key : SAME) {
                if (!sum.path(key).equals(other.path(key))) {
                    throw new DigestFailure.Input(
                            folder.resolve(OutputFolder.RUN_FILE) + ": found " + key + " " + other.path(key)
                                    + ", expected " + sum.path(key) + " as in " + folders.get(0),
                            null);
                }
            }
            add(sum, other);
        }
        List<String> made = ResultMerge.merge(folders, target);
        sum.put("folder", target.toAbsolutePath().normalize().toString());
        ResumableFile.write(
                target.resolve(OutputFolder.RUN_FILE),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sum) + "\n");
        return made;
    }

    private static ObjectNode read(Path folder) {
        Path file = folder.resolve(OutputFolder.RUN_FILE);
        try {
            if (Files.exists(file) && JSON.readTree(file.toFile()) instanceof ObjectNode run) {
                return run;
            }
        } catch (JacksonException e) {
            throw new DigestFailure.Input(file + ": found no JSON, expected the report of a run", e);
        }
        throw new DigestFailure.Input("there is no " + file + ", expected the output folder of a finished run", null);
    }

    private static void add(ObjectNode sum, ObjectNode other) {
        for (Map.Entry<String, JsonNode> entry : other.properties()) {
            String key = entry.getKey();
            JsonNode mine = sum.path(key);
            JsonNode theirs = entry.getValue();
            if (mine instanceof ObjectNode one && theirs instanceof ObjectNode two && !LARGEST.contains(key)) {
                add(one, two);
            } else if (mine instanceof ArrayNode one && theirs instanceof ArrayNode two) {
                add(key, one, two);
            } else if (mine.isMissingNode()) {
                sum.set(key, theirs);
            } else if (mine.isNumber() && theirs.isNumber()) {
                sum.put(
                        key,
                        LARGEST.contains(key)
                                ? mine.decimalValue().max(theirs.decimalValue())
                                : mine.decimalValue().add(theirs.decimalValue()));
            }
        }
    }

    private static void add(String key, ArrayNode sum, ArrayNode other) {
        for (int i = 0; i < other.size(); i++) {
            if (key.equals("sources")
                    && sum.get(i) instanceof ObjectNode one
                    && other.get(i) instanceof ObjectNode two) {
                add(one, two);
            } else if (!key.equals("sources")) {
                sum.add(other.get(i));
            }
        }
    }
}
