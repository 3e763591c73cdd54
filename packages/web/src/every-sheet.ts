// One sheet for every page: it is small, and the second page then needs none.
import.meta.glob('./**/*.css', { eager: true });
