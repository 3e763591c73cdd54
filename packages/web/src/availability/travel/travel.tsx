import { Plural, Trans } from '@lingui/react/macro';
import type { KeptHoursFragment } from '../../generated/graphql.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { hoursPath } from '../hours-path.js';

/** What is kept free for the way between places: only for whoever sees people at two or more. */
export function Travel({ hours: { slug, travel } }: { hours: KeptHoursFragment }) {
  if (travel.length === 0) return null;
  return (
    <section className="stack column" aria-labelledby="travel">
      <h2 id="travel">
        <Trans>Travel between your places</Trans>
      </h2>
      <Facts>
        {travel.map(({ from, to, minutes }, index) => (
          <DefinitionRow
            key={`${from.locationId} ${to.locationId}`}
            term={
              <Trans>
                {from.label} and {to.label}
              </Trans>
            }
            change={
              index === 0 && (
                <a href={hoursPath(slug, '/travel')}>
                  <Trans>Change travel times</Trans>
                </a>
              )
            }
          >
            {minutes === null ? (
              <Trans>Not given: nothing is kept free</Trans>
            ) : (
              <Plural value={minutes} one="# minute" other="# minutes" />
            )}
          </DefinitionRow>
        ))}
      </Facts>
    </section>
  );
}
