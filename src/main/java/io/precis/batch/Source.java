package io.precis.batch;

import io.precis.read.InputFile;
import java.util.List;

/**
 * One input of a job as it is planned.
 *
 * @param name the path or address, as the user wrote it
 * @param files that it names, in order
 */
record Source(String name, List<InputFile> files) {
    Source {
        files = List.copyOf(files);
    }
}
