package io.precis.job;

import java.math.BigDecimal;

/**
 * How many articles may be rejected in a run that counts as successful.
 *
 * @param most largest number of articles, or largest percentage of the articles read
 * @param isPercent whether it is a percentage
 */
public record RejectedLimit(BigDecimal most, boolean isPercent) {
    /** 5%. */
    static final RejectedLimit DEFAULT = new RejectedLimit(BigDecimal.valueOf(5), true);

    public RejectedLimit {
        if (most.signum() < 0 || (isPercent && most.compareTo(BigDecimal.valueOf(100)) > 0)) {
            throw new IllegalArgumentException("out of range: " + most);
        }
    }

    /** Reads a percentage such as {@code 5%} or a number such as 3. */
    static RejectedLimit of(YamlNode.Scalar given) {
        if (!given.isText()) {
            return new RejectedLimit(BigDecimal.valueOf(given.whole()), false);
        }
        if (!given.text().matches("[0-9]{1,3}(\\.[0-9]+)?%")) {
            throw new IllegalArgumentException(given.text());
        }
        return new RejectedLimit(new BigDecimal(given.text().replace("%", "")), true);
    }

    /** Whether this many rejections are allowed among the articles read. */
    public boolean allows(long rejected, long read) {
        BigDecimal allowed = isPercent ? most.multiply(BigDecimal.valueOf(read)).movePointLeft(2) : most;
        return BigDecimal.valueOf(rejected).compareTo(allowed) <= 0;
    }

    @Override
    public String toString() {
        return most.toPlainString() + (isPercent ? "%" : "");
    }
}
