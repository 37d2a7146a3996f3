package io.precis.batch.report;

import io.precis.job.OutputFolder;
import io.precis.story.StoryIndex;
import io.precis.write.file.ResumableFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes {@code run.json}: the report of a run, for machines. */
public final class RunFile {
    private RunFile() {}

    public static void write(RunReport report) {
        Path target = report.run().folder().resolve(OutputFolder.RUN_FILE);
        ResumableFile file = ResumableFile.open(target, 0);
        ObjectWriteContext pretty = new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
        try (JsonGenerator json = new JsonFactory().createGenerator(pretty, file, JsonEncoding.UTF8)) {
            json.configure(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET, false);
            write(json, report);
            json.flush();
            file.write('\n');
            file.commit();
        }
        file.close();
        ResumableFile.place(target);
    }

    private static void write(JsonGenerator json, RunReport report) {
        json.writeStartObject();
        json.writeStringProperty("job", report.run().job());
        json.writeStringProperty("date", report.run().date().toString());
        json.writeStringProperty("started", report.process().started().toString());
        json.writeNumberProperty("seconds", seconds(report.process().duration()));
        json.writeObjectPropertyStart("secondsByStage");
        report.process().stages().forEach((stage, time) -> json.writeNumberProperty(stage, seconds(time)));
        json.writeEndObject();
        json.writeNumberProperty("read", report.all());
        json.writeNumberProperty("seen", report.seen());
        json.writeNumberProperty("duplicates", report.duplicates());
        json.writeNumberProperty("digested", report.digests());
        json.writeNumberProperty("rejected", report.rejections());
        counts(json, "rejectedByReason", report.counts().rejected());
        json.writeStringProperty("rejectedAllowed", report.limit().allowed());
        counts(json, "digestedByLanguage", report.counts().digested());
        counts(json, "translatedByLanguage", report.counts().translations().done());
        counts(json, "untranslatedByLanguage", report.counts().translations().missing());
        json.writeNumberProperty(
                "translationWarnings", report.counts().translations().warnings());
        json.writeArrayPropertyStart("translationHelp");
        report.counts().translations().help().values().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("sources");
        report.counts().sources().forEach(source -> source(json, source));
        json.writeEndArray();
        json.writeArrayPropertyStart("slowest");
        for (RunReport.Slow slow : report.process().slowest()) {
            json.writeStartObject();
            json.writeStringProperty("id", slow.id());
            json.writeNumberProperty("milliseconds", slow.milliseconds());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("stories");
        for (StoryIndex.Story story : report.stories()) {
            json.writeStartObject();
            json.writeStringProperty("id", story.id());
            json.writeStringProperty("title", story.title());
            json.writeNumberProperty("articles", story.articles());
            json.writeNumberProperty("sources", story.sources());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("articlesInThisProcess", report.process().articles());
        json.writeStringProperty("folder", report.run().folder().toString());
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, RunReport.SourceReport source) {
        json.writeStartObject();
        json.writeStringProperty("name", source.name());
        json.writeNumberProperty("read", source.read());
        json.writeNumberProperty("seen", source.seen());
        json.writeNumberProperty("duplicates", source.duplicates());
        json.writeNumberProperty("digested", source.digested());
        json.writeNumberProperty("rejected", source.rejected());
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, String name, Map<String, Long> counts) {
        json.writeObjectPropertyStart(name);
        counts.forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    private static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).setScale(2, RoundingMode.HALF_UP);
    }
}
