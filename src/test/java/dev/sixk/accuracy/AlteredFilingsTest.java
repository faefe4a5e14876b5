package dev.sixk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Copies of the labelled filings in which one wording of the form is replaced, wholly or a word of it, by words that mean nothing: what is
 * read wrongly then is said to be doubtful. A value may be missing.
 */
@Tag("corpus")
@EnabledIfSystemProperty(named = "sixk.corpus", matches = ".+")
class AlteredFilingsTest {

    private static final Path CORPUS = Path.of(System.getProperty("sixk.corpus", ""));
    private static final int COPIES = 6;
    private static final int MOST_PLACES = 60;

    /** Captions, labels and leads as the form and filers print them. */
    private static final Pattern WORDING = Pattern.compile("(?i)\\((?:Translation|Exact name|Name of|Address of|Registrant's|Commission File|State or|"
        + "Jurisdiction)[^()<>]*\\)|\\(Registrant\\)|For the month of|Commission File N(?:umber|o)[s.:]*|Form 20-F|Form 40-F|Report of Foreign "
        + "(?:Private )?Issuer|Indicate by check ?mark|SIGNATURES?\\b|Name:|Title:|By:|Date:");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    @Test
    void whatIsReadWronglyIsDoubtful() throws IOException {
        JsonMapper json = new JsonMapper();
        Random random = new Random(1);
        List<String> silent = new ArrayList<>();
        int values = 0;
        for (String line : Files.readAllLines(CORPUS.resolve("gold.jsonl"))) {
            JsonNode gold = json.readTree(line);
            String text = Files.readString(CORPUS.resolve(gold.get("file").asText()), StandardCharsets.ISO_8859_1);
            List<MatchResult> places = WORDING.matcher(text).results().limit(MOST_PLACES).toList();
            for (int copy = 0; copy < COPIES && !places.isEmpty(); copy++) {
                MatchResult place = places.get(random.nextInt(places.size()));
                String words = copy % 2 == 0 ? scrambled(place.group(), random) : withoutAWord(place.group(), random);
                String altered = text.substring(0, place.start()) + words + text.substring(place.end());
                JsonNode read = json.valueToTree(CorpusFacts.of(gold.get("file").asText(), altered.getBytes(StandardCharsets.ISO_8859_1)).flat());
                Comparison comparison = Comparison.of(gold, read);
                values += comparison.scores.values().stream().mapToInt(score -> score.predicted).sum();
                silentlyWrong(comparison, read).forEach(field ->
                    silent.add(gold.get("file").asText() + ": " + field + " with \"" + words + "\" for \"" + place.group() + "\""));
            }
        }
        assertThat(values).isGreaterThan(5000);
        assertThat(silent).isEmpty();
    }

    private static List<String> silentlyWrong(Comparison comparison, JsonNode read) {
        Set<String> doubtful = StreamSupport.stream(read.get("doubtful").spliterator(), false).map(path -> path.asText().split("[.\\[]")[0])
            .collect(Collectors.toSet());
        return comparison.scores.entrySet().stream().filter(entry -> entry.getValue().predicted > entry.getValue().right).map(entry -> entry.getKey())
            .filter(field -> !doubtful.contains(field.startsWith("signature.") ? "signatures" : field))
            .filter(field -> !read.path(field).asText().equals("unreadable")).toList();
    }

    private static String withoutAWord(String wording, Random random) {
        List<MatchResult> words = WORD.matcher(wording).results().toList();
        MatchResult word = words.get(random.nextInt(words.size()));
        return wording.substring(0, word.start()) + scrambled(word.group(), random) + wording.substring(word.end());
    }

    private static String scrambled(String wording, Random random) {
        StringBuilder words = new StringBuilder();
        for (char c : wording.toCharArray()) {
            char letter = "bcdfglmnprstvz".charAt(random.nextInt(14));
            words.append(Character.isUpperCase(c) ? Character.toUpperCase(letter) : Character.isLowerCase(c) ? letter : c);
        }
        return words.toString();
    }
}
