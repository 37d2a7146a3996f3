package io.precis.read.html;

/** The amounts of text in one element of a page, in letters and digits. {@link TextDensity} counts them. */
final class TextAmounts {
    int all;
    int linked;
    int prose;
    int quoted;
    int own;
    int ownLinked;
    int ownProse;
    boolean pointed;
    boolean headed;
    boolean inLink;
    boolean linkedHeading;
    boolean teaser;
    int teasers;
    int order;
    int last;
    int begin;
    int end;

    /** All text. */
    int all() {
        return all;
    }

    /** Running text: paragraphs with punctuation that are not mostly links. */
    int prose() {
        return prose;
    }

    /** Running text directly in the element or in inline elements in it. */
    int ownProse() {
        return ownProse;
    }

    /** Text directly in the element or in inline elements in it. */
    int ownLetters() {
        return own;
    }

    /** That of it which is in links. */
    int ownLinked() {
        return ownLinked;
    }

    /** Text in block quotations. */
    int quoted() {
        return quoted;
    }

    /** Text outside links. */
    int unlinked() {
        return all - linked;
    }

    /** Share of the text that is in links, 0 to 1. */
    double linkDensity() {
        return all == 0 ? 0 : (double) linked / all;
    }

    /** All text of a block, or that of an inline element. */
    int letters() {
        return all == 0 ? own : all;
    }

    /** Whether it stands in a link. */
    boolean isInLink() {
        return inLink;
    }

    /** Whether it contains a heading that is a link, as what points to another article has. */
    boolean hasLinkedHeading() {
        return linkedHeading;
    }

    /** Whether it is a link with a short text below it, and stands beside others of that kind. */
    boolean isTeaserIn(TextAmounts parent) {
        return teaser && parent.teasers > 1;
    }

    /** Its number among the elements of the page, in the page's order. */
    int order() {
        return order;
    }

    /** The number of the last element in it, or its own. */
    int last() {
        return last;
    }

    /** Running text of the page before it begins. */
    int begin() {
        return begin;
    }

    /** Running text of the page up to its end. */
    int end() {
        return end;
    }

    /** Whether it contains a main headline, {@code h1}. */
    boolean isHeaded() {
        return headed;
    }
}
