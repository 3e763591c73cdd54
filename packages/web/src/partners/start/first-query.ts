/** The first thing that a partner asks. The examples in all three languages ask the same, which a test holds. */
export const firstQuery = `query First($place: String!) {
  practitioners(near: { place: $place }, first: 3) {
    totalCount
    searchedAt { label }
    nodes { displayName url nextSlot { label } }
  }
}`;

/** What stands in the field, and what the examples ask for. */
export const firstPlace = '75201';
