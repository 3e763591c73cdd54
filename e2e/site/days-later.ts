/** Loaded before everything else by a site that wakes up later: what it takes for now is so many days ahead. */
const later = Number(process.env['DAYS_LATER']) * 86_400_000;

globalThis.Date = new Proxy(Date, {
  construct: (real, given: [], as) =>
    Reflect.construct(real, given.length > 0 ? given : [real.now() + later], as) as Date,
  get: (real, name) => (name === 'now' ? () => real.now() + later : (Reflect.get(real, name) as unknown)),
});
