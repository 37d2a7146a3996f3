package io.precis.cli.action;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/**
 * When and how a job is run every night, in the formats of three schedulers.
 *
 * @param job name of the job
 * @param zone of the time
 * @param time of day
 * @param launcher path of the script that starts Precis
 * @param file the job file
 * @param shards how many pods share the input; 1 or more, of use for Kubernetes only
 */
public record NightlySchedule(String job, ZoneId zone, LocalTime time, String launcher, Path file, int shards) {
    /** A service and a timer of systemd, each below a comment with the name of its file. */
    public String systemd() {
        String unit = "precis-" + plain();
        return """
                # /etc/systemd/system/%1$s.service
                [Unit]
                Description=Precis news digest %2$s
                Wants=network-online.target
                After=network-online.target

                [Service]
                Type=oneshot
                ExecStart="%3$s" run "%4$s" --no-progress
                Nice=10
                # An interrupted run goes on when it is started again; stopping waits for the articles at hand.
                TimeoutStopSec=60

                # /etc/systemd/system/%1$s.timer
                [Unit]
                Description=Precis news digest %2$s every night

                [Timer]
                OnCalendar=*-*-* %5$s:00 %6$s
                # A night the machine slept through is made up for.
                Persistent=true

                [Install]
                WantedBy=timers.target
                """.formatted(unit, plain(), percents(launcher), percents(file.toString()), time, zone);
    }

    /** A line of a crontab, and the zone that it needs before it. */
    public String cron() {
        return """
                # Cron of Debian and its kin takes the machine's own zone and ignores CRON_TZ.
                CRON_TZ=%s
                %d %d * * * '%s' run '%s' --quiet
                """.formatted(zone, time.getMinute(), time.getHour(), escaped(launcher), escaped(file.toString()));
    }

    /** The manifest of a CronJob. Its image and volumes must be filled in. */
    public String kubernetes() {
        String command = shards == 1
                ? "precis run /precis/%s --no-progress".formatted(file.getFileName())
                : ("precis run /precis/%s --no-progress -D shard=$((JOB_COMPLETION_INDEX + 1))/%d"
                                + " --output \"/output/$((JOB_COMPLETION_INDEX + 1))/{job}/{date}\"")
                        .formatted(file.getFileName(), shards);
        return """
                # Image, config map and volume are yours: an image with a JDK 17 or newer and precis on its path, the job file
                # in a config map, and a volume for input and output.%7$s
                apiVersion: batch/v1
                kind: CronJob
                metadata:
                  name: precis-%1$s
                spec:
                  schedule: "%2$d %3$d * * *"
                  timeZone: "%4$s"
                  concurrencyPolicy: Forbid
                  jobTemplate:
                    spec:
                      backoffLimit: 3
                      completionMode: Indexed
                      completions: %5$d
                      parallelism: %5$d
                      template:
                        spec:
                          restartPolicy: Never
                          terminationGracePeriodSeconds: 60
                          containers:
                            - name: precis
                              image: precis:latest
                              command: ["sh", "-c"]
                              args:
                                - %6$s
                              resources:
                                requests: {cpu: "1", memory: 768Mi}
                                limits: {memory: 1Gi}
                              volumeMounts:
                                - {name: job, mountPath: /precis}
                                - {name: output, mountPath: /output}
                          volumes:
                            - name: job
                              configMap: {name: precis-%1$s}
                            - name: output
                              persistentVolumeClaim: {claimName: precis-%1$s}
                """.formatted(
                        plain(),
                        time.getMinute(),
                        time.getHour(),
                        zone,
                        shards,
                        "'" + command.replace("'", "''") + "'",
                        shards == 1
                                ? ""
                                : "\n# Afterwards: precis merge /output/*/" + job + "/DATE --output /output/all/" + job
                                        + "/DATE");
    }

    /** The job's name in characters that systemd and Kubernetes allow. */
    private String plain() {
        String plain =
                job.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "job" : plain;
    }

    private static String percents(String path) {
        return path.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("%", "%%")
                .replace("$", "$$");
    }

    /** A path for use within single quotes in a crontab, where a percent sign ends the line. */
    private static String escaped(String path) {
        return path.replace("'", "'\\''").replace("%", "\\%");
    }
}
