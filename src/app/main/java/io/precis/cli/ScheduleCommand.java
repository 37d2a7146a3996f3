package io.precis.cli;

import io.precis.cli.action.NightlySchedule;
import io.precis.cli.console.ExitCode;
import io.precis.failure.DigestFailure;
import io.precis.job.JobFile;
import io.precis.job.JobFileReader;
import io.precis.job.JobOverrides;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code precis schedule}: prints the settings with which a scheduler runs a job every night. */
@Command(
        name = "schedule",
        description = "Prints the settings with which a scheduler runs a job every night.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  precis schedule jobs/nightly.yaml --systemd",
            "  precis schedule jobs/nightly.yaml --cron --at 05:30 | crontab -",
            "  precis schedule jobs/nightly.yaml --kubernetes --shards 4 | kubectl apply -f -"
        })
final class ScheduleCommand implements Callable<Integer> {
    @Parameters(paramLabel = "JOB.yaml", description = "The job file.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String job;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Scheduler scheduler;

    /** The scheduler: exactly one of these options. */
    private static final class Scheduler {
        @Option(names = "--systemd", description = "A service and a timer.")
        private boolean systemd;

        @Option(names = "--cron", description = "A line of a crontab.")
        private boolean cron;

        @Option(names = "--kubernetes", description = "The manifest of a CronJob.")
        private boolean kubernetes;

        Function<NightlySchedule, String> writer() {
            return systemd ? NightlySchedule::systemd : cron ? NightlySchedule::cron : NightlySchedule::kubernetes;
        }
    }

    @Option(
            names = "--at",
            paramLabel = "HH:MM",
            description = "The time of day in the job's zone; the default is 02:00.")
    private String at = "02:00";

    @Option(
            names = "--shards",
            paramLabel = "N",
            description = "With --kubernetes: share the input among N pods; the default is 1.")
    private int shards = 1;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        JobFile file = JobFileReader.read(job, JobOverrides.of(System.getenv(), Map.of(), List.of(), null));
        if (shards < 1) {
            throw new DigestFailure.Usage("--shards: found " + shards + ", expected 1 or more");
        }
        NightlySchedule schedule = new NightlySchedule(
                file.name(),
                file.zone(),
                time(),
                launcher(),
                Path.of(job).toAbsolutePath().normalize(),
                shards);
        PrintWriter out = spec.commandLine().getOut();
        out.print(scheduler.writer().apply(schedule));
        out.flush();
        return ExitCode.OK.code();
    }

    private LocalTime time() {
        try {
            return LocalTime.parse(at.length() == 4 ? "0" + at : at);
        } catch (DateTimeException e) {
            throw new DigestFailure.Usage("--at: found '" + at + "', expected a time such as 02:00");
        }
    }

    /** The path of the launcher script, or its bare name where the script is not beside the program. */
    private static String launcher() {
        try {
            Path jar = Path.of(ScheduleCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path script = jar.resolveSibling("../precis").normalize();
            return Files.isExecutable(script) ? script.toString() : "precis";
        } catch (URISyntaxException e) {
            return "precis";
        }
    }
}
