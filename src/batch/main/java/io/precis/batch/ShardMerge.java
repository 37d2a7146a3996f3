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

/** Joins the output folders of a job's shards into one folder, with the sums of their counts in {@code run.json}. */
public final class ShardMerge {
    private static final JsonMapper JSON = new JsonMapper();

    /** Keys whose values must be the same in all folders. */
    private static final List<String> EQUAL_KEYS = List.of("job", "date");

    /** Keys of times, of which the largest is taken, since shards run at the same time. */
    private static final Set<String> MAXIMUM_KEYS = Set.of("seconds", "secondsByStage");

    private ShardMerge() {}

    /**
     * Joins folders.
     *
     * @param folders results of the shards, in the order wanted
     * @param target folder of the joined results
     * @return the names of the files written
     * @throws DigestFailure.Input when the folders are not results of one job and date
     */
    public static List<String> merge(List<Path> folders, Path target) {
        ObjectNode sum = read(folders.get(0));
        for (Path folder : folders.subList(1, folders.size())) {
            ObjectNode other = read(folder);
            for (String key : EQUAL_KEYS) {
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
            if (mine instanceof ObjectNode one && theirs instanceof ObjectNode two && !MAXIMUM_KEYS.contains(key)) {
                add(one, two);
            } else if (mine instanceof ArrayNode one && theirs instanceof ArrayNode two) {
                add(key, one, two);
            } else if (mine.isMissingNode()) {
                sum.set(key, theirs);
            } else if (mine.isNumber() && theirs.isNumber()) {
                sum.put(
                        key,
                        MAXIMUM_KEYS.contains(key)
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
