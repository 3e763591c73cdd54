import { Trans, useLingui } from '@lingui/react/macro';
import { BackToAccount } from '../accounts/back-to-account.js';
import { Refusal } from '../accounts/refusal.js';
import { usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { DefinitionRow, Facts } from '../ui/facts.js';
import { Notice } from '../ui/notice.js';
import type { HeldShareRow, HeldSharesView } from './held-shares.server.js';
import { StandingWords } from './share-words.js';

/** For whom somebody may answer, what they are asked to do, and the way to give it back. */
export function HeldSharesPage() {
  const { t } = useLingui();
  const view = usePageState<HeldSharesView>();
  if (!view) return null;
  const { rows } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Who you may answer for`} />
      <h1>
        <Trans>Who you may answer for</Trans>
      </h1>
      <Done what={view.done} />
      <Refusal words={view.refusal} />
      {rows.length === 0 ? (
        <p className="prose">
          <Trans>
            There is nobody you may answer for now. When a practitioner asks for your help, it appears here.
          </Trans>
        </p>
      ) : (
        <ul role="list" className="stack stack--4">
          {rows.map((row) => (
            <li key={row.shareId}>
              <HeldShareCard row={row} needsSecondStep={!view.hasShownBothSteps} />
            </li>
          ))}
        </ul>
      )}
      {rows.some(({ standing }) => standing === 'IN_FORCE') && (
        <p>
          <a href="/requests">
            <Trans>Requests you may answer</Trans>
          </a>
        </p>
      )}
      <BackToAccount />
    </div>
  );
}

function HeldShareCard({ row, needsSecondStep }: { row: HeldShareRow; needsSecondStep: boolean }) {
  const { t } = useLingui();
  const { practitionerName, kind, standing } = row;
  const isOffered = standing === 'OFFERED';
  return (
    <Card className="stack stack--3">
      <h2>{practitionerName}</h2>
      <p className="prose">
        {kind === 'COLLEAGUE' ? (
          <Trans>
            You answer requests while they are away. You read what a patient sent only if that patient says yes to you.
            You need a published listing of your own.
          </Trans>
        ) : (
          <Trans>
            You manage their calendar of first talks: accept, propose times, decline or cancel. You never see what a
            patient answered or wrote, or how to reach them.
          </Trans>
        )}{' '}
        <Trans>What you do is recorded with your name, and {practitionerName} sees it.</Trans>
      </p>
      <Facts>
        <DefinitionRow term={t`Status`}>
          <StandingWords standing={standing} />
        </DefinitionRow>
        {row.begins && (
          <DefinitionRow term={t`Begins`}>
            <span className="figures">{row.begins}</span>
          </DefinitionRow>
        )}
        {row.ends && (
          <DefinitionRow term={t`Ends by itself`}>
            <span className="figures">{row.ends}</span>
          </DefinitionRow>
        )}
        {isOffered && (
          <DefinitionRow term={t`Can be accepted until`}>
            <span className="figures">{row.offeredUntil}</span>
          </DefinitionRow>
        )}
      </Facts>
      {isOffered && needsSecondStep && (
        <p>
          <Trans>You need a second step for signing in first: the button leads there, and back.</Trans>
        </p>
      )}
      <PageForm action="/account/shares" className="row">
        <input type="hidden" name="share" value={row.shareId} />
        {isOffered && (
          <Button wide name="do" value="take" aria-label={t`Yes, I will help them: ${practitionerName}`}>
            <Trans>Yes, I will help them</Trans>
          </Button>
        )}
        <Button
          weight="second"
          name="do"
          value="back"
          aria-label={isOffered ? t`No: ${practitionerName}` : t`Stop helping: ${practitionerName}`}
        >
          {isOffered ? <Trans>No</Trans> : <Trans>Stop helping</Trans>}
        </Button>
      </PageForm>
    </Card>
  );
}

/** Only what we know by name is said: the address of a page is not to be believed. */
function Done({ what }: { what: string | null }) {
  switch (what) {
    case 'taken':
      return <Notice tone="checked" role="status" title={<Trans>Accepted. Thank you.</Trans>} />;
    case 'back':
      return <Notice tone="checked" role="status" title={<Trans>It is over as of now.</Trans>} />;
    case 'gone':
      return <Notice tone="caution" role="status" title={<Trans>It is no longer there.</Trans>} />;
    default:
      return null;
  }
}
