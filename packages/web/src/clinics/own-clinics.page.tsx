import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../accounts/refusal.js';
import { usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { DefinitionRow, Facts } from '../ui/facts.js';
import { Notice } from '../ui/notice.js';
import { ownPage, type Membership } from './clinic-doors.js';
import type { OwnClinicsView } from './own-clinics.server.js';
import { placeWords } from './place-words.js';

/** Which clinics one's listing belongs to, which one keeps, and which one may begin to keep. */
export function OwnClinicsPage() {
  const { t } = useLingui();
  const view = usePageState<OwnClinicsView>();
  if (!view) return null;
  const { managedClinics, clinicMemberships, clinicsToTakeUp, listing } = view.own;
  const hasNone = managedClinics.length + clinicMemberships.length + clinicsToTakeUp.length === 0;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your clinic`} indexed={false} />
      <p>
        {listing ? (
          <a href="/listing">
            <Trans>Back to your listing</Trans>
          </a>
        ) : (
          <a href="/account">
            <Trans>Back to your account</Trans>
          </a>
        )}
      </p>
      <h1>
        <Trans>Your clinic</Trans>
      </h1>
      <Done what={view.done} />
      <Refusal words={view.refusal} />
      {hasNone && (
        <p className="prose">
          <Trans>
            You do not belong to a clinic. A manager of one can invite you by email. Do you have a clinic of your own?
            Publish your listing with its place first; then you can manage it here, and invite others.
          </Trans>
        </p>
      )}
      {clinicMemberships.map((membership) => (
        <MembershipCard
          key={membership.key}
          membership={membership}
          toTakeUp={clinicsToTakeUp.find(({ slug }) => slug === membership.clinicSlug)}
        />
      ))}
      {managedClinics.length > 0 && (
        <section className="stack stack--4" aria-labelledby="kept">
          <h2 id="kept">
            <Trans>Clinics you manage</Trans>
          </h2>
          <ul role="list" className="tasks">
            {managedClinics.map(({ key, name }) => (
              <li key={key} className="tasks__row">
                <a className="as-typed" href={`/clinic/${key}`}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {clinicsToTakeUp
        .filter(({ slug }) => !clinicMemberships.some(({ clinicSlug }) => clinicSlug === slug))
        .map((clinic) => (
          <BroughtCard key={clinic.key} clinic={clinic} />
        ))}
    </div>
  );
}

type ToTakeUp = OwnClinicsView['own']['clinicsToTakeUp'][number];

/** `toTakeUp`: nobody keeps it any more, and whoever belongs to it may. */
function MembershipCard({ membership, toTakeUp }: { membership: Membership; toTakeUp: ToTakeUp | undefined }) {
  const { key, clinicName, clinicSlug, isManaged, places, placeKeys, shares } = membership;
  const own = places.filter((place) => placeKeys.includes(place.key));
  return (
    <Card as="section" className="stack stack--4">
      <h2 className="as-typed">{clinicName}</h2>
      {!isManaged && (
        <Notice tone="caution" title={<Trans>Nobody manages it now. Its name and places stay as they are.</Trans>} />
      )}
      {toTakeUp && (
        <>
          <p className="prose">
            {toTakeUp.hasOthers ? (
              <Trans>You belong to it: you can manage its name and places, for everyone there.</Trans>
            ) : (
              <Trans>You belong to it: you can manage its name and places.</Trans>
            )}
          </p>
          <TakeUp clinic={toTakeUp} />
        </>
      )}
      <Facts>
        <DefinitionRow term={<Trans>You work at</Trans>}>
          {own.length > 0 && own.map(placeWords).join('; ')}
        </DefinitionRow>
        <DefinitionRow term={<Trans>Its managers see</Trans>}>
          {shares.length === 0 ? (
            <Trans>Your name, and what everybody sees</Trans>
          ) : (
            <>
              <Trans>What everybody sees</Trans>
              {shares.includes('LICENSES') && (
                <>
                  ; <Trans>when your licences run out</Trans>
                </>
              )}
              {shares.includes('TALKS') && (
                <>
                  ; <Trans>how many first talks you have</Trans>
                </>
              )}
              {shares.includes('WAITING') && (
                <>
                  ; <Trans>how many requests are waiting</Trans>
                </>
              )}
            </>
          )}
        </DefinitionRow>
      </Facts>
      <ul role="list" className="stack stack--2">
        <li>
          <a href={`${ownPage}/${key}`}>
            <Trans>Change where you work, and what you share</Trans>
          </a>
        </li>
        <li>
          <a href={`/clinics/${clinicSlug}`}>
            <Trans>See its page</Trans>
          </a>
        </li>
        <li>
          <a href={`${ownPage}/${key}/leave`}>
            <Trans>Leave, with your listing</Trans>
          </a>
        </li>
      </ul>
    </Card>
  );
}

/** Their own listing named it, and nobody else is there. */
function BroughtCard({ clinic }: { clinic: ToTakeUp }) {
  return (
    <Card as="section" className="stack stack--4">
      <h2 className="as-typed">{clinic.name}</h2>
      <p className="prose">
        <Trans>
          It came here with your listing. Manage it as a clinic to change its name and places in one go, and to invite
          others who work there. What they say in their listings stays theirs.
        </Trans>
      </p>
      <TakeUp clinic={clinic} />
    </Card>
  );
}

function TakeUp({ clinic }: { clinic: ToTakeUp }) {
  return (
    <PageForm action={ownPage}>
      <input type="hidden" name="clinic" value={clinic.key} />
      <Button weight="second" wide>
        <Trans>Manage this clinic</Trans>
      </Button>
    </PageForm>
  );
}

function Done({ what }: { what: OwnClinicsView['done'] }) {
  switch (what) {
    case 'joined':
      return (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>You are listed there now. Your listing stays yours.</Trans>}
        />
      );
    case 'keeping':
      return (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>You now manage it, together with the people who already did. They are told.</Trans>}
        />
      );
    case 'left':
      return <Notice tone="checked" role="status" title={<Trans>You have left it, with your listing.</Trans>} />;
    case 'left-paused':
      return <Mend title={<Trans>You have left it, with your listing.</Trans>} />;
    case 'changed':
      return <Notice tone="checked" role="status" title={<Trans>It is changed.</Trans>} />;
    case 'changed-paused':
      return <Mend title={<Trans>It is changed.</Trans>} />;
    case 'given-up':
      return <Notice tone="checked" role="status" title={<Trans>You no longer manage it.</Trans>} />;
    case null:
      return null;
  }
}

function Mend({ title }: { title: React.ReactNode }) {
  return (
    <Notice tone="caution" role="status" title={title}>
      <p>
        <Trans>
          Nothing you offer was left in your listing, so it is out of sight.{' '}
          <a href="/listing">Give what you offer another place, and publish it.</a>
        </Trans>
      </p>
    </Notice>
  );
}
