import type { Deprecation } from '../../published-schemas/deprecations.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { eraseDeprecatedUses, listDeprecatedUses, type StoredUse } from './deprecated-usage.repository.js';
import type { DeprecatedElementUse } from './deprecated-usage.results.js';

/** As long as something deprecated has to stay, and the month that runs. */
const MONTHS_KEPT = 13;

/** What a partner's keys still ask for that is deprecated. */
export class DeprecatedUsage {
  /** It does not change while a process runs. */
  #deprecated: readonly Deprecation[] | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    /** Of the schema that is served. */
    private readonly deprecations: () => readonly Deprecation[],
  ) {}

  /** Everything that is deprecated, used or not; then what was used while it was there. */
  async of(partnerId: string): Promise<DeprecatedElementUse[]> {
    const month = firstOfMonth(this.unitOfWork);
    const used = await listDeprecatedUses(this.unitOfWork, partnerId, month.toString());
    this.#deprecated ??= this.deprecations();
    return elementsOf(this.#deprecated, used);
  }

  erasure(): Sweep {
    return {
      name: 'partners.deprecated-uses.erasure',
      everySeconds: 3_600,
      run: () => {
        const before = firstOfMonth(this.unitOfWork).subtract({ months: MONTHS_KEPT });
        return this.unitOfWork.run((tx) => eraseDeprecatedUses(tx, before.toString()));
      },
    };
  }
}

function elementsOf(deprecations: readonly Deprecation[], used: readonly StoredUse[]): DeprecatedElementUse[] {
  const usesOf = (path: string) => used.filter((each) => each.path === path).map(({ path: _path, ...use }) => use);
  const present = new Set(deprecations.map(({ path }) => path));
  const gone = [...new Set(used.map(({ path }) => path))].filter((path) => !present.has(path));
  return [
    ...deprecations.map((each) => ({ ...each, uses: usesOf(each.path) })),
    ...gone.map((path) => ({ path, reason: null, removedNotBefore: null, uses: usesOf(path) })),
  ];
}

function firstOfMonth({ clock }: UnitOfWork) {
  return clock.now().toZonedDateTimeISO('UTC').toPlainDate().with({ day: 1 });
}
