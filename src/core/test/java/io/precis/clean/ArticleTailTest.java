package io.precis.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTailTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge is shut.| Read more »",
                "The bridge is shut.|\n\nContinue reading →",
                "Die Brücke ist gesperrt.| Weiterlesen",
                "El puente está cerrado.| Leer más...",
                "Le pont est fermé.|\nLire la suite",
                "Il ponte è chiuso.| Continua a leggere",
                "A ponte está fechada.| Leia mais",
                "De brug is dicht.| Lees verder",
                "Most jest zamknięty.| Czytaj dalej",
                "Мост закрыт.| Читать далее",
                "Köprü kapalı.| Devamını oku",
                "Jembatan ditutup.|\nBaca juga: Kapal kembali berlayar",
                "橋は閉鎖された。|続きを読む",
                "大桥关闭了。|阅读全文",
                "The bridge is shut.| […]",
                "The bridge is shut.| The post Bridge shut appeared first on Lindby Post."
            })
    void cutsWhatLeadsAway(String textAndTail) {
        String[] parts = textAndTail.split("\\|");

        assertEquals(parts[0], ArticleTail.cut(parts[0] + parts[1], "Bridge shut", "Lindby Post"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "« Nous restons », dit-elle. « Le pont est fermé »",
                "„Die Brücke ist gesperrt.“",
                "He said: “Read more books.”",
                "In HTML a line is broken by <br />",
                "The bridge is shut. It was built in 1931 (see below)",
                "Read more",
                "The Lindby Post wrote on Monday that the bridge shut for good after the storm of the week before last.",
                "He wants to read more. She wants to continue reading until the library closes at eight.",
                "Prices rose 3 % - 4 %",
                "One. Two"
            })
    void keepsWhatIsText(String text) {
        assertEquals(text, ArticleTail.cut(text, "Bridge shut", "Lindby Post"));
    }
}
