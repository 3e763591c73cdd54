import { searchAddress } from '@clearing/shared/search-address';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button, LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { ClosedLink } from '../private-link/closed-link.js';
import { TalkLine, TalkPlace } from '../talk-words.js';
import { otherClock } from '../times/other-clock.js';
import type { PlaceView } from './place.server.js';
import { PlaceSentence } from './place-words.js';

/** Somebody's place on a list: what stands, what they can do now, and when what we keep of them is erased. */
export function PlacePage() {
  const { t } = useLingui();
  const view = usePageState<PlaceView>();
  if (!view) return <ClosedLink />;
  const { place, said } = view;
  const { practitioner, consultationType, state } = place;
  const name = practitioner.givenName;
  return (
    <div className="stack stack--5 column">
      <PageHead title={place.offered ? t`A time has opened up` : t`Your place on the list`} indexed={false} />
      <header className="stack stack--2">
        <h1>
          {place.offered ? (
            <Trans>A time with {name} has opened up</Trans>
          ) : state === 'WAITING' ? (
            <Trans>You are on the waiting list for {name}</Trans>
          ) : (
            <Trans>Waiting list for {name}</Trans>
          )}
        </h1>
        <p className="talk-line">
          <TalkLine talk={consultationType} />
        </p>
        {consultationType.mode === 'IN_PERSON' && (
          <p>
            <TalkPlace talk={consultationType} reader="PATIENT" name={name} />
          </p>
        )}
      </header>
      {said === 'DECLINED' && !place.offered && state === 'WAITING' && (
        <Notice
          role="status"
          title={<Trans>That’s fine. The time is free for others, and you keep your place.</Trans>}
        />
      )}
      {place.offered ? (
        <Offered view={view} />
      ) : (
        <p className="prose">
          <PlaceSentence state={state} because={place.leftBecause ?? null} name={name} />
        </p>
      )}
      {state === 'WAITING' ? <WhatHoldsNow view={view} /> : <Left view={view} />}
      {view.days.contactErased && (
        <p className="small muted prose">
          <Trans>Your name and address are erased on {view.days.contactErased}.</Trans>
        </p>
      )}
      <p className="small prose">
        <Trans>
          If you feel worse while you wait, call or text <a href="tel:988">988</a> at any hour. In danger, call{' '}
          <a href="tel:911">911</a>.
        </Trans>
      </p>
    </div>
  );
}

function Offered({ view: { place, here } }: { view: PlaceView }) {
  const { offered } = place;
  if (!offered) return null;
  const there = otherClock(offered.label, offered.own);
  return (
    <>
      <Notice tone="dawn" title={<time dateTime={offered.startsAt}>{offered.label}</time>}>
        {there && (
          <p>
            <Trans>{there} there</Trans>
          </p>
        )}
        <p>
          <Trans>It is kept for you until {place.offeredUntilLabel}, and shown to no one else until then.</Trans>
        </p>
      </Notice>
      <div className="stack stack--3">
        <PageForm action={here}>
          <Button wide name="do" value="take">
            <Trans>Ask for this time</Trans>
          </Button>
        </PageForm>
        <PageForm action={here}>
          <Button weight="second" wide name="do" value="decline">
            <Trans>It does not work for me</Trans>
          </Button>
        </PageForm>
      </div>
      <p className="prose">
        <Trans>
          Asking takes about five minutes. If your time runs out while you fill in the form, we keep it up to half an
          hour longer, once, as long as it can still be asked for.
        </Trans>
      </p>
      <p className="prose">
        <Trans>If it does not work for you, say so: then it is free for others, and you keep your place.</Trans>
      </p>
    </>
  );
}

function WhatHoldsNow({ view: { days, here } }: { view: PlaceView }) {
  const { until, lastOfUse } = days;
  return (
    <>
      <div className="prose stack stack--3">
        {lastOfUse ? (
          <p>
            <Trans>Until {lastOfUse}, the last day that works for you. If none opens up by then, we tell you.</Trans>
          </p>
        ) : (
          until && (
            <p>
              <Trans>Until {until}. If none opens up by then, we tell you.</Trans>
            </p>
          )
        )}
        <p>
          <Trans>
            Each time is kept for one person for two hours, or less if it is soon, and never emailed at night where you
            live. If two pass without an answer, we take you off the list and tell you.
          </Trans>
        </p>
      </div>
      <PageForm action={here}>
        <Button weight="quiet" name="do" value="leave">
          <Trans>Leave the list</Trans>
        </Button>
      </PageForm>
    </>
  );
}

function Left({ view: { place, leadsToTimes } }: { view: PlaceView }) {
  const { slug, givenName } = place.practitioner;
  const { mode, location } = place.consultationType;
  const near = location?.postalCode ?? null;
  const from = mode === 'IN_PERSON' ? null : (place.patientLocation ?? null);
  return (
    <div className="row">
      {leadsToTimes && (
        <LinkButton href={`/practitioners/${slug}/times`} weight="second" wide>
          <Trans>See {givenName}’s times</Trans>
        </LinkButton>
      )}
      <LinkButton href={searchAddress({ mode, from, near })} weight="second" wide>
        <Trans>See who has times</Trans>
      </LinkButton>
    </div>
  );
}
