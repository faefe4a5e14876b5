package dev.sixk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sixk.model.SixK;
import dev.sixk.spec.Samples;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing depends on the machine's language or time zone. */
@ExtendWith(SilentRun.class)
class TurkishLocaleTest {

    /** Capital letters, where a Turkish lower case would make a dotless i of each I. */
    private static final String CAPITALS = Samples.seeds().get(0).replace("Exhibit", "EXHIBIT").replace("Title", "TITLE")
        .replace("Indicate", "INDICATE");

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az", "lt", "th-TH-u-ca-buddhist-nu-thai", "ar-SA-u-ca-islamic-nu-arab", "ja-JP-u-ca-japanese"})
    @ResourceLock(Resources.LOCALE)
    void theDefaultLocaleChangesNothing(String tag) {
        List<SixK> expected = all();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(all()).isEqualTo(expected);
            assertThat(isos()).isEqualTo(List.of("2002-12", "2003-05", "2003-01"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12", "America/Sao_Paulo"})
    @ResourceLock(Resources.TIME_ZONE)
    void theDefaultTimeZoneChangesNothing(String zone) {
        List<SixK> expected = all();
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertThat(all()).isEqualTo(expected);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void headingsInCapitalsAreReadInTurkish() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            SixK report = SixKParser.parseText(CAPITALS);
            assertThat(report.exhibits()).extracting(exhibit -> exhibit.number()).containsExactly("99.1", "99.2");
            assertThat(report.signatures().get(0).signatories().get(0).title()).isEqualTo("Managing Director");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<SixK> all() {
        return Samples.some().stream().map(SixKParser::parseText).toList();
    }

    private static List<String> isos() {
        return all().stream().limit(3).map(report -> report.cover().period().iso()).toList();
    }
}
