/** A user of the parser. */
module user {
    requires dev.sixk;
}
