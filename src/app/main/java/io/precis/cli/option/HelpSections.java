package io.precis.cli.option;

import io.precis.cli.console.ExitCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Two sections of {@code precis --help}: the commands in groups, and the exit codes. */
public final class HelpSections {
    private static final String EXIT_CODES = "exitCodes";
    private static final int NAME_COLUMN_WIDTH = 21;
    private static final Map<String, List<String>> GROUPS = groups();

    private HelpSections() {}

    /** Adds the sections to the help of a command line. */
    public static void install(CommandLine line) {
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING, help -> "");
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, HelpSections::commands);
        line.getHelpSectionMap().put(EXIT_CODES, help -> exitCodes());
        List<String> keys = new ArrayList<>(line.getHelpSectionKeys());
        keys.add(keys.indexOf(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING), EXIT_CODES);
        line.setHelpSectionKeys(keys);
    }

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("Every night", List.of("run", "retry", "history", "merge", "schedule", "init"));
        groups.put("By hand", List.of("summarize", "translate", "read", "split", "evaluate"));
        groups.put("About Precis", List.of("languages", "models", "generate-completion", "help"));
        return groups;
    }

    private static String commands(Help help) {
        String end = System.lineSeparator();
        StringBuilder text = new StringBuilder();
        GROUPS.forEach((heading, names) -> {
            text.append(end).append(heading).append(':').append(end);
            for (String name : names) {
                Help command = Objects.requireNonNull(help.subcommands().get(name), name);
                text.append("  ").append(name).append(" ".repeat(NAME_COLUMN_WIDTH - name.length()));
                text.append(summary(command.commandSpec().usageMessage())).append(end);
            }
        });
        return text.toString();
    }

    private static String summary(UsageMessageSpec command) {
        // The library's own help command has its description in the header.
        return command.header().length > 0 ? command.header()[0] : command.description()[0];
    }

    private static String exitCodes() {
        String end = System.lineSeparator();
        StringBuilder text = new StringBuilder(end).append("Exit codes:").append(end);
        for (ExitCode code : ExitCode.values()) {
            text.append("  ")
                    .append(code.code())
                    .append("  ")
                    .append(code.meaning())
                    .append(end);
        }
        return text.toString();
    }
}
