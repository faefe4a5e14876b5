/** Reads SEC Form 6-K filings into immutable records. */
module dev.sixk {
    requires org.antlr.antlr4.runtime;
    requires org.jsoup;
    requires static org.apache.commons.compress;
    requires static org.jspecify;

    exports dev.sixk;
    exports dev.sixk.edgar;
    exports dev.sixk.model;
}
