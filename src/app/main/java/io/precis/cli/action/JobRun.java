package io.precis.cli.action;

import io.precis.article.ReferenceDate;
import io.precis.batch.JobRunner;
import io.precis.batch.report.RunNotices;
import io.precis.batch.report.RunReport;
import io.precis.cli.console.ExitCode;
import io.precis.cli.console.ProgressLine;
import io.precis.cli.console.RunLog;
import io.precis.cli.option.ArgumentReader;
import io.precis.cli.option.ProgramVersion;
import io.precis.failure.DigestFailure;
import io.precis.job.JobFile;
import io.precis.job.JobFileReader;
import io.precis.job.JobOverrides;
import io.precis.job.RunPlan;
import io.precis.read.source.InputFile;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Runs a job once and reports the result. */
public final class JobRun {
    private final RunRequest request;
    private final PrintWriter out;
    private final PrintWriter err;
    private final RunLog log;
    private final Consumer<RunReport> onReport;

    /** @param onReport gets the report of a run before it is printed */
    public JobRun(RunRequest request, PrintWriter out, PrintWriter err, Consumer<RunReport> onReport) {
        this.request = request;
        this.onReport = onReport;
        this.out = out;
        this.err = err;
        this.log = new RunLog(err, request.log(), request.quiet());
    }

    /** Runs the job, or only says what would be done; gives the exit code. */
    public int run() {
        JobFile file = JobFileReader.read(
                request.job(), JobOverrides.of(System.getenv(), request.defined(), request.inputs(), request.output()));
        LocalDate given = request.date() == null ? ArgumentReader.day(System.getenv(), "PRECIS_DATE") : request.date();
        RunPlan plan = RunPlan.of(
                file,
                given == null ? LocalDate.now(file.zone()) : given,
                given == null ? file.work().reference() : ReferenceDate.Origin.OPTION,
                ProgramVersion.number());
        if (request.dryRun()) {
            describe(plan);
            return ExitCode.OK.code();
        }
        if (file.work().fetchModels()) {
            new ModelFetch(log).fetch(file.digest());
        }
        RunReport report = report(plan);
        onReport.accept(report);
        return ended(plan, report, log);
    }

    /** Prints the report of a run and sends the notices that its job asks for; gives the exit code. */
    public static int ended(RunPlan plan, RunReport report, RunLog log) {
        log.report(report);
        RunNotices.finished(plan, report).forEach(log::say);
        if (report.limit().isKept()) {
            return ExitCode.OK.code();
        }
        log.beyondLimit(report);
        return ExitCode.TOO_MANY_REJECTED.code();
    }

    /** Prints why a signal stopped a run, unless the sentence is empty; gives the exit code. */
    public static int stopped(String sentence, RunLog log) {
        if (!sentence.isEmpty()) {
            log.failed(sentence, ExitCode.INTERRUPTED, null);
        }
        return ExitCode.INTERRUPTED.code();
    }

    private RunReport report(RunPlan plan) {
        ProgressLine progress = new ProgressLine(err, request.progress() && !request.quiet());
        try {
            return JobRunner.run(plan, request.fresh(), progress::show, sentence -> {
                progress.clear();
                return stopped(sentence, log);
            });
        } catch (DigestFailure.Interrupted e) {
            throw e;
        } catch (DigestFailure e) {
            progress.clear();
            RunNotices.failed(plan, e, ExitCode.of(e).code()).forEach(log::say);
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
        plan.job().output().formats().stream()
                .flatMap(format -> format.fileNames().stream())
                .forEach(name -> out.println("  " + name));
        out.flush();
    }
}
