package user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sixk.SixKParser;
import dev.sixk.json.FlatRecord;
import dev.sixk.model.SixK;
import dev.sixk.news.NewsReader;
import org.junit.jupiter.api.Test;

class RelocatedTest {

    private static final String FILING = "FORM 6-K\n\nReport of Foreign Private Issuer\n\nNORTHERN SHIPS PLC\n(Exact name of registrant)\n";

    @Test
    void theJarNeedsNothingElse() {
        SixK report = SixKParser.parseText(FILING);
        assertEquals("NORTHERN SHIPS PLC", report.cover().registrant().name());
        assertEquals("NORTHERN SHIPS PLC", SixKParser.parseText("<html><body><p>" + FILING.replace("\n", "</p><p>") + "</body></html>").cover().registrant().name());
        assertNotNull(FlatRecord.of(report).get("schema"));
        assertNotNull(NewsReader.class);
    }

    @Test
    void nothingElseComesWithIt() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.antlr.v4.runtime.Lexer"));
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.jsoup.Jsoup"));
    }
}
