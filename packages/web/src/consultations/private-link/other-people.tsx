import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { TalkLine } from '../talk-words.js';
import type { Other } from './others.js';

/** Others with times, each asked with the same answers by one press: nothing is sent before it was checked again. */
export function OtherPeople({ others }: { others: readonly Other[] }) {
  const { t } = useLingui();
  if (others.length === 0) {
    return (
      <p className="prose">
        <Trans>We found no one else with free times right now, or your answers have already been erased.</Trans>
      </p>
    );
  }
  return (
    <ul role="list" className="stack" aria-label={t`Others who are free`}>
      {others.map(({ slug, displayName, givenName, label, talk, sealed }) => (
        <Card as="li" key={slug} className="stack stack--2">
          <h2>
            <a href={`/practitioners/${slug}`}>{displayName}</a>
          </h2>
          <p className="figures">
            <b>{label}</b>
          </p>
          <p className="muted">
            <TalkLine talk={talk} />
          </p>
          <PageForm action={`/practitioners/${slug}/request`}>
            <input type="hidden" name="state" value={sealed} />
            <input type="hidden" name="step" value="CHECK" />
            <Button wide weight="second" name="do" value="show">
              <Trans>Ask {givenName} with the same answers</Trans>
            </Button>
          </PageForm>
        </Card>
      ))}
    </ul>
  );
}
