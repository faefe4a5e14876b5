package dev.sixk.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares the facts of one document with its gold labels: text on letters and digits alone, case folded; addresses, descriptions
 * and titles may differ by a tenth of their characters. A description taken from a sentence may stop at any clause.
 */
final class Comparison {

    private static final List<String> SCALARS = List.of("form", "amendment", "period", "registrant", "registrant_english", "jurisdiction",
        "address", "annual_form", "rule_101b1", "rule_101b7", "rule_12g3_2b", "file_12g3_2b");
    private static final double LEAST_ALIKE = 0.9;

    final Map<String, Score> scores = new LinkedHashMap<>();

    private Comparison() {
    }

    static Comparison of(JsonNode gold, JsonNode predicted) {
        Comparison comparison = new Comparison();
        for (String field : SCALARS) {
            comparison.count(field, text(gold.get(field)), text(predicted.get(field)));
        }
        comparison.numbers("file_numbers", gold, predicted);
        comparison.numbers("incorporated_into", gold, predicted);
        comparison.exhibits(gold, predicted);
        comparison.signatures(gold, predicted);
        return comparison;
    }

    boolean isPerfect() {
        return scores.values().stream().allMatch(score -> score.right == score.gold && score.right == score.predicted);
    }

    private void count(String field, @Nullable String gold, @Nullable String predicted) {
        Score score = scores.computeIfAbsent(field, key -> new Score());
        score.gold += gold == null ? 0 : 1;
        score.predicted += predicted == null ? 0 : 1;
        score.right += gold != null && predicted != null && same(field, gold, predicted) ? 1 : 0;
    }

    private static boolean same(String field, String gold, String predicted) {
        return switch (field) {
            case "address", "jurisdiction", "signature.title", "signature.registrant" -> alike(gold, predicted);
            case "registrant", "registrant_english", "signature.name" -> letters(gold).equals(letters(predicted));
            default -> gold.strip().equalsIgnoreCase(predicted.strip());
        };
    }

    private void numbers(String field, JsonNode gold, JsonNode predicted) {
        List<String> left = texts(predicted.get(field));
        Score score = scores.computeIfAbsent(field, key -> new Score());
        score.predicted += left.size();
        for (String number : texts(gold.get(field))) {
            score.gold++;
            score.right += left.remove(number) ? 1 : 0;
        }
    }

    private void exhibits(JsonNode gold, JsonNode predicted) {
        List<JsonNode> left = nodes(predicted.get("exhibits"));
        Score score = scores.computeIfAbsent("exhibits", key -> new Score());
        score.predicted += left.size();
        for (JsonNode exhibit : nodes(gold.get("exhibits"))) {
            score.gold++;
            score.right += left.removeIf(other -> isSame(exhibit, other)) ? 1 : 0;
        }
    }

    private static boolean isSame(JsonNode gold, JsonNode predicted) {
        String one = letters(gold.path("description").asText());
        String other = letters(predicted.path("description").asText());
        boolean cut = gold.path("sentence").asBoolean() && Math.min(one.length(), other.length()) >= 5
            && (one.startsWith(other) || other.startsWith(one));
        return gold.path("number").asText().equals(predicted.path("number").asText())
            && (cut || alike(gold.path("description").asText(), predicted.path("description").asText()));
    }

    private void signatures(JsonNode gold, JsonNode predicted) {
        List<JsonNode> left = nodes(predicted.get("signatures"));
        for (JsonNode signature : nodes(gold.get("signatures"))) {
            JsonNode match = left.stream().filter(other -> letters(other.path("name").asText()).equals(letters(signature.path("name").asText())))
                .findFirst().orElse(null);
            left.remove(match);
            parts(signature, match);
        }
        left.forEach(other -> parts(null, other));
    }

    private void parts(@Nullable JsonNode gold, @Nullable JsonNode predicted) {
        for (String part : List.of("name", "title", "date", "registrant")) {
            count("signature." + part, gold == null ? null : text(gold.get(part)), predicted == null ? null : text(predicted.get(part)));
        }
    }

    /** Alike but for a tenth of the letters; the digits must agree. */
    static boolean alike(String one, String other) {
        if (!one.replaceAll("\\D+", " ").strip().equals(other.replaceAll("\\D+", " ").strip())) {
            return false;
        }
        String a = letters(one);
        String b = letters(other);
        int longest = Math.max(a.length(), b.length());
        return a.equals(b) || longest > 0 && 1.0 - (double) distance(a, b) / longest >= LEAST_ALIKE;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() || node.asText().isEmpty() ? null : node.asText();
    }

    private static List<String> texts(@Nullable JsonNode list) {
        return new ArrayList<>(nodes(list).stream().map(JsonNode::asText).toList());
    }

    private static List<JsonNode> nodes(@Nullable JsonNode list) {
        List<JsonNode> nodes = new ArrayList<>();
        if (list != null) {
            list.forEach(nodes::add);
        }
        return nodes;
    }
}
