package io.precis.job;

import io.precis.read.source.InputFile;
import java.util.List;

/**
 * One input of a job as it is planned.
 *
 * @param name the path or address, as the user wrote it
 * @param files that it names, in order
 */
public record PlannedSource(String name, List<InputFile> files) {
    public PlannedSource {
        files = List.copyOf(files);
    }
}
