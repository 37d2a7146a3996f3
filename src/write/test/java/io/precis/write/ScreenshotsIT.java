package io.precis.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.precis.edition.EditionContent;
import io.precis.edition.EditionFile;
import io.precis.edition.Nights;
import io.precis.write.newsletter.NewsletterHtml;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Screenshots of the pages in Chromium, in {@code target/screenshots} for a look. Skipped without Chromium.
 * {@code -Dprecis.night=FOLDER} takes the pages of a run instead of those made here.
 */
class ScreenshotsIT {
    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final Pattern WIDTH = Pattern.compile("data-width=\"(\\d+)\"");
    private static final Pattern CONTRAST = Pattern.compile("data-contrast=\"([\\d.]+)\"");

    /** The least contrast of a text with its background (WCAG 2.2), as the browser computes the styles. */
    private static final String MEASURE = """
            <script>
            function light(rgb) {
              var c = rgb.match(/[\\d.]+/g).slice(0, 3).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4));
              return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
            }
            function behind(e) {
              for (; e; e = e.parentElement) {
                var b = getComputedStyle(e).backgroundColor;
                if (!/, 0\\)$/.test(b) && b !== 'transparent') return b;
              }
              return 'rgb(255, 255, 255)';
            }
            var walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), least = 21;
            for (var node = walker.nextNode(); node; node = walker.nextNode()) {
              var e = node.parentElement;
              if (node.data.trim() === '' || e.closest('script, style, title')) continue;
              var front = light(e.namespaceURI.includes('svg') ? getComputedStyle(e).fill : getComputedStyle(e).color), back = light(behind(e));
              least = Math.min(least, (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05));
            }
            parent.postMessage([document.documentElement.scrollWidth, least], '*');
            </script></body>""";

    @TempDir
    private static Path folder;

    private static String chromium = "";

    @BeforeAll
    static void makePages() throws IOException {
        Optional<String> found = Stream.of("chromium", "chromium-browser", "google-chrome")
                .filter(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, name))))
                .findFirst();
        assumeTrue(found.isPresent(), "no Chromium here: screenshots are skipped");
        chromium = found.get();
        Files.createDirectories(SHOTS);
        String night = System.getProperty("precis.night");
        if (night != null) {
            for (String page : List.of("newsletter.html", "report.html")) {
                Files.copy(Path.of(night, page), folder.resolve(page));
            }
            return;
        }
        EditionContent content = Nights.newsletter(Nights.night(), "en");
        Files.writeString(folder.resolve("newsletter.html"), NewsletterHtml.of(content));
        try (OutputStream out = Files.newOutputStream(folder.resolve("report.html"))) {
            EditionForms.write(EditionFile.REPORT, content, out);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "newsletter, 600, light",
        "newsletter, 600, dark",
        "newsletter, 360, light",
        "newsletter, 360, dark",
        "report, 960, light",
        "report, 360, dark"
    })
    void fitsItsWidthAndItsLight(String page, int width, String light) throws Exception {
        Path frame = frame(page, width, 2400);
        Path shot = SHOTS.resolve(page + "-" + width + "-" + light + ".png");

        run(light, "--window-size=" + Math.max(width, 500) + ",2400", "--screenshot=" + shot.toAbsolutePath(), frame);
        String dom = run(light, "--virtual-time-budget=3000", "--dump-dom", frame);

        Matcher measured = WIDTH.matcher(dom);
        assertTrue(measured.find(), dom);
        assertEquals(width, Integer.parseInt(measured.group(1)), "the page is wider than its window");
        Matcher contrast = CONTRAST.matcher(dom);
        assertTrue(contrast.find() && Double.parseDouble(contrast.group(1)) >= 4.5, "contrast " + contrast.group(1));
        BufferedImage image = ImageIO.read(shot.toFile());
        double brightness = brightness(image, width);
        assertTrue(light.equals("dark") ? brightness < 0.35 : brightness > 0.7, "brightness " + brightness);
        assertTrue(colours(image) > 20, "a blank page");
    }

    @Test
    void findsArticlesInTheReport() throws Exception {
        String page = Files.readString(folder.resolve("report.html"));
        String script = "<script>var box = document.getElementById('search'); box.value = 'zzzz';"
                + " box.dispatchEvent(new Event('input'));"
                + " document.body.dataset.width = document.querySelectorAll('article:not([hidden])').length;</script>";
        Path searched = folder.resolve("searched.html");
        Files.writeString(searched, page.replace("</body>", script + "</body>"));

        Matcher left = WIDTH.matcher(run("light", "--virtual-time-budget=3000", "--dump-dom", searched));

        assertTrue(left.find());
        assertEquals("0", left.group(1));
    }

    /** A page with a frame of this width, since browser windows have a minimum width; the framed page reports its width. */
    private static Path frame(String page, int width, int height) throws IOException {
        String told = Files.readString(folder.resolve(page + ".html")).replace("</body>", MEASURE);
        Path measured = folder.resolve(page + "-measured.html");
        Files.writeString(measured, told);
        Path frame = folder.resolve("frame.html");
        Files.writeString(frame, """
                <!doctype html><meta name="color-scheme" content="light dark"><style>body{margin:0}iframe{border:0;display:block}</style>
                <body><script>addEventListener('message', e => { [document.body.dataset.width, document.body.dataset.contrast] = e.data; });</script>
                <iframe src="%s" width="%d" height="%d" scrolling="no"></iframe>
                """.formatted(measured.getFileName(), width, height));
        return frame;
    }

    private static String run(String light, Object... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                chromium,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"),
                "--blink-settings=preferredColorScheme=" + (light.equals("dark") ? 0 : 1)));
        for (Object one : more) {
            command.add(one instanceof Path path ? path.toUri().toString() : one.toString());
        }
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Chromium did not end: " + command);
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static double brightness(BufferedImage image, int width) {
        double sum = 0;
        int count = 0;
        for (int y = 0; y < image.getHeight(); y += 7) {
            for (int x = 0; x < Math.min(width, image.getWidth()); x += 7) {
                int rgb = image.getRGB(x, y);
                sum += ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 765.0;
                count++;
            }
        }
        return sum / count;
    }

    private static long colours(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .distinct()
                .limit(100)
                .count();
    }
}
