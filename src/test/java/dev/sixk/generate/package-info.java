/** Builds whole filings from what filings were seen to print, together with the facts that they state. All issuers are invented. */
package dev.sixk.generate;

