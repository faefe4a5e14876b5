package user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sixk.SixKParser;
import dev.sixk.bulk.Filing;
import dev.sixk.bulk.Filings;
import dev.sixk.json.FlatRecord;
import dev.sixk.model.ParsedReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of docs/cookbook.md that need other software. */
class CookbookTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a.txt"), report("NORDVIK SHIPPING ASA", "March 2009"));
        Files.writeString(folder.resolve("b.txt"), report("OSTREVANT MARINE N.V.", "June 2011"));
    }

    private static String report(String name, String month) {
        return """
            FORM 6-K

            Report of Foreign Private Issuer
            Pursuant to Rule 13a-16 or 15d-16 of the Securities Exchange Act of 1934

            For the month of %2$s

            %1$s
            (Exact name of registrant as specified in its charter)

            8 Havenlaan, Ghent, Belgium
            (Address of principal executive offices)

            Indicate by check mark whether the registrant files or will file annual reports
            under cover of Form 20-F or Form 40-F.

            Form 20-F [X]   Form 40-F [ ]

            EXHIBIT INDEX

            99.1   Press release

            SIGNATURES

            Pursuant to the requirements of the Securities Exchange Act of 1934, the
            registrant has duly caused this report to be signed on its behalf by the
            undersigned, thereunto duly authorized.

            %1$s

            By: /s/ Lieve Claes
            Name: Lieve Claes
            Title: Secretary
            """.formatted(name, month);
    }

    @Test
    void kotlin() {
        assertEquals(List.of("NORDVIK SHIPPING ASA", "OSTREVANT MARINE N.V."), RegistrantsKt.registrants(folder));
    }

    @Test
    void aDatabaseTakesFlatRecords() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:"); Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE filing (file VARCHAR, registrant VARCHAR, period VARCHAR, status VARCHAR)");
            insert(database, folder);
            try (ResultSet rows = statement.executeQuery("SELECT registrant FROM filing WHERE period = '2011-06'")) {
                rows.next();
                assertEquals("OSTREVANT MARINE N.V.", rows.getString(1));
            }
        }
    }

    private static void insert(Connection database, Path folder) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO filing VALUES (?, ?, ?, ?)");
             Stream<Filing> filings = Filings.in(folder).threads(2).stream()) {
            for (Filing filing : (Iterable<Filing>) filings::iterator) {
                if (filing instanceof Filing.Read read) {
                    for (ParsedReport<?> each : read.reports()) {
                        Map<String, @Nullable Object> facts = FlatRecord.of(each.report());
                        insert.setString(1, read.name());
                        insert.setString(2, (String) facts.get("registrant"));
                        insert.setString(3, (String) facts.get("period"));
                        insert.setString(4, (String) facts.get("status"));
                        insert.addBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }

    @Test
    void duckDbReadsTheLinesOfFactsAndWritesParquet() throws IOException, SQLException {
        ObjectMapper json = new ObjectMapper();
        StringBuilder lines = new StringBuilder();
        for (String file : List.of("a.txt", "b.txt")) {
            lines.append(json.writeValueAsString(FlatRecord.of(SixKParser.parse(folder.resolve(file))))).append('\n');
        }
        Files.writeString(folder.resolve("facts.jsonl"), lines);
        String[] sql = sql();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
            statement.execute(sql[0]);
            try (ResultSet rows = statement.executeQuery(sql[1])) {
                rows.next();
                assertEquals("NORDVIK SHIPPING ASA 2009-03 1", rows.getString(1) + " " + rows.getString(2) + " " + rows.getInt(3));
            }
            statement.execute(sql[2]);
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM '" + folder.resolve("facts.parquet") + "'")) {
                rows.next();
                assertEquals(2, rows.getInt(1));
            }
        }
    }

    /** The statements, their files in this test's folder. */
    private String[] sql() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/parquet.sql")) {
            assertNotNull(in);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("'facts.", "'" + folder + "/facts.").split(";\\s*");
        }
    }
}
