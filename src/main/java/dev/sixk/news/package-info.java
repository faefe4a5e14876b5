/** What a report tells: {@link dev.sixk.news.NewsReader} finds the pieces of news that a submission furnishes. */
@NullMarked
package dev.sixk.news;

import org.jspecify.annotations.NullMarked;

