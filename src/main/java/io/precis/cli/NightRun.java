package io.precis.cli;

import io.precis.article.ReferenceDate;
import io.precis.batch.JobFile;
import io.precis.batch.JobFileReader;
import io.precis.batch.JobRunner;
import io.precis.batch.Notices;
import io.precis.batch.Overrides;
import io.precis.batch.RunPlan;
import io.precis.batch.RunReport;
import io.precis.failure.DigestFailure;
import io.precis.failure.ExitCode;
import io.precis.read.InputFile;
import java.io.PrintWriter;
import java.time.LocalDate;

/** Runs a job once and says how it went. */
final class NightRun {
    private final RunRequest request;
    private final PrintWriter out;
    private final PrintWriter err;
    private final RunLog log;

    NightRun(RunRequest request, PrintWriter out, PrintWriter err) {
        this.request = request;
        this.out = out;
        this.err = err;
        this.log = new RunLog(err, request.log(), request.quiet());
    }

    /** Runs it, or only says what would be done; the exit code. */
    int run() {
        JobFile file = JobFileReader.read(
                request.job(), Overrides.of(System.getenv(), request.defined(), request.inputs(), request.output()));
        LocalDate given = request.date() == null ? Arguments.day(System.getenv(), "PRECIS_DATE") : request.date();
        RunPlan plan = RunPlan.of(
                file,
                given == null ? LocalDate.now(file.zone()) : given,
                given == null ? ReferenceDate.Origin.RUN : ReferenceDate.Origin.OPTION,
                Version.number());
        if (request.dryRun()) {
            describe(plan);
            return ExitCode.OK.code();
        }
        if (file.fetchModels()) {
            new ModelFetch(log).fetch(file.digest());
        }
        RunReport report = report(plan);
        NightSize.keep(report);
        return ended(plan, report, log);
    }

    /** Says how a run went, to everybody who shall hear of it; the exit code. */
    static int ended(RunPlan plan, RunReport report, RunLog log) {
        log.report(report);
        Notices.finished(plan, report).forEach(log::say);
        if (report.withinLimit()) {
            return ExitCode.OK.code();
        }
        log.beyondLimit(report);
        return ExitCode.TOO_MANY_REJECTED.code();
    }

    private RunReport report(RunPlan plan) {
        ProgressLine progress = new ProgressLine(err, request.progress() && !request.quiet());
        try {
            return JobRunner.run(plan, request.fresh(), progress::show, stopped -> {
                progress.clear();
                log.failed(stopped, ExitCode.INTERRUPTED, null);
            });
        } catch (DigestFailure.Interrupted e) {
            throw e;
        } catch (DigestFailure e) {
            progress.clear();
            Notices.failed(plan, e).forEach(log::say);
            throw e;
        } finally {
            progress.clear();
        }
    }

    private void describe(RunPlan plan) {
        out.println("would run " + plan.job().name() + " for " + plan.date());
        out.println("would read");
        plan.files().stream().map(InputFile::name).forEach(name -> out.println("  " + name));
        out.println("would write into " + plan.folder());
        plan.job().formats().stream()
                .flatMap(format -> format.fileNames().stream())
                .forEach(name -> out.println("  " + name));
        out.flush();
    }
}
