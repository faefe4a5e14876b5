package dev.sixk.internal.layout.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDetectorTest {

    @ParameterizedTest
    @ValueSource(strings = {"<HTML><BODY>a", "<!DOCTYPE html>\nx", "<!doctype HTML PUBLIC '-//W3C'>",
        "<?xml version='1.0' encoding='ASCII'?>\n<html xmlns='http://www.w3.org/1999/xhtml'>", "<body>x",
        "<DOCUMENT>\n<TYPE>6-K\n<SEQUENCE>1\n<TEXT>\n<html>\n", "<P>FORM 6-K</P><P>REPORT</P><P>May</P>",
        "<div>FORM 6-K<br>May 2003<br>Acme<br/></div>"})
    void htmlIsToldByItsTags(String text) {
        assertThat(HtmlDetector.isHtml(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FORM 6-K", "<DOCUMENT>\n<TYPE>6-K\n<SEQUENCE>1\n<TEXT>\n<PAGE>\n FORM 6-K\n</TEXT>",
        "<TABLE>\n<CAPTION>\n<S>   <C>\nNo.  Item\n</TABLE>\n<PAGE> 2\n", "a <B>stray</B> tag, <p>one</p>", "a <p b < br",
        "<!DOCTYPE svg>\n<svg></svg>", "<htmlish> <bodyguard>"})
    void textIsText(String text) {
        assertThat(HtmlDetector.isHtml(text)).isFalse();
    }

    @Test
    void onlyTheBeginningIsLookedAt() {
        assertThat(HtmlDetector.isHtml("x ".repeat(40_000) + "<html>")).isFalse();
        assertThat(HtmlDetector.isHtml("x ".repeat(20_000) + "<html>")).isTrue();
    }
}
