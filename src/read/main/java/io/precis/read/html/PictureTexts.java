package io.precis.read.html;

import io.precis.read.head.PlainText;
import io.precis.read.markup.PartNames;
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

    /** Letters and digits of a paragraph. */
    private static final int LEAST_PARAGRAPH = 60;

    /** Pixels of a picture that is no sign before a line. */
    private static final int LEAST_WIDTH = 60;

    /** Elements around a box that may have its name. */
    private static final int MOST_LEVELS = 8;

    /** Share of the article's text from which its paragraphs stand in such blocks: then it is told in pictures. */
    private static final double TOLD_IN_PICTURES = 0.2;

    private static final double TOLD_IN_ONE = 0.5;
    /** Blocks of a caption: itself and the photographer's name. */
    private static final int MOST_BLOCKS = 2;

    private PictureTexts() {}

    /**
     * The blocks below {@code root} that are captions.
     *
     * @param labels of the headline; what follows it at once is the standfirst, which some pages give their pictures as a text
     *     too
     */
    static Set<Element> in(Element root, TextDensity density, HeaderLabels labels) {
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
                    && !labels.isDirectlyBelow(element)
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

    /** The blocks below {@code root} that hold a picture and a few words on it; none of an article that is told in pictures. */
    static Set<Element> boxes(Element root, TextDensity density) {
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
        return isTold(boxes.size(), letters, density.at(root).all()) ? Set.of() : boxes;
    }

    /**
     * The short elements below {@code root} that are named for what is said of a picture; none of an article of which much
     * stands in such elements.
     *
     * @param kept elements that contain the article's core
     */
    static Set<Element> named(Element root, TextDensity density, Set<Element> kept) {
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        int prose = 0;
        int end = -1;
        for (Element element : density.elements()) {
            TextAmounts text = density.at(element);
            if (text.order() > end
                    && text.letters() > 0
                    && text.letters() <= LONGEST
                    && !kept.contains(element)
                    && density.contains(root, element)
                    && !text.isHeaded()
                    // The standfirst is often styled as a caption, in a heading of the second rank.
                    && !element.normalName().equals("h2")
                    && PartNames.isCaption(element)
                    && isOneBlock(element, density)) {
                found.add(element);
                prose += text.prose();
                end = text.last();
            }
        }
        return isTold(found.size(), prose, density.at(root).prose()) ? Set.of() : found;
    }

    /** Whether so much of an article stands with its pictures that it is told in them; below a single one, only most of it. */
    private static boolean isTold(int pictures, int letters, int all) {
        return letters > (pictures > 1 ? TOLD_IN_PICTURES : TOLD_IN_ONE) * all;
    }

    /** Whether an element has hardly more than one block of text. */
    private static boolean isOneBlock(Element element, TextDensity density) {
        int blocks = 0;
        for (Element part : element.getAllElements()) {
            blocks += !BlockText.isInline(part) && density.at(part).ownLetters() > 0 ? 1 : 0;
        }
        return blocks <= MOST_BLOCKS;
    }

    private static boolean isBox(Element box, TextDensity density) {
        String name = box.normalName();
        return (name.equals("div") || name.equals("td") || name.equals("center"))
                && density.at(box).all() <= LONGEST
                && (!PartNames.isStandfirst(box) || isCredited(box))
                && density.at(box).quoted() == 0
                && !holdsParagraph(box, density)
                && box.getElementsByTag("h1").isEmpty();
    }

    /**
     * Whether a box holds a heading or standfirst as long as a sentence, or is not named for its picture and holds a paragraph,
     * as the section of an article does.
     */
    private static boolean holdsParagraph(Element box, TextDensity density) {
        boolean isNamed = isNamed(box, density);
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

    /** Whether a box, or one around it that holds no other text, is named for its picture. */
    private static boolean isNamed(Element box, TextDensity density) {
        Element up = box;
        for (int level = 0; level < MOST_LEVELS && up != null; level++) {
            if (density.at(up).all() != density.at(box).all()) {
                return false;
            }
            if (PartNames.isPicture(up)) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }

    /** Whether the text of a box that is named for its picture ends in brackets, with who took it. */
    private static boolean isCredited(Element box) {
        String text = PlainText.of(box.text());
        return PartNames.isPicture(box) && !text.isEmpty() && ")）]".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isSign(Element picture) {
        String width = picture.attr("width");
        return width.matches("\\d{1,4}") && Integer.parseInt(width) < LEAST_WIDTH;
    }
}
