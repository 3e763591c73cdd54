import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../accounts/refusal.js';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { BackToHours } from '../availability/back-to-hours.js';
import { hoursPath } from '../availability/hours-path.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { DefinitionRow, Facts } from '../ui/facts.js';
import { Notice } from '../ui/notice.js';
import { AskColleague, AskScheduler } from './ask-helpers.js';
import { KindWords, StandingWords } from './share-words.js';
import type { SharesView, ShownShare } from './shares.server.js';

/** Who helps a practitioner: who has what, since when, last used; ended at once; and how somebody is asked. */
export function SharesPage() {
  const { t } = useLingui();
  const view = usePageState<SharesView>();
  if (!view) return <NotFoundPage />;
  const { hours, shares } = view;
  const open = shares.filter(({ standing }) => standing !== 'OVER');
  const over = shares.filter(({ standing }) => standing === 'OVER');
  return (
    <div className="stack stack--6 column">
      <PageHead title={t`Who helps you`} />
      <ErrorSummary errors={view.errors} />
      <div className="stack stack--2">
        <h1>
          <Trans>Who helps you</Trans>
        </h1>
        <p className="muted">{hours.name}</p>
      </div>
      <Refusal words={view.refusal} />
      <Done what={view.done} />
      <section className="stack" aria-labelledby="open">
        <h2 id="open">
          <Trans>Now, or soon</Trans>
        </h2>
        {open.length === 0 && (
          <p className="prose">
            <Trans>Nobody. Only you see your requests.</Trans>
          </p>
        )}
        <Shares shares={open} slug={hours.slug} />
      </section>
      <AskScheduler view={view} />
      <AskColleague view={view} />
      {over.length > 0 && (
        <section className="stack" aria-labelledby="over">
          <h2 id="over">
            <Trans>Over</Trans>
          </h2>
          <p className="prose">
            <Trans>What they did stays in the history of each request. These entries are removed after 120 days.</Trans>
          </p>
          <Shares shares={over} slug={hours.slug} />
        </section>
      )}
      <BackToHours slug={hours.slug} />
    </div>
  );
}

function Shares({ shares, slug }: { shares: readonly ShownShare[]; slug: string }) {
  return (
    <ul role="list" className="stack stack--4">
      {shares.map((share) => (
        <li key={share.shareId}>
          <ShareCard share={share} slug={slug} />
        </li>
      ))}
    </ul>
  );
}

function ShareCard({ share, slug }: { share: ShownShare; slug: string }) {
  const { t } = useLingui();
  const { name, email } = share;
  const who = name ?? email ?? t`Someone`;
  return (
    <Card className="stack stack--3">
      <h3 className="as-typed">{who}</h3>
      <Facts>
        <DefinitionRow term={t`What`}>
          <KindWords kind={share.kind} />
        </DefinitionRow>
        <DefinitionRow term={t`Status`}>
          <StandingWords standing={share.standing} />
        </DefinitionRow>
        {email && name && (
          <DefinitionRow term={t`Asked at`}>
            <span className="as-typed">{email}</span>
          </DefinitionRow>
        )}
        <DefinitionRow term={share.taken ? t`Since` : t`Asked`}>
          <span className="figures">{share.taken ?? share.given}</span>
        </DefinitionRow>
        {share.taken && (
          <DefinitionRow term={t`Last used`}>
            {share.lastUsed ? <span className="figures">{share.lastUsed}</span> : <Trans>Not yet</Trans>}
          </DefinitionRow>
        )}
        {share.ends && (
          <DefinitionRow term={share.standing === 'OVER' ? t`Ended` : t`Ends by itself`}>
            <span className="figures">{share.ends}</span>
          </DefinitionRow>
        )}
      </Facts>
      {share.standing !== 'OVER' && (
        <PageForm action={hoursPath(slug, '/shares')}>
          <input type="hidden" name="share" value={share.shareId} />
          <Button weight="second" aria-label={t`End this now: ${who}`}>
            <Trans>End this now</Trans>
          </Button>
        </PageForm>
      )}
    </Card>
  );
}

/** Only what we know by name is said: the address of a page is not to be believed. */
function Done({ what }: { what: string | null }) {
  switch (what) {
    case 'offered':
      return (
        <Notice tone="checked" role="status" title={<Trans>Asked. We email them how to accept it.</Trans>}>
          <p>
            <Trans>You get an email once they have.</Trans>
          </p>
        </Notice>
      );
    case 'ended':
      return <Notice tone="checked" role="status" title={<Trans>It is over as of now.</Trans>} />;
    default:
      return null;
  }
}
