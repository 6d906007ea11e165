package dev.jangteo.sdk;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Everything that a list has, page after page. A page is asked for when it is needed, which may throw a {@link
 * JangteoException}. Each iteration reads the list anew.
 *
 * @param <T> what the list is of
 */
public final class Pages<T> implements Iterable<T> {
    /** Some items, and the token of those that follow; empty when there are none. */
    record Page<T>(List<T> items, String next) {}

    private final String first;
    private final Function<String, Page<T>> fetch;

    Pages(String first, Function<String, Page<T>> fetch) {
        this.first = first;
        this.fetch = fetch;
    }

    /** The items as a stream, which reads no further than it is read. */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<T> iterator() {
        return new Reading();
    }

    private final class Reading implements Iterator<T> {
        private Iterator<T> items = Collections.emptyIterator();

        /** {@code null} when there is no further page. */
        private String token = first;

        @Override
        public boolean hasNext() {
            while (!items.hasNext() && token != null) {
                var page = fetch.apply(token);
                items = page.items().iterator();
                token = page.next().isEmpty() ? null : page.next();
            }
            return items.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return items.next();
        }
    }
}
