package io.precis.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.precis.article.Article;
import io.precis.article.Digest;
import io.precis.article.Language;
import io.precis.digest.DigestOptions;
import io.precis.digest.Digester;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Four events of one day in several languages, and which articles are of one story. */
class StoryIndexTest {
    private static final Digester DIGESTER = new Digester(DigestOptions.defaults());

    private static final List<String[]> ARTICLES = List.of(
            new String[] {
                "ferry-en",
                "en",
                "Ferry to Norholm runs aground",
                "The ferry Aurora ran aground off Norholm on Monday with 212 passengers on board. Captain Erik Sandvik said a"
                        + " rudder had failed. The operator Nordlinien put the damage at 3.4 million euros. Nobody was hurt."
            },
            new String[] {
                "tax-en",
                "en",
                "Council raises property tax",
                "The council of Ashbourne voted on Monday to raise the property tax by 4.5 percent. Mayor Dana Whitlock said the"
                        + " money would go to schools. The vote was 18 to 11."
            },
            new String[] {
                "ferry-de",
                "de",
                "Fähre läuft vor Norholm auf Grund",
                "Die Fähre Aurora ist am Montag vor Norholm mit 212 Passagieren an Bord auf Grund gelaufen. Kapitän Erik Sandvik"
                        + " sagte, das Ruder habe versagt. Die Reederei Nordlinien schätzt den Schaden auf 3,4 Millionen Euro."
            },
            new String[] {
                "ferry2-en",
                "en",
                "Passengers taken off stranded ferry",
                "All 212 passengers of the ferry Aurora have been taken off after it ran aground near Norholm, the operator Nordlinien"
                        + " said on Tuesday. Erik Sandvik, the captain, will be questioned by police."
            },
            new String[] {
                "ferry-fr",
                "fr",
                "Un ferry s'échoue au large de Norholm",
                "Le ferry Aurora s'est échoué lundi au large de Norholm avec 212 passagers à bord. Le capitaine Erik Sandvik a évoqué"
                        + " une panne de gouvernail. La compagnie Nordlinien évalue les dégâts à 3,4 millions d'euros."
            },
            new String[] {
                "museum-en",
                "en",
                "Museum buys a lost map",
                "The museum of Norholm has bought a map of 1642 for 80,000 euros. Director Ingrid Falk said it had been lost for a"
                        + " century. It will be shown from Monday."
            },
            new String[] {
                "tax2-en",
                "en",
                "Ashbourne homeowners face higher bills",
                "Homeowners in Ashbourne will pay 4.5 percent more property tax from April. Dana Whitlock, the mayor, defended the"
                        + " decision of the council. The opposition had asked for a referendum."
            },
            new String[] {
                "storm-es",
                "es",
                "Una tormenta deja 212 árboles caídos",
                "Una tormenta derribó 212 árboles en Ribera el lunes. El alcalde Julián Ortega pidió ayuda al gobierno regional. Los"
                        + " daños superan los 900.000 euros."
            });

    @Test
    void putsArticlesOfOneEventTogetherAcrossLanguages() {
        StoryIndex index = new StoryIndex();
        Map<String, String> stories = new LinkedHashMap<>();
        for (String[] row : ARTICLES) {
            stories.put(row[0], index.add(StoryFacts.of(digest(row))));
        }
        assertEquals(
                Map.of(
                        "ferry-en", "ferry-en",
                        "tax-en", "tax-en",
                        "ferry-de", "ferry-en",
                        "ferry2-en", "ferry-en",
                        "ferry-fr", "ferry-en",
                        "museum-en", "museum-en",
                        "tax2-en", "tax-en",
                        "storm-es", "storm-es"),
                stories);
        assertEquals(
                List.of(
                        new StoryIndex.Story("ferry-en", "Ferry to Norholm runs aground", 4, 4),
                        new StoryIndex.Story("tax-en", "Council raises property tax", 2, 2)),
                index.shared());
    }

    private static Digest digest(String[] row) {
        Article article = Article.of(row[3])
                .id(row[0])
                .source(row[0] + ".txt")
                .title(row[2])
                .published(LocalDate.of(2026, 11, 3))
                .language(new Language(row[1]))
                .build();
        return (Digest) DIGESTER.digest(article);
    }
}
