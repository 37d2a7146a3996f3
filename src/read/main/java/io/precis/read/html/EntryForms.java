package io.precis.read.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The boxes of a page in which a reader enters an address or a password, to subscribe or to register, in any language. */
final class EntryForms {
    /** Letters and digits in a box, at most. */
    private static final int LONGEST = 600;

    private EntryForms() {}

    /** The largest short elements around what is entered. */
    static Set<Element> in(Element body, TextDensity all) {
        Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element input : body.getElementsByTag("input")) {
            String type = input.attr("type");
            if (!type.equals("email") && !type.equals("password")) {
                continue;
            }
            Element box = null;
            for (Element up = input.parent(); up != null && up != body; up = up.parent()) {
                if (all.at(up).all() > LONGEST
                        || all.at(up).isHeaded()
                        || up.normalName().equals("article")) {
                    break;
                }
                box = up;
            }
            if (box != null && all.at(box).letters() > 0) {
                boxes.add(box);
            }
        }
        return boxes;
    }
}
