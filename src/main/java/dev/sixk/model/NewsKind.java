package dev.sixk.model;

import java.util.Locale;

/** What a piece of news mainly tells; the kinds and how they are told apart are those of {@code docs/news.md}. */
public enum NewsKind {
    /** Earnings, interim or annual results and financial statements, guidance, trading statements. */
    RESULTS,
    /** Recurring operating figures: monthly sales, subscribers, traffic, production, reserves. */
    FIGURES,
    /** Dividends, distributions, interest or coupon payments to holders. */
    DIVIDEND,
    /** Shareholders' meetings: notice, agenda, proxy, circular, outcome. */
    MEETING,
    /** Directors, officers and auditors: appointed, leaving. */
    PEOPLE,
    /** Own shares bought, issued or listed; options, directors' dealings, major holdings, voting rights. */
    SHARES,
    /** Offerings, notes, loans, ratings, redemptions. */
    FINANCING,
    /** Acquisitions, disposals, mergers, joint ventures, tender offers, reorganisations of ownership. */
    DEAL,
    /** Contracts, orders, products, licences, projects, exploration results, strategy. */
    BUSINESS,
    /** Courts, regulators, investigations, insolvency, listing compliance. */
    LEGAL,
    /** That or what a paper is published: annual report, prospectus, articles, calendar, webcast invitation. */
    DOCUMENT,
    /** Anything else that is told, such as a change of name. */
    OTHER;

    /** Gives the kind as the flat record and the command line have it: {@code "results"}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
