package io.precis.read.html;

import io.precis.clean.PageFurniture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The blocks inside an article that only point to other pages, with the labels that stand over them. */
final class LinkLists {
    /** Letters and digits outside links from which a block of links is kept. */
    private static final int LEAST_UNLINKED_LETTERS = 60;

    /** Share of links of a block that points elsewhere, and of several such blocks one after the other. */
    private static final double LINKED = 0.5;

    private static final double LINKED_IN_RUN = 0.35;
    /** Letters and digits of a label, at most. */
    private static final int LONGEST_LABEL = 60;

    /** Letters and digits of a line that is a link among others. */
    private static final int SHORTEST_LINE = 20;
    /** Letters and digits of a teaser's text, at most. */
    private static final int LONGEST_TEASER = 300;
    /** Letters and digits of a teaser whose links all lead to the page that it is about, at most. */
    private static final int LONGEST_POINTING = 1000;

    private final TextDensity density;
    private final Set<Element> kept;
    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private LinkLists(TextDensity density, Set<Element> kept) {
        this.density = density;
        this.kept = kept;
    }

    /**
     * Finds them.
     *
     * @param kept elements that contain the article's core, which point nowhere
     */
    static Set<Element> in(Element root, TextDensity density, Set<Element> kept) {
        LinkLists lists = new LinkLists(density, kept);
        for (Element element : density.elements()) {
            if (density.contains(root, element)) {
                lists.look(element);
                lists.lookAtLines(element);
            }
        }
        return lists.found;
    }

