package io.precis.batch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL server on loopback with a folder of its own, for as long as a test needs it. */
public final class PostgresServer implements AutoCloseable {
    public static final String USER = "precis";
    public static final String PASSWORD = "a \"strange\" password";

    private final Path programs;
    private final Path data;
    private final int port;

    private PostgresServer(Path programs, Path data, int port) {
        this.programs = programs;
        this.data = data;
        this.port = port;
    }

    /** Where Debian and systems made from it keep the server's programs; empty where there are none. */
    public static Optional<Path> programs() throws IOException {
        Path root = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(root)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(root)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Path::compareTo);
        }
    }

    public static PostgresServer start(Path programs) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("precis-postgres");
        Path secret = Files.writeString(home.resolve("secret"), PASSWORD + "\n");
        if (isRoot()) {
            // The server does not run as root.
            call(List.of("chown", "-R", "postgres", home.toString()));
        }
        Path data = home.resolve("data");
        call(as(
                programs,
                "initdb",
                "-D",
                data.toString(),
                "-U",
                USER,
                "--pwfile=" + secret,
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C"));
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        call(as(
                programs,
                "pg_ctl",
                "-D",
                data.toString(),
                "-w",
                "-l",
                home.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + home,
                "start"));
        return new PostgresServer(programs, data, port);
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public void close() throws IOException {
        try {
            call(as(programs, "pg_ctl", "-D", data.toString(), "-m", "immediate", "stop"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> as(Path programs, String program, String... arguments) {
        List<String> command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static void call(List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("precis-postgres", ".log");
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(command + ": " + Files.readString(log, StandardCharsets.UTF_8));
        }
    }
}
