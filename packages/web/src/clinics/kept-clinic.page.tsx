import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../accounts/refusal.js';
import { NotFoundPage } from '../app/not-found.page.js';
import { useEnvironment, usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { formatDate } from '../lib/dates.js';
import { Button, LinkButton } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { Disclosure } from '../ui/disclosure.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { DefinitionRow, Facts } from '../ui/facts.js';
import { Notice } from '../ui/notice.js';
import { TextField } from '../ui/text-field.js';
import { BackToClinic } from './back-to-clinic.js';
import { ClinicMembers } from './clinic-members.js';
import type { Clinic } from './clinic-doors.js';
import type { KeptClinicView } from './kept-clinic.server.js';
import { placeWords } from './place-words.js';

/** Everything a clinic's managers keep, on one page: facts, places, people, invitations. */
export function KeptClinicPage() {
  const { t } = useLingui();
  const view = usePageState<KeptClinicView>();
  if (!view) return <NotFoundPage />;
  const { clinic } = view;
  return (
    <div className="stack stack--6 column">
      <PageHead title={t`The clinic you manage`} indexed={false} />
      <ErrorSummary errors={view.errors} />
      <header className="stack stack--4">
        <BackToClinic />
        <h1 className="as-typed">{clinic.name}</h1>
        <Done what={view.done} />
        <Refusal words={view.refusal} />
      </header>
      <SharedFacts clinic={clinic} />
      <Places clinic={clinic} />
      <ClinicMembers clinic={clinic} />
      <Invite view={view} />
      <Invitations clinic={clinic} />
      <Managers clinic={clinic} />
      <Versions clinic={clinic} />
    </div>
  );
}

function SharedFacts({ clinic }: { clinic: Clinic }) {
  const { t } = useLingui();
  return (
    <section className="stack stack--4" aria-labelledby="facts">
      <h2 id="facts">
        <Trans>What it says</Trans>
      </h2>
      <Facts>
        <DefinitionRow term={t`Name`}>{clinic.name}</DefinitionRow>
        <DefinitionRow term={t`About it`}>{clinic.about}</DefinitionRow>
      </Facts>
      <p>
        <a href={`/clinic/${clinic.key}/facts`}>
          <Trans>Change name and words</Trans>
        </a>
      </p>
      <p>
        <a href={`/clinics/${clinic.slug}`}>
          <Trans>See its page as patients do</Trans>
        </a>
      </p>
    </section>
  );
}

function Places({ clinic }: { clinic: Clinic }) {
  return (
    <section className="stack stack--4" aria-labelledby="places">
      <h2 id="places">
        <Trans>Places</Trans>
      </h2>
      <ul role="list" className="tasks">
        {clinic.places.map((place, index) => (
          <li key={place.key} className="tasks__row">
            <a className="as-typed" href={`/clinic/${clinic.key}/places/${index + 1}`}>
              {placeWords(place)}
            </a>
            <div className="muted">
              {place.certifiedUntil ? (
                <Trans>Certified for esketamine, checked until {formatDate(place.certifiedUntil)}</Trans>
              ) : (
                <Trans>No certificate for esketamine that we checked</Trans>
              )}
            </div>
          </li>
        ))}
      </ul>
      <LinkButton wide weight="second" href={`/clinic/${clinic.key}/places/new`}>
        <Trans>Add a place</Trans>
      </LinkButton>
    </section>
  );
}

function Invite({ view }: { view: KeptClinicView }) {
  const { t } = useLingui();
  const { clinic, typed, errors } = view;
  return (
    <section className="stack stack--4" aria-labelledby="invite">
      <h2 id="invite">
        <Trans>Invite someone</Trans>
      </h2>
      <p className="prose">
        <Trans>
          They get an email with a link that works once, for 14 days. We do not say whether someone with that address is
          already here.
        </Trans>
      </p>
      <PageForm action={`/clinic/${clinic.key}`} className="stack stack--4">
        <TextField
          id="email"
          name="email"
          type="email"
          label={t`Their email address`}
          defaultValue={typed.email}
          error={errors.find(({ id }) => id === 'email')?.message}
          maxLength={254}
          autoComplete="off"
        />
        <RadioGroup
          id="as"
          name="as"
          label={t`As what?`}
          chosen={typed.as}
          choices={[
            { value: 'PRACTITIONER', label: t`A practitioner who works here`, hint: t`Their listing stays their own.` },
            {
              value: 'MANAGER',
              label: t`Someone who manages the clinic with you`,
              hint: t`They can do everything on this page, and only operators can take that away from them.`,
            },
          ]}
        />
        <Button wide name="do" value="invite">
          <Trans>Send the invitation</Trans>
        </Button>
      </PageForm>
    </section>
  );
}

function Invitations({ clinic }: { clinic: KeptClinicView['clinic'] }) {
  if (clinic.invitations.length === 0) return null;
  return (
    <section className="stack stack--4" aria-labelledby="invited">
      <h2 id="invited">
        <Trans>Not answered yet</Trans>
      </h2>
      <ul role="list" className="tasks">
        {clinic.invitations.map(({ key, email, as, lastDay }) => (
          <li key={key} className="tasks__row stack stack--2">
            <span className="as-typed">{email}</span>
            <span className="muted">
              {as === 'MANAGER' ? <Trans>to manage it with you</Trans> : <Trans>as a practitioner</Trans>},{' '}
              <Trans>until {formatDate(lastDay)}</Trans>
            </span>
            <PageForm action={`/clinic/${clinic.key}`}>
              <input type="hidden" name="invitation" value={key} />
              <Button weight="second" name="do" value="revoke">
                <Trans>Withdraw it</Trans> <span className="unseen">{email}</span>
              </Button>
            </PageForm>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Managers({ clinic }: { clinic: Clinic }) {
  const { contactAddress } = useEnvironment();
  return (
    <section className="stack stack--4" aria-labelledby="managers">
      <h2 id="managers">
        <Trans>Who manages it</Trans>
      </h2>
      <ul>
        {clinic.managers.map(({ email, isViewer }) => (
          <li key={email}>
            <span className="as-typed">{email}</span> {isViewer && <Trans>(you)</Trans>}
          </li>
        ))}
      </ul>
      <p className="prose">
        <Trans>
          Nobody who manages the clinic can take it away from another manager, no matter who started it. If someone
          should no longer manage it, or cannot, write to <a href={`mailto:${contactAddress}`}>{contactAddress}</a>: one
          operator looks into it, another decides, and the people concerned are told.
        </Trans>
      </p>
      <p>
        <a href={`/clinic/${clinic.key}/give-up`}>
          <Trans>Stop managing it</Trans>
        </a>
      </p>
    </section>
  );
}

function Versions({ clinic }: { clinic: KeptClinicView['clinic'] }) {
  return (
    <Disclosure summary={<Trans>What it said before</Trans>}>
      <ol role="list" className="tasks">
        {clinic.versions.map(({ number, savedOn, name, about, places }) => (
          <li key={number} className="tasks__row">
            <div className="tasks__line">
              <span className="as-typed">{name}</span>
              <span className="muted">{formatDate(savedOn)}</span>
            </div>
            {about && <p>{about}</p>}
            <ul>
              {places.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function Done({ what }: { what: KeptClinicView['done'] }) {
  switch (what) {
    case 'saved':
      return (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>It is saved, and appears in the listing of everyone who works there.</Trans>}
        />
      );
    case 'invited':
      return <Notice tone="checked" role="status" title={<Trans>An email is on its way.</Trans>} />;
    case 'revoked':
      return <Notice tone="checked" role="status" title={<Trans>It is withdrawn. Its link no longer works.</Trans>} />;
    case 'removed':
      return (
        <Notice
          tone="checked"
          role="status"
          title={<Trans>They are no longer listed here, and are told. Their listing is theirs.</Trans>}
        />
      );
    case 'closed':
      return <Notice tone="checked" role="status" title={<Trans>Nobody is listed at that place anymore.</Trans>} />;
    case 'gone':
      return (
        <Notice
          tone="caution"
          role="status"
          title={<Trans>That place was closed in the meantime, so nothing was saved.</Trans>}
        />
      );
    case null:
      return null;
  }
}
