package io.precis.batch;

import io.precis.article.Article;
import io.precis.article.Rejection;
import io.precis.article.SourceEntry;
import io.precis.batch.collect.RetryFilter;
import io.precis.batch.publish.OutcomeWriter;
import io.precis.batch.publish.StoryFile;
import io.precis.batch.report.OutcomeTally;
import io.precis.batch.report.SourceCounts;
import io.precis.batch.spool.NightFile;
import io.precis.batch.store.LedgerTable;
import io.precis.failure.DigestFailure;
import io.precis.failure.DiskTrouble;
import io.precis.job.PlannedSource;
import io.precis.job.RunPlan;
import io.precis.ledger.ArticleFingerprint;
import io.precis.read.source.InputFile;
import io.precis.write.OutputFile;
import io.precis.write.RejectedWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Digests again what a finished run rejected, and appends to its results. Only inputs in which something was rejected are read
 * again, and of them only what is not in the digest yet is digested.
 */
final class RunRetry implements RetryFilter {
    private final RunPlan plan;
    private final LedgerTable ledger;
    private final AttemptProgress before;
    private final ExecutionContext digested;

    /** The reason of each rejection, by {@link #key}. */
    private final Map<String, String> rejected = new HashMap<>();

    private RunRetry(RunPlan plan, LedgerTable ledger, AttemptProgress before, ExecutionContext digested) {
        this.plan = plan;
        this.ledger = ledger;
        this.before = before;
        this.digested = digested;
    }

    /**
     * Reads what was rejected.
     *
     * @param before what the run did
     * @param digested context of its digesting step
     * @throws DigestFailure.Input when nothing was rejected, or the list of rejections cannot be read
     */
    static RunRetry of(RunPlan plan, LedgerTable ledger, AttemptProgress before, ExecutionContext digested) {
        RunRetry retry = new RunRetry(plan, ledger, before, digested);
        Path list = plan.folder().resolve(RejectedWriter.FILE_NAME);
        try (BufferedReader lines = Files.newBufferedReader(list)) {
            JsonMapper json = new JsonMapper();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode rejection = json.readTree(line);
                retry.rejected.put(
                        key(
                                text(rejection, "id"),
                                String.valueOf(text(rejection, "source")),
                                rejection.path("line").intValue(0)),
                        String.valueOf(text(rejection, "reason")));
            }
        } catch (IOException e) {
            throw new DigestFailure.Input(
                    "cannot read " + list + ": " + DiskTrouble.of(e) + "; it says what is to be retried", e);
        } catch (JacksonException e) {
            throw new DigestFailure.Input(list + ": found no JSON, expected the list that a run wrote", e);
        }
        if (retry.rejected.isEmpty()) {
            throw new DigestFailure.Input(
                    "nothing was rejected by " + plan.job().name() + " for " + plan.date()
                            + "; there is nothing to retry",
                    null);
        }
        return retry;
    }

    /** The same plan, reading only inputs in which something was rejected. */
    RunPlan narrowed() {
        List<PlannedSource> sources = plan.sources().stream()
                .map(source -> new PlannedSource(
                        source.name(),
                        source.files().stream().filter(this::isConcerned).toList()))
                .toList();
        return new RunPlan(plan.job(), plan.date(), plan.reference(), sources, plan.version());
    }

    private boolean isConcerned(InputFile file) {
        return rejected.keySet().stream().anyMatch(key -> {
            String source = key.substring(key.indexOf('\t') + 1, key.lastIndexOf('\t'));
            return source.equals(file.name()) || source.startsWith(file.name() + "/");
        });
    }

    @Override
    public @Nullable SourceEntry again(SourceEntry entry) {
        if (!(entry instanceof Article article)) {
            return entry;
        }
        Integer line = article.place().line();
        String reason = rejected.get(key(article.id(), article.place().source(), line == null ? 0 : line));
        if (!ledger.holds(ArticleFingerprint.of(article))
                || Rejection.Reason.FAILED.label().equals(reason)) {
            return article;
        }
        return !Rejection.Reason.DUPLICATE_ID.label().equals(reason)
                ? null
                : new Rejection(
                        article.id(),
                        article.place(),
                        Rejection.Reason.DUPLICATE_ID,
                        "the id '" + article.id() + "', which is in the digest already",
                        "an id of its own for every article");
    }

    /**
     * The counts of the sources: those of the run, with what it rejected replaced by what was read again.
     *
     * @param now counts of what was read again
     */
    SourceCounts counts(SourceCounts now) {
        return now.after(SourceCounts.of(before.collected(), plan.sources().size()), before.tally());
    }

    /**
     * The context that the digesting step begins with: that of the run without its rejections. Copies the results of the run
     * to the files that are appended to.
     *
     * @throws DigestFailure.Output when they cannot be copied, or the digests of an edition are gone
     */
    ExecutionContext takeUp() {
        ExecutionContext context = new ExecutionContext();
        digested.entrySet().forEach(entry -> {
            if (!OutcomeTally.isOfRejected(entry.getKey()) && !SpoolWindowReader.isOwnKey(entry.getKey())) {
                context.put(entry.getKey(), entry.getValue());
            }
        });
        context.putLong(OutcomeWriter.POSITION + RejectedWriter.FILE_NAME, 0);
        StoryFile.forget(context);
        if (!plan.editionFiles().isEmpty() && Files.notExists(NightFile.part(plan))) {
            throw new DigestFailure.Output(
                    "the digests of " + plan.date()
                            + ", of which its edition is made, are kept for some days only and are"
                            + " gone; run the job anew with --fresh",
                    null);
        }
        for (OutputFile output : plan.outputs()) {
            Path whole = plan.folder().resolve(output.name());
            try {
                Path part = whole.resolveSibling(whole.getFileName() + ".part");
                Files.copy(whole, part, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new DigestFailure.Output(
                        "cannot take up " + whole + ": " + DiskTrouble.of(e) + "; run the job anew with --fresh", e);
            }
        }
        return context;
    }

    private static String key(@Nullable String id, String source, int line) {
        return id + "\t" + source + "\t" + line;
    }

    private static @Nullable String text(JsonNode node, String key) {
        return node.path(key).isString() ? node.path(key).stringValue() : null;
    }
}
