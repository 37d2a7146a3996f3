package io.precis.read.html;

import io.precis.read.head.PlainText;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The captions inside an article: blocks that say what the page gives as the text of a picture. */
final class PictureTexts {
    /** UTF-16 units of a picture's text; a shorter one may be a word of the article. */
    private static final int SHORTEST = 20;

    /** How much longer a caption may be, by the photographer's name. */
    private static final int LONGEST_CREDIT = 80;

    /** Letters and digits of a caption, at most. */
    private static final int LONGEST = 500;

    private PictureTexts() {}

    /** The blocks below {@code root} that are captions. */
    static Set<Element> in(Element root, TextDensity density) {
        Set<String> texts = new HashSet<>();
        for (Element picture : root.getElementsByTag("img")) {
            for (String attribute : new String[] {"alt", "title"}) {
                String text = PlainText.of(picture.attr(attribute));
                if (text.length() >= SHORTEST) {
                    texts.add(text);
                }
            }
        }
        Set<Element> captions = Collections.newSetFromMap(new IdentityHashMap<>());
        if (texts.isEmpty()) {
            return captions;
        }
        for (Element element : density.elements()) {
            if (!BlockText.isInline(element)
                    && density.at(element).ownLetters() >= SHORTEST / 2
                    && density.at(element).letters() <= LONGEST
                    && density.contains(root, element)
                    && element != root
                    && isOneOf(texts, PlainText.of(element.text()))) {
                captions.add(element);
            }
        }
        return captions;
    }

    private static boolean isOneOf(Set<String> texts, String block) {
        for (String text : texts) {
            if (block.startsWith(text) && block.length() <= text.length() + LONGEST_CREDIT) {
                return true;
            }
        }
        return false;
    }
}