    private void look(Element parent) {
        boolean isInline = BlockText.isInline(parent);
        if (isInline && isPopUp(parent) || (isInline || !kept.contains(parent)) && isTags(parent)) {
            found.add(parent);
            return;
        }
        List<Element> blocks = new ArrayList<>();
        for (Element child : parent.children()) {
            if (!BlockText.isInline(child) && density.at(child).all() > 0) {
                blocks.add(child);
            }
        }
        int run = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            boolean linked =
                    i < blocks.size() && (isLinked(blocks.get(i), LINKED_IN_RUN) || isTeaser(blocks.get(i), parent));
            if (linked) {
                run++;
            } else {
                leave(blocks, i - run, i);
                run = 0;
            }
        }
    }

    /** Leaves out lines in a row that stand in no block and have little but links. */
    private void lookAtLines(Element parent) {
        TextAmounts around = density.at(parent);
        boolean isMixed = !BlockText.isInline(parent) && around.linked > 0 && around.prose() > 0;
        List<List<Element>> run = new ArrayList<>();
        List<Element> line = new ArrayList<>();
        boolean isLinked = true;
        for (Node node = isMixed ? parent.firstChild() : null; node != null; node = node.nextSibling()) {
            boolean isEnd = isBreak(node);
            if (node instanceof Element inline && !isEnd && density.at(inline).ownLetters() > 0) {
                TextAmounts text = density.at(inline);
                isLinked &= text.ownLinked >= SHORTEST_LINE && text.ownLinked * 10 >= text.ownLetters() * 9;
                line.add(inline);
            }
            isLinked &= !(node instanceof TextNode words)
                    || words.getWholeText().chars().noneMatch(Character::isLetterOrDigit);
            if (!isEnd && node.nextSibling() != null) {
                continue;
            }
            if (!line.isEmpty() && isLinked) {
                run.add(line);
            }
            boolean isBlock = isEnd && density.at((Element) node).letters() > 0;
            if (!isLinked || isBlock || node.nextSibling() == null) {
                if (run.size() > 1) {
                    run.forEach(found::addAll);
                }
                run.clear();
            }
            line = new ArrayList<>();
            isLinked = true;
        }
    }

    private static boolean isBreak(@Nullable Node node) {
        return node instanceof Element element && (element.normalName().equals("br") || !BlockText.isInline(element));
    }

    /** Leaves out a run of blocks with links, if it is more than one sentence with a link in it, and the label over it. */
    private void leave(List<Element> blocks, int begin, int end) {
        boolean any = false;
        for (int i = begin; i < end; i++) {
            boolean sentence = end - begin == 1 && isSentence(blocks, i);
            if (!sentence
                    && (isTeaser(blocks.get(i), blocks.get(i).parent())
                            || end - begin > 1 && density.at(blocks.get(i)).unlinked() < LEAST_UNLINKED_LETTERS
                            || isList(blocks.get(i)))) {
                found.add(blocks.get(i));
                any = true;
            }
        }
        int label = begin - 1;
        if (any && label >= 0 && isLabel(blocks.get(label), end == blocks.size())) {
            found.add(blocks.get(label));
        }
    }

    /**
     * Whether several links with nothing else stand in a box in a paragraph: one that opens over the linked name before it, or
     * one that line breaks part from the text.
     */
    private boolean isPopUp(Element inline) {
        TextAmounts text = density.at(inline);
        return text.ownLinked() == text.ownLetters()
                && text.ownLetters() >= LONGEST_LABEL
                && !inline.normalName().equals("a")
                && inline.getElementsByTag("a").size() > 1
                && (isNamed(inline.previousSibling(), "a")
                        || isNamed(inline.nextSibling(), "br") && isNamed(before(inline), "br", "hr"));
    }

    private static @Nullable Node before(Element inline) {
        Node before = inline.previousSibling();
        return before instanceof TextNode blank && blank.isBlank() ? before.previousSibling() : before;
    }

    private static boolean isNamed(@Nullable Node node, String... names) {
        return node instanceof Element element && List.of(names).contains(element.normalName());
    }

    /** Whether an element's text is two or more links to topics, perhaps with a label before them. */
    private boolean isTags(Element element) {
        TextAmounts text = density.at(element);
        if (text.letters() == 0 || text.ownLinked() * 5 < text.letters() * 4) {
            return false;
        }
        int tags = 0;
        for (Element link : element.getElementsByAttributeValue("rel", "tag")) {
            tags += density.at(link).letters();
        }
        return tags * 5 >= text.letters() * 4 && element.getElementsByTag("a").size() > 1;
    }

    /** Whether a paragraph that is one link is a sentence between two paragraphs of the article. */
    private boolean isSentence(List<Element> blocks, int i) {
        Element block = blocks.get(i);
        return block.normalName().equals("p")
                && i > 0
                && i + 1 < blocks.size()
                && density.at(blocks.get(i - 1)).ownProse() > 0
                && density.at(blocks.get(i + 1)).ownProse() > 0
                && density.at(block).all() > LEAST_UNLINKED_LETTERS
                && block.text().strip().matches("(?s).*[.!?…。！？।۔؟][\"'”’»)]?");
    }

    private boolean isLinked(Element block, double least) {
        return !kept.contains(block) && density.at(block).linkDensity() > least;
    }

    private boolean isTeaser(Element block, @Nullable Element parent) {
        return parent != null && !kept.contains(block) && density.at(block).isTeaserIn(density.at(parent));
    }

    private boolean isList(Element block) {
        return isLinked(block, LINKED)
                && (!block.normalName().equals("p") || density.at(block).unlinked() < LEAST_UNLINKED_LETTERS);
    }

    private boolean isLabel(Element block, boolean isLast) {
        TextAmounts text = density.at(block);
        if (kept.contains(block) || text.prose() > 0 || text.all() > LONGEST_LABEL) {
            return false;
        }
        String words = block.text().strip();
        return words.endsWith(":")
                || words.endsWith("：")
                || PageFurniture.isFurniture(words)
                || isLast && (Headline.isHeading(block) || text.all() < LONGEST_LABEL / 2);
    }

    /**
     * Whether a block is a link, as a title is, and then a short text without one; or a title on a line of its own, and then a
     * text whose links all lead where the title does.
     */
    static boolean isTeaser(Element block, TextAmounts text, TextDensity density) {
        if (text.prose() == 0 || text.prose() > LONGEST_POINTING || block.childrenSize() < 2) {
            return false;
        }
        boolean isPlain = text.prose() <= LONGEST_TEASER && block.ownText().isBlank();
        return isPlain && isTitle(block.firstElementChild(), density)
                || text.pointsToOnePage() && isTitle(firstLine(block, density), density);
    }

    private static boolean isTitle(@Nullable Element first, TextDensity density) {
        return first != null && density.at(first).isTitle(TextDensity.isLink(first));
    }

    /** What the text of a block begins with, where a line ends behind it. */
    private static @Nullable Element firstLine(Element block, TextDensity density) {
        Node node = block.firstChild();
        while (node instanceof TextNode words && words.isBlank()
                || node instanceof Element element && density.at(element).letters() == 0) {
            node = node.nextSibling();
        }
        Node next = node == null ? null : node.nextSibling();
        while (next instanceof TextNode words && words.isBlank()) {
            next = next.nextSibling();
        }
        return isBreak(next) && node instanceof Element title ? title : null;
    }
}
