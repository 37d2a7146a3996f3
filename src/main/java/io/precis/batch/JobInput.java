package io.precis.batch;

import io.precis.read.FieldNames;
import io.precis.read.InputFile;
import io.precis.read.InputFormat;
import io.precis.read.Inputs;
import io.precis.read.net.Fetcher;
import java.nio.file.Path;
import java.util.List;

/**
 * One entry of a job's input.
 *
 * @param path file, folder, glob or address of a feed, as the user wrote it
 * @param base what a relative path is relative to
 * @param format how to read it
 * @param fields names of its fields
 */
record JobInput(String path, Path base, InputFormat format, FieldNames fields) {
    /** The files it names now. */
    List<InputFile> files() {
        return Fetcher.isUrl(path)
                ? List.of(InputFile.at(path, format, fields))
                : Inputs.expand(path, base, format, fields);
    }
}
