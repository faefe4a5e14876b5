package user.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sixk.SixKParser;
import dev.sixk.json.FlatRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.RuntimeMetaData;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlatFilingsTest {

    private static SparkSession spark;
    private static Dataset<Row> table;

    @BeforeAll
    static void runTheJob(@TempDir Path folder) throws IOException {
        assumeTrue(Runtime.version().feature() < 24 || !System.getProperty("sixk.spark").startsWith("3."),
            "Spark 3.5 brings Hadoop 3.3, which calls Subject.getSubject: JDK 24 took that away");
        Path submissions = Files.createDirectory(folder.resolve("submissions"));
        MadeFolder.write(submissions);
        Path written = folder.resolve("table");
        FlatFilings.main(new String[] {submissions.toString(), "*.{txt,gz}", written.toString()});
        spark = SparkSession.builder().getOrCreate();
        table = spark.read().parquet(written.toString()).cache();
        table.createOrReplaceTempView("filings");
        table.count();
    }

    @AfterAll
    static void stop() {
        if (spark != null) {
            spark.stop();
        }
    }

    @Test
    void everyFileHasOneRowButAnEmptyOneWhichSparkLeavesOut() {
        assertEquals(MadeFolder.GOOD + MadeFolder.BAD, table.count());
        assertEquals(MadeFolder.GOOD, table.where("status = 'ok'").count());
        assertEquals(MadeFolder.BAD, table.where("status = 'failed'").count());
        assertEquals(table.count(), table.select("file").distinct().count());
    }

    @Test
    void theFactsAreThoseOfTheSubmissions() {
        List<Row> rows = table.where("status = 'ok'").orderBy("accession").collectAsList();
        IntStream.range(0, MadeFolder.GOOD).forEach(number -> assertFacts(new MadeSubmission(number), rows.get(number)));
    }

    private static void assertFacts(MadeSubmission made, Row row) {
        assertEquals(made.accession(), row.<String>getAs("accession"));
        assertEquals(made.filed(), row.<String>getAs("filed"));
        assertEquals(List.of(made.cik()), row.getList(row.fieldIndex("ciks")));
        assertEquals("6-K", row.<String>getAs("form"));
        assertEquals(made.period(), row.<String>getAs("period"));
        assertEquals(made.registrant(), row.<String>getAs("registrant"));
        assertEquals("1 Quay Street, Bergen, Norway", row.<String>getAs("address"));
        assertEquals(made.annualForm(), row.<String>getAs("annual_form"));
        assertEquals(made.exhibits().stream().map(exhibit -> List.of(exhibit, MadeSubmission.description(exhibit))).toList(),
            structs(row, "exhibits"));
        assertEquals(List.of(List.of(made.registrant(), "Ingrid Example", "Secretary", made.signed().toString())),
            structs(row, "signatures"));
        assertEquals(FlatRecord.version(), row.<String>getAs("parser"));
    }

    private static List<List<Object>> structs(Row row, String column) {
        return row.<Row>getList(row.fieldIndex(column)).stream()
            .map(struct -> IntStream.range(0, struct.length()).mapToObj(struct::get).toList()).toList();
    }

    @Test
    void aBadFileSaysWhyItFailed() {
        List<Row> bad = spark.sql("""
            SELECT regexp_extract(file, '[^/]+$', 0), error, registrant FROM filings WHERE status = 'failed' ORDER BY 1
            """).collectAsList();
        assertEquals(List.of("long.txt", "random.txt", "truncated.txt.gz"), bad.stream().map(row -> row.getString(0)).toList());
        assertTrue(bad.stream().noneMatch(row -> row.isNullAt(1)), bad::toString);
        assertTrue(bad.stream().allMatch(row -> row.isNullAt(2)), bad::toString);
    }

    @Test
    void sparkParsesItsOwnQueriesBesideTheLibrary() {
        assertNotEquals("4.13.2", RuntimeMetaData.getRuntimeVersion());
        List<Row> forms = spark.sql("""
            SELECT annual_form, count(*) FROM filings WHERE status <> 'failed' GROUP BY annual_form ORDER BY 1
            """).collectAsList();
        assertEquals("[[20-F,18], [40-F,6]]", forms.toString());
        List<Row> exhibits = spark.sql("""
            SELECT exhibit.number, count(*) FROM filings LATERAL VIEW explode(exhibits) AS exhibit
            WHERE period BETWEEN '2024-01' AND '2024-12' GROUP BY exhibit.number ORDER BY 1""").collectAsList();
        assertEquals("[[99.1,24], [99.2,16], [99.3,8]]", exhibits.toString());
    }

    @Test
    void everyKeyOfTheFlatRecordHasItsColumn() {
        Set<String> keys = new HashSet<>(FlatRecord.of(SixKParser.parseText(new MadeSubmission(0).text())).keySet());
        keys.remove("schema");
        keys.removeAll(Set.of(FilingRows.SCHEMA.fieldNames()));
        assertEquals(Set.of(), keys);
        assertEquals(List.of(FilingRows.SCHEMA.fieldNames()), List.of(table.columns()));
    }

    @Test
    void noRealSubmissionFails() throws IOException {
        String corpus = System.getProperty("sixk.corpus", "");
        assumeTrue(!corpus.isEmpty(), "no -Dsixk.corpus");
        Path submissions = Path.of(corpus, "submissions");
        Dataset<Row> rows = FlatFilings.read(spark, submissions.toString(), "*").cache();
        try (Stream<Path> files = Files.walk(submissions)) {
            assertEquals(files.filter(Files::isRegularFile).count(), rows.select("file").distinct().count());
        }
        assertEquals(List.of(), rows.where("status = 'failed'").select("file", "error").collectAsList());
    }
}
