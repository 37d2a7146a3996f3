package io.precis.read.markup;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Whether an element has the name that pages give to a part of their article ({@code pages/part-names.txt}). */
public final class PartNames {
    private static final List<String> NAMES = WordFile.lines("part-names.txt");
    /** What stands between headline and body. */
    private static final Pattern STANDFIRST = pattern("standfirst", "");

    private static final Pattern BYLINE = pattern("byline", "(?:(?<!\\p{L})|(?-i:(?<=\\p{Ll})(?=\\p{Lu})))");

    /** The part of an address below which sites keep their authors' pages. */
    private static final Pattern PROFILE = Pattern.compile(
            "(?i)/(?:" + pattern("profile", "").pattern().replaceFirst("^\\(\\?i\\)", "") + ")[/=?-][^/]");

    /** What holds a picture, or stands below one. */
    private static final Pattern PICTURE = pattern("picture", "");

    /** What is said of a picture; a name ends so, or with the number of the like. */
    private static final Pattern CAPTION = Pattern.compile("(?i)(?<!(?:no|has|hide|show|with|without)[-_])(?:"
            + names("caption") + ")s?(?:[-_]*(?:wrap|wrapper|box|inner|line|text|\\d+))?(?=\\s|$)");

    private PartNames() {}

    public static boolean isPicture(Element element) {
        return PICTURE.matcher(element.className() + ' ' + element.id()).find();
    }

    public static boolean isCaption(Element element) {
        return CAPTION.matcher(element.className()).find()
                || CAPTION.matcher(element.id()).find();
    }

    public static boolean isStandfirst(Element element) {
        return STANDFIRST.matcher(element.className()).find()
                || STANDFIRST.matcher(element.id()).find();
    }

    public static boolean isByline(Element element) {
        return BYLINE.matcher(element.className() + ' ' + element.id()).find();
    }

    /** Whether an address is that of a person's page on the site. */
    public static boolean isProfile(String address) {
        return PROFILE.matcher(address).find();
    }

    private static Pattern pattern(String kind, String before) {
        return Pattern.compile("(?i)" + before + "(?:" + names(kind) + ")");
    }

    private static String names(String kind) {
        return NAMES.stream()
                .filter(line -> line.startsWith(kind + ' '))
                .map(line -> line.substring(kind.length() + 1).replace(' ', '|').replace("-", "[-_]?"))
                .collect(Collectors.joining("|"));
    }
}
