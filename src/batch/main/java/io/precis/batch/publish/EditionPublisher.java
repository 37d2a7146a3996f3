package io.precis.batch.publish;

import io.precis.batch.spool.NightFile;
import io.precis.edition.Edition;
import io.precis.edition.EditionContent;
import io.precis.edition.EditionEditor;
import io.precis.edition.EditionFile;
import io.precis.edition.EditionLabels;
import io.precis.edition.PublicationOptions;
import io.precis.failure.DigestFailure;
import io.precis.job.EditionReader;
import io.precis.job.JobFile;
import io.precis.job.RunPlan;
import io.precis.write.EditionForms;
import io.precis.write.file.ResumableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Makes the edition of a run whose articles are digested, and writes it in every form that the job asks for. */
public final class EditionPublisher {
    private EditionPublisher() {}

    /**
     * Writes every form that the job asks for. May be repeated, and writes the same bytes then.
     *
     * @param digests how many digests the run has made
     * @return the time it took; zero where no form is asked for
     */
    public static Duration publish(RunPlan plan, long digests) throws IOException {
        if (plan.editionFiles().isEmpty()) {
            return Duration.ZERO;
        }
        Instant began = Instant.now();
        JobFile job = plan.job();
        EditionLabels labels = EditionLabels.of(job.edition().language());
        Edition edition = EditionEditor.edition(NightFile.of(plan), job.edition(), labels, plan.date());
        if (edition.counts().articles() != digests) {
            throw new DigestFailure.Resource(
                    "found " + edition.counts().articles() + " digests of the night in " + NightFile.part(plan)
                            + ", expected " + digests + "; the file was changed from outside, begin anew with --fresh",
                    null);
        }
        EditionContent content =
                new EditionContent(edition, labels, NightFile.of(plan), publication(plan), job.name(), plan.version());
        for (EditionFile form : plan.editionFiles()) {
            Path target = plan.folder().resolve(form.fileName());
            if (edition.isEmpty() && job.edition().skipIfEmpty()) {
                // An edition that an earlier run of this night left must not be sent again.
                Files.deleteIfExists(target);
            } else {
                write(form, content, target);
            }
        }
        return Duration.between(began, Instant.now());
    }

    private static void write(EditionFile form, EditionContent content, Path target) throws IOException {
        try (ResumableFile file = ResumableFile.open(target, 0)) {
            EditionForms.write(form, content, file);
            long ignored = file.commit();
        }
        ResumableFile.place(target);
    }

    private static PublicationOptions publication(RunPlan plan) {
        PublicationOptions general = plan.job().publication();
        String url = general.url();
        return new PublicationOptions(
                general.templates(),
                url == null ? null : EditionReader.url(url, plan.job().name(), plan.date()),
                general.from(),
                general.to(),
                general.zone());
    }
}
