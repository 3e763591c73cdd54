import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../../app/page-form.js';
import { formatDate } from '../../../lib/dates.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import type { ColleagueShown } from './team.server.js';

/** A colleague, how they stand to the listing, and what can be done about it. */
export function ColleagueCard({ colleague }: { colleague: ColleagueShown }) {
  const { name, slug, isShown, practitioner } = colleague;
  const place = practitioner?.locations[0];
  return (
    <Card>
      <div className="stack stack--2">
        <h3>{isShown ? <a href={`/practitioners/${slug}`}>{name}</a> : name}</h3>
        {practitioner && (
          <p className="muted">
            {practitioner.professions.map((each) => each.name).join(', ')}
            {place && ` · ${place.city}, ${place.region.slice(3)}`}
          </p>
        )}
        <p>
          <StandingWords colleague={colleague} />
        </p>
        {!isShown && (
          <p className="muted">
            <Trans>Their listing is out of sight now.</Trans>
          </p>
        )}
        <Steps colleague={colleague} />
      </div>
    </Card>
  );
}

function StandingWords({ colleague: { standing, since, until } }: { colleague: ColleagueShown }) {
  const on = since && formatDate(since);
  const end = until && formatDate(until);
  switch (standing) {
    case 'TOGETHER':
      return on ? <Trans>Since {on}</Trans> : <Trans>Together</Trans>;
    case 'YOU_ASKED':
      return (
        <Trans>
          Asked on {on}. Nobody has answered yet; without an answer it ends on {end}.
        </Trans>
      );
    case 'THEY_ASK':
      return <Trans>They asked on {on}. Nothing is shown unless you say yes.</Trans>;
    case 'THEY_SAID_NO':
      return <Trans>They said no, or ended it. You can ask again from {end} on; they can ask you at any time.</Trans>;
    case 'YOU_SAID_NO':
      return <Trans>You said no, or ended it. You can ask them; they cannot ask you before {end}.</Trans>;
    case 'NOBODY_ASKED':
      return null;
  }
}

function Steps({ colleague: { standing, practitionerId, name } }: { colleague: ColleagueShown }) {
  const { t } = useLingui();
  const step = (does: string, says: string, about: string, weight: 'second' | 'quiet' = 'second') => (
    <Button name="do" value={does} weight={weight} aria-label={about}>
      {says}
    </Button>
  );
  const steps = () => {
    switch (standing) {
      case 'NOBODY_ASKED':
      case 'YOU_SAID_NO':
        return step('ask', t`Ask`, t`Ask ${name}`);
      case 'THEY_ASK':
        return (
          <>
            {step('yes', t`Yes, we work together`, t`Yes, we work together: ${name}`)}
            {step('no', t`No`, t`No: ${name}`, 'quiet')}
          </>
        );
      case 'YOU_ASKED':
        return step('part', t`Withdraw it`, t`Withdraw it: ${name}`, 'quiet');
      case 'TOGETHER':
        return step('part', t`End it`, t`End it: ${name}`, 'quiet');
      case 'THEY_SAID_NO':
        return null;
    }
  };
  const drawn = steps();
  return (
    drawn && (
      <PageForm action="/listing/team" className="row">
        <input type="hidden" name="who" value={practitionerId} />
        {drawn}
      </PageForm>
    )
  );
}
