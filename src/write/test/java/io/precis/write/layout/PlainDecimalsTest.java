package io.precis.write.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainDecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "0,0",
        "0.4,0.4",
        "0.125,0.13",
        "0.004,0",
        "0.185,0.19",
        "0.18499999999999997,0.19",
        "0.1849,0.18",
        "0.996,1",
        "1,1",
        "1e-300,0",
        "0.30000000000000004,0.3"
    })
    void roundsHalfUpToTwoDecimals(double value, String expected) {
        assertEquals(expected, PlainDecimals.rounded(value));
    }

    @Test
    void roundsAsExactDecimalsAre() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            double hundredths = random.nextInt(-20, 220) / 200.0;
            double value = i % 2 == 0 ? random.nextDouble() * 1.1 - 0.05 : hundredths + random.nextInt(-3, 4) * 1e-10;
            BigDecimal exact =
                    new BigDecimal(value).setScale(9, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
            assertEquals(PlainDecimals.plain(exact), PlainDecimals.rounded(value), () -> String.valueOf(value));
        }
    }

    @ParameterizedTest
    @CsvSource({"3E+6,3000000", "12.50,12.5", "1E-9,0.000000001", "0.00,0", "-5.0,-5", "100,100"})
    void writesWithoutExponent(String value, String expected) {
        assertEquals(expected, PlainDecimals.plain(new BigDecimal(value)));
    }
}
