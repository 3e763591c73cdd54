import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { LinkButton } from '../../ui/button.js';
import { ClosedLink } from '../private-link/closed-link.js';
import type { JoinView } from './join.server.js';

/** The way into a talk by video: here from half an hour before until its end, and nowhere else. */
export function JoinPage() {
  const { t } = useLingui();
  const view = usePageState<JoinView>();
  if (!view) return <ClosedLink />;
  const { consultation, moment } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Join the talk`} />
      <h1>
        <JoinHeading moment={moment} />
      </h1>
      <p>
        <b className="figures">{consultation.label}</b>
        {', '}
        {consultation.practitioner.displayName}
      </p>
      <WayIn view={view} />
      {moment !== 'OVER' && consultation.arrangement?.toBring && (
        <div className="stack stack--2">
          <h2>
            <Trans>To have on hand</Trans>
          </h2>
          <p className="as-typed prose">{consultation.arrangement.toBring}</p>
        </div>
      )}
      {view.back === null ? (
        <p className="small muted prose">
          <Trans>
            This link lets you join the talk and does nothing else. To change or cancel, use the other link in that
            email.
          </Trans>
        </p>
      ) : (
        <p>
          <LinkButton weight="quiet" href={view.back}>
            <Trans>Your request</Trans>
          </LinkButton>
        </p>
      )}
    </div>
  );
}

function JoinHeading({ moment }: { moment: JoinView['moment'] }) {
  switch (moment) {
    case 'NOW':
      return <Trans>You can join now</Trans>;
    case 'TOO_EARLY':
      return <Trans>Not yet</Trans>;
    case 'NOT_GIVEN':
      return <Trans>The video link is not here yet</Trans>;
    case 'OVER':
      return <Trans>The time for this talk is over</Trans>;
  }
}

function WayIn({ view: { consultation, moment, from, now, here } }: { view: JoinView }) {
  const { arrangement, practitioner } = consultation;
  const name = practitioner.givenName;
  const host = arrangement?.videoHost ?? '';
  const again = (
    <p>
      <LinkButton weight="second" wide href={here}>
        <Trans>Check again</Trans>
      </LinkButton>
    </p>
  );
  switch (moment) {
    case 'NOW':
      return (
        <>
          <p className="prose">
            <Trans>
              The talk is on <b className="as-typed">{host}</b>. That is outside Clearing. It is a talk: no medicine is
              given.
            </Trans>
          </p>
          {arrangement?.videoLink && (
            <p>
              <LinkButton wide href={arrangement.videoLink} rel="noopener noreferrer">
                <Trans>Open the talk on {host}</Trans>
              </LinkButton>
            </p>
          )}
        </>
      );
    case 'TOO_EARLY':
      return (
        <>
          <p className="prose">
            <Trans>
              The video link appears here from <b className="figures">{from}</b>, half an hour before the talk begins.
              It is {now} now. The talk is on <b className="as-typed">{host}</b>, in case you want to try it out first.
            </Trans>
          </p>
          {again}
        </>
      );
    case 'NOT_GIVEN':
      return (
        <>
          <p className="prose">
            <Trans>{name} gives you the video link before the talk begins. We email you when it is here.</Trans>
          </p>
          {again}
        </>
      );
    case 'OVER':
      return (
        <p className="prose">
          <Trans>If you could not get in, tell {name}. You did nothing wrong.</Trans>
        </p>
      );
  }
}
