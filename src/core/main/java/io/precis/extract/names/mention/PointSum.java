package io.precis.extract.names.mention;

import io.precis.article.NamedEntity.Rule;

/** Adds up what speaks for one kind of name and remembers what spoke most; confined to one call. */
final class PointSum {
    private double points;
    private double most;
    private Rule rule = Rule.CAPITALS;

    /** Adds points, or takes them away, where the evidence holds. */
    void add(boolean holds, double more, Rule evidence) {
        if (holds) {
            points += more;
            if (more > most) {
                most = more;
                rule = evidence;
            }
        }
    }

    double points() {
        return points;
    }

    Rule rule() {
        return rule;
    }
}
