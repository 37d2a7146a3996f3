package io.precis.job;

import io.precis.read.InputFinder;
import io.precis.read.source.FieldNames;
import io.precis.read.source.InputFile;
import io.precis.read.source.InputFormat;
import java.nio.file.Path;
import java.util.List;

/**
 * One entry of the section {@code input} of a job.
 *
 * @param path file, folder, glob or URL of a feed, as the user wrote it
 * @param base folder that a relative path is relative to
 * @param format how to read it
 * @param fields names of its fields
 */
public record JobInput(String path, Path base, InputFormat format, FieldNames fields) {
    /** The files that it stands for at this moment. */
    List<InputFile> files() {
        return InputFile.isUrl(path)
                ? List.of(InputFile.at(path, format, fields))
                : InputFinder.expand(path, base, format, fields);
    }
}
