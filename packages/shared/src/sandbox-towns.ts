/**
 * Where the invented listings are that test keys open. Few towns, so that whoever asks near one of them finds a page of people:
 * first of all the place that every example asks for. In Phoenix clocks do not change.
 */
export const sandboxTowns: readonly string[] = [
  ...['Dallas, TX', 'Fort Worth, TX', 'New York, NY', 'Chicago, IL', 'Phoenix, AZ', 'Los Angeles, CA'],
];
