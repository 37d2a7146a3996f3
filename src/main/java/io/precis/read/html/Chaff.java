package io.precis.read.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells the parts of a page that are never the article's text: by element, role, and the words of class and id. */
final class Chaff {
    /** Elements that hold no text of an article. */
    private static final Set<String> ELEMENTS = Set.of(
            "script",
            "style",
            "noscript",
            "iframe",
            "svg",
            "math",
            "template",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "nav",
            "aside",
            "footer",
            "form",
            "button",
            "select",
            "textarea",
            "input",
            "label",
            "figure",
            "figcaption",
            "picture",
            "img",
            "head",
            "dialog",
            "menu",
            "amp-ad",
            "amp-embed",
            "hr");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "menu",
            "menubar",
            "toolbar",
            "dialog",
            "alert",
            "alertdialog",
            "form",
            "button",
            "tooltip",
            "tablist");

    /** Words of class and id that name what stands around an article. */
    private static final Set<String> WORDS = Set.of(
            "ad",
            "ads",
            "adv",
            "advert",
            "advertisement",
            "advertising",
            "adsbygoogle",
            "sponsor",
            "sponsored",
            "promo",
            "promotion",
            "promoted",
            "outbrain",
            "taboola",
            "dfp",
            "teads",
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "pagination",
            "pager",
            "toc",
            "sidebar",
            "rail",
            "footer",
            "masthead",
            "toolbar",
            "share",
            "sharing",
            "sharebar",
            "sharedaddy",
            "social",
            "socials",
            "addthis",
            "follow",
            "followus",
            "facebook",
            "twitter",
            "whatsapp",
            "comment",
            "comments",
            "disqus",
            "respond",
            "related",
            "recirc",
            "recommended",
            "recommendation",
            "recommendations",
            "trending",
            "popular",
            "mostread",
            "readmore",
            "teaser",
            "teasers",
            "newsletter",
            "signup",
            "subscribe",
            "subscription",
            "paywall",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "popup",
            "modal",
            "overlay",
            "lightbox",
            "byline",
            "author",
            "authors",
            "bio",
            "credit",
            "credits",
            "caption",
            "captions",
            "wp-caption",
            "copyright",
            "tags",
            "taglist",
            "tagcloud",
            "keywords",
            "topics",
            "gallery",
            "photo",
            "photos",
            "slideshow",
            "carousel",
            "poll",
            "widget",
            "widgets",
            "rating",
            "ratings",
            "dateline",
            "timestamp",
            "pubdate",
            "postmeta",
            "metadata",
            "print",
            "screenreader",
            "skip",
            "skiplink",
            "login",
            "search",
            "noprint",
            "jp",
            "metabox",
            "infobox",
            "bylines",
            "crumbs",
            "disclaimer",
            "disclosure",
            "correction",
            "corrections",
            "donate",
            "donation",
            "feedback",
            "reactions",
            "reaction",
            "views",
            "votes",
            "sticky",
            "video",
            "videos",
            "jwplayer",
            "embed",
            "audio",
            "podcast",
            "hashtag",
            "hashtags",
            "categories",
            "category",
            "posted",
            "linkbox",
            "readnext",
            "upnext",
            "next",
            "prev",
            "previous",
            "nextprev",
            "tooltip",
            "alert",
            "banner",
            "ticker",
            "livefyre",
            "yarpp",
            "zergnet",
            "revcontent",
            "mgid");

    /** Names that tell what an element is filed under, or what stands in it or beside it: {@code tag-video, with-sidebar}. */
    private static final Pattern ABOUT_OTHERS = Pattern.compile(
            "^(?:category|tag|format|has|is|no|not|one|two|wp|type|page|post|section)[-_]|with|without|(?:^|[-_])has[-_]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");
    private static final Pattern INVISIBLE = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private Chaff() {}

    /** Whether an element can hold none of an article's text, whatever it is called. */
    static boolean isElement(Element element) {
        return ELEMENTS.contains(element.normalName());
    }

    /** Whether an element is said not to be shown, or to be something beside the article. */
    static boolean isNamed(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || INVISIBLE.matcher(element.attr("style")).find()
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || isNamed(element.className())
                || isNamed(element.id());
    }

    private static boolean isNamed(String names) {
        if (names.isEmpty()) {
            return false;
        }
        for (String name : BLANKS.split(names)) {
            if (!ABOUT_OTHERS.matcher(name).find() && isNamedBy(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedBy(String name) {
        for (String part : SEPARATORS.split(name)) {
            for (String word : HUMP.split(part)) {
                if (WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }
}
