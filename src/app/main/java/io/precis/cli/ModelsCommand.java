package io.precis.cli;

import io.precis.cli.console.DownloadLine;
import io.precis.cli.console.ExitCode;
import io.precis.failure.DigestFailure;
import io.precis.failure.Spelling;
import io.precis.translate.models.InstalledModels;
import io.precis.translate.models.ModelFolder;
import io.precis.translate.models.ModelInstaller;
import io.precis.translate.models.ModelRegistry;
import io.precis.translate.models.RegistryMirror;
import io.precis.translate.models.RemoteModel;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code precis models}: manages the translation models of this machine. */
@Command(
        name = "models",
        description = "Lists, installs, verifies and removes translation models.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  precis models list                 installed and available models",
            "  precis models install de-en fr-en  from the registry that Mozilla publishes",
            "  precis models install de-en --from /media/mirror",
            "",
            "The models are those of Firefox Translations (licence MPL-2.0). Their folder is",
            "PRECIS_MODEL_FOLDER, else in ${XDG_DATA_HOME:-~/.local/share}/precis/models;",
            "PRECIS_MODEL_REGISTRY names another registry."
        })
final class ModelsCommand implements Runnable {
    private static final int BYTES_PER_MEGABYTE = 1_000_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "found no command, expected list, install, verify or remove");
    }

    @Command(name = "list", description = "Lists installed and available models.", mixinStandardHelpOptions = true)
    int list(
            @Option(names = "--from", paramLabel = "FOLDER|URL", description = "The registry to list.") @Nullable
                    String from,
            @Option(names = "--installed", description = "Only installed models; no server is asked.")
                    boolean onlyInstalled) {
        PrintWriter out = spec.commandLine().getOut();
        List<InstalledModels.Installed> here = installed().list();
        if (here.isEmpty()) {
            out.println("no model is installed in " + ModelFolder.standard());
        }
        for (InstalledModels.Installed model : here) {
            out.println(row(model.pair(), model.architecture(), model.size(), "installed"));
        }
        out.flush();
        if (!onlyInstalled) {
            for (RemoteModel model : mirror(from).registry().models()) {
                out.println(row(model.pair(), model.architecture(), model.size(), about(model)));
            }
        }
        out.flush();
        return ExitCode.OK.code();
    }

    private static String row(String pair, String architecture, long size, String about) {
        String megabytes = size == 0 ? "?" : String.format(Locale.ROOT, "%.0f", size / (double) BYTES_PER_MEGABYTE);
        return String.format(Locale.ROOT, "%-13s %-12s %4s MB  %s", pair, architecture, megabytes, about);
    }

    private static String about(RemoteModel model) {
        return (model.bleu() == null ? "" : String.format(Locale.ROOT, "FLORES BLEU %.1f ", model.bleu()))
                + (model.chrf() == null ? "" : String.format(Locale.ROOT, "chrF %.1f ", model.chrf()))
                + (model.released() ? "" : "(not released)");
    }

    @Command(name = "install", description = "Installs models.", mixinStandardHelpOptions = true)
    int install(
            @Parameters(paramLabel = "PAIR", arity = "1..*", description = "Such as de-en.") List<String> pairs,
            @Option(
                            names = "--from",
                            paramLabel = "FOLDER|URL",
                            description = "The registry or mirror to install from.")
                    @Nullable
                    String from,
            @Option(names = "--architecture", paramLabel = "NAME", description = "tiny, base or base-memory.") @Nullable
                    String architecture) {
        RegistryMirror mirror = mirror(from);
        ModelRegistry registry = mirror.registry();
        List<RemoteModel> models =
                pairs.stream().map(pair -> model(registry, pair, architecture)).toList();
        PrintWriter err = spec.commandLine().getErr();
        for (RemoteModel model : models) {
            DownloadLine line = new DownloadLine(err, model);
            new ModelInstaller(ModelFolder.standard(), mirror, line).install(registry, model);
            line.clear();
            spec.commandLine().getOut().println("installed " + model.pair() + " (" + model.architecture() + ")");
        }
        return ExitCode.OK.code();
    }

    private static RemoteModel model(ModelRegistry registry, String pair, @Nullable String architecture) {
        return registry.best(pair, architecture).orElseThrow(() -> {
            List<String> pairs = List.copyOf(
                    registry.models().stream().map(RemoteModel::pair).collect(Collectors.toCollection(TreeSet::new)));
            String what = pairs.contains(pair) ? " of architecture '" + architecture + "'" : "";
            return new DigestFailure.Usage("the registry has no model '" + pair + "'" + what
                    + Spelling.hint(pair, pairs) + "; 'precis models list' lists them");
        });
    }

    @Command(
            name = "verify",
            description = "Checks that the files of installed models are as they were installed.",
            mixinStandardHelpOptions = true)
    int verify(
            @Parameters(paramLabel = "PAIR", arity = "0..*", description = "Only these.") @Nullable
                    List<String> pairs) {
        InstalledModels installed = installed();
        List<String> wanted = pairs == null || pairs.isEmpty()
                ? installed.list().stream().map(InstalledModels.Installed::pair).toList()
                : pairs;
        boolean whole = true;
        for (String pair : wanted) {
            List<String> damages = installed.damages(pair);
            whole &= damages.isEmpty();
            if (damages.isEmpty()) {
                spec.commandLine().getOut().println(pair + " is whole");
            }
            damages.forEach(damage -> spec.commandLine()
                    .getErr()
                    .println("precis: " + damage + "; install it anew ('precis models install " + pair + "')"));
        }
        spec.commandLine().getErr().flush();
        return (whole ? ExitCode.OK : ExitCode.RESOURCE).code();
    }

    @Command(name = "remove", description = "Removes models.", mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = "PAIR", arity = "1..*", description = "Such as de-en.") List<String> pairs) {
        for (String pair : pairs) {
            installed().remove(pair);
            spec.commandLine().getOut().println("removed " + pair);
        }
        return ExitCode.OK.code();
    }

    private static InstalledModels installed() {
        return new InstalledModels(ModelFolder.standard());
    }

    private static RegistryMirror mirror(@Nullable String from) {
        return from == null ? RegistryMirror.standard() : RegistryMirror.at(from);
    }
}
