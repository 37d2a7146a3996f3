package io.precis.read.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The blocks inside an article that hold a picture and a few words, which are about the picture. */
final class PictureBoxes {
    /** Letters and digits in a box, at most. */
    private static final int LONGEST = 300;

    /** Letters and digits of a paragraph. */
    private static final int LEAST_PARAGRAPH = 60;

    /** Pixels of a picture that is no sign before a line. */
    private static final int LEAST_WIDTH = 60;

    /** Share of the article's text from which its paragraphs stand in such blocks: then it is told in pictures. */
    private static final double TOLD_IN_PICTURES = 0.2;

    private PictureBoxes() {}

    /** The boxes below {@code root}; none of an article that is told in pictures. */
    static Set<Element> in(Element root, TextDensity density) {
        Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>());
        int letters = 0;
        for (Element picture : root.getElementsByTag("img")) {
            Element box = picture;
            while (box != root && density.at(box).letters() == 0 && box.parent() != null) {
                box = box.parent();
            }
            if (box != root && isBox(box, density) && !isSign(picture) && boxes.add(box)) {
                letters += density.at(box).all();
            }
        }
        return letters > TOLD_IN_PICTURES * density.at(root).all() ? Set.of() : boxes;
    }

    private static boolean isBox(Element box, TextDensity density) {
        String name = box.normalName();
        return (name.equals("div") || name.equals("td") || name.equals("center"))
                && density.at(box).all() <= LONGEST
                && !PartNames.isStandfirst(box)
                && density.at(box).quoted() == 0
                && !holdsParagraph(box, density)
                && box.getElementsByTag("h1").isEmpty();
    }

    /**
     * Whether a box holds a heading or standfirst as long as a sentence, or is not named for its picture and holds a paragraph,
     * as the section of an article does.
     */
    private static boolean holdsParagraph(Element box, TextDensity density) {
        boolean isNamed = PartNames.isPicture(box);
        for (Element element : box.getAllElements()) {
            boolean isText = element.normalName().equals("p") && !isNamed
                    || Headline.isHeading(element)
                    || PartNames.isStandfirst(element);
            if (isText
                    && density.at(element).ownProse() >= LEAST_PARAGRAPH
                    && (element == box || !PartNames.isPicture(element))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(Element picture) {
        String width = picture.attr("width");
        return width.matches("\\d{1,4}") && Integer.parseInt(width) < LEAST_WIDTH;
    }
}
