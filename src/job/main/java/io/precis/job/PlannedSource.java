package io.precis.job;

import io.precis.read.source.InputFile;
import java.util.List;

/**
 * One input of a job with the files that a run reads for it.
 *
 * @param name the path or URL, as the user wrote it
 * @param files that it stands for, in order
 */
public record PlannedSource(String name, List<InputFile> files) {
    public PlannedSource {
        files = List.copyOf(files);
    }
}
