import { Trans, useLingui } from '@lingui/react/macro';
import { NoAnswer } from '../../app/no-answer.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { givenBy } from '../arrangement/arrangement-draft.js';
import { KeptArrangement } from '../arrangement/arrangement-fields.js';
import { HowItIsReached } from '../arrangement/how-it-is-reached.js';
import { askedBy } from '../asked-by.js';
import { Wrote } from '../state-words.js';
import type { TimeToPropose } from './proposable-days.js';
import type { ProposeView } from './propose.server.js';

/** What the patient will read of the times, before anything is held or sent. */
export function ProposalPreview({ view, preview }: { view: ProposeView; preview: readonly TimeToPropose[] }) {
  const { t } = useLingui();
  const { consultation, words } = view;
  const name = consultation.practitioner.givenName;
  const patient = askedBy(consultation) ?? t`the patient`;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Check it once more`} />
      <h1>
        <Trans>This is what {patient} will read</Trans>
      </h1>
      <Card className="stack">
        <h2>
          {preview.length === 1 ? (
            <Trans>{name} proposes another time</Trans>
          ) : (
            <Trans>{name} proposes other times</Trans>
          )}
        </h2>
        <ul>
          {preview.map(({ startsAt, label }) => (
            <li key={startsAt} className="figures">
              <time dateTime={startsAt}>{label}</time>
            </li>
          ))}
        </ul>
        {words && <Wrote name={name} note={words} />}
      </Card>
      {view.arrangement && (
        <Card className="stack">
          <h2>
            <Trans>Once they choose a time, they read this too</Trans>
          </h2>
          <HowItIsReached
            talk={consultation.consultationType}
            name={name}
            given={givenBy(view.arrangement, consultation.consultationType.mode)}
          />
        </Card>
      )}
      <PageForm action={view.here} className="row" data-in-steps="PREVIEW">
        <input type="hidden" name="key" value={view.key} />
        <input type="hidden" name="words" value={words} />
        {view.arrangement && <KeptArrangement draft={view.arrangement} />}
        {preview.map(({ startsAt }) => (
          <input key={startsAt} type="hidden" name="at" value={startsAt} />
        ))}
        <NoAnswer />
        <Button wide name="do" value="send" data-leaves>
          <Trans>Propose and tell them</Trans>
        </Button>
        <Button weight="quiet" name="do" value="change">
          <Trans>Change it</Trans>
        </Button>
      </PageForm>
      <p className="small muted prose">
        <Trans>
          They see the times in their own time zone, and how long they have to choose. The one they choose is confirmed
          at once.
        </Trans>
      </p>
    </div>
  );
}
