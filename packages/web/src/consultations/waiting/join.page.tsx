import { inHowLong } from '@clearing/shared/tried-too-often';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { NoAnswer } from '../../app/no-answer.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { useEnvironment, usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { isBarred } from '../../listing/licences/licensed-states.js';
import { withReader } from '../../listing/listing-address.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { SelectField, TextField } from '../../ui/text-field.js';
import { Crisis } from '../crisis/crisis.js';
import { UnderAge } from '../request/steps/under-age.js';
import { TalkLine, useModeWords } from '../talk-words.js';
import { PlaceSelect, ZoneSelect } from '../times/clock-form.js';
import { ElsewhereLink } from '../times/no-times.js';
import { OutsideLicensure } from '../times/outside-licensure.js';
import type { JoinView } from './join.server.js';
import { useAgeChoices } from '../age-words.js';

/** "None suits me": a place on the waiting list, asked for without an account. */
export function JoinPage() {
  const view = usePageState<JoinView>();
  switch (view?.kind) {
    case 'CRISIS':
      return <Crisis lines={view.lines} fields={{ state: view.sealed }} />;
    case 'UNDER_AGE':
      return <UnderAge lines={view.lines} action={view.action} sealed={view.sealed} />;
    case 'OUTSIDE':
      return (
        <Framed view={view}>
          <h1>
            {isNobodySeen(view) ? (
              <Trans>{view.person.givenName} can’t see anyone there now</Trans>
            ) : (
              <Trans>{view.person.givenName} can’t see you there</Trans>
            )}
          </h1>
          {isNobodySeen(view) ? (
            <NobodyThere view={view} />
          ) : (
            <OutsideLicensure
              person={view.person}
              talkId={view.talk.id}
              place={view.typed.place}
              licensedIn={view.licensedIn}
              elsewhere={view.elsewhere}
            />
          )}
          {!isNobodySeen(view) && (
            <PageForm data-in-steps="HELD">
              <NoAnswer />
              <input type="hidden" name="state" value={view.sealed} />
              <input type="hidden" name="step" value="PLACE" />
              <Button weight="quiet" name="do" value="show">
                <Trans>Change the place</Trans>
              </Button>
            </PageForm>
          )}
        </Framed>
      );
    case 'SENT':
      return (
        <Framed view={view}>
          <Sent name={view.person.givenName} />
        </Framed>
      );
    case 'FORM':
      return (
        <Framed view={view}>
          <JoinForm view={view} />
        </Framed>
      );
    default:
      return <NotFoundPage />;
  }
}

/** Whether it is the same wherever somebody will be: of a talk in person, or of whoever may see no one. */
function isNobodySeen({ person, talk }: Extract<JoinView, { kind: 'OUTSIDE' }>): boolean {
  return talk.mode === 'IN_PERSON' || isBarred(person.verifications);
}

/** No time that comes free would be anybody's. */
function NobodyThere({ view: { person, talk, elsewhere } }: { view: Extract<JoinView, { kind: 'OUTSIDE' }> }) {
  return (
    <div className="stack">
      <Notice tone="caution" title={<Trans>You are not on the list</Trans>}>
        <p>
          {talk.mode === 'IN_PERSON' ? (
            <Trans>
              {person.givenName} may not see anyone in person there: a licence is missing or has run out, or something
              we checked still has to be cleared up. Until that is settled, no time would open up. Nothing you did
              caused this.
            </Trans>
          ) : (
            <Trans>
              {person.givenName} may not see anyone now: something we checked still has to be cleared up. Until that is
              settled, no time would open up. Nothing you did caused this.
            </Trans>
          )}
        </p>
      </Notice>
      <ElsewhereLink elsewhere={elsewhere} />
    </div>
  );
}

type OfPerson = Extract<JoinView, { person: unknown }>;

function Framed({ view, children }: { view: OfPerson; children: ReactNode }) {
  const { t } = useLingui();
  const { person, talk, reader } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={view.kind === 'SENT' ? t`Check your email` : t`Waiting list`} />
      <p>
        <a href={withReader(`/practitioners/${person.slug}/times`, reader, { type: talk.id })}>
          <Trans>Back to the times of {person.displayName}</Trans>
        </a>
      </p>
      {children}
    </div>
  );
}

function JoinForm({ view }: { view: Extract<JoinView, { kind: 'FORM' }> }) {
  const { t } = useLingui();
  const { person, talk, typed, errors } = view;
  const name = person.givenName;
  const ages = useAgeChoices();
  const errorOf = (id: string) => errors.find((each) => each.id === id)?.message;
  return (
    <>
      <ErrorSummary errors={errors} />
      <header className="stack stack--2">
        <h1>
          <Trans>Waiting list for {name}</Trans>
        </h1>
        <p className="talk-line">
          <TalkLine talk={talk} />
        </p>
      </header>
      {view.saidSafe && (
        <Notice role="status" title={<Trans>You said you are safe. What you typed is still here.</Trans>} />
      )}
      {view.retryAfterSeconds !== null && (
        <Notice role="alert" tone="caution" title={<Trans>That was a lot of tries.</Trans>}>
          <p>
            <Trans>Nothing was lost. You can try again {inHowLong(view.retryAfterSeconds)}.</Trans>
          </p>
        </Notice>
      )}
      <p className="prose">
        <Trans>
          When a time opens up, we email the first person it works for and keep it for them for two hours, or less if it
          is soon. Then we ask the next person. It costs nothing, and you can leave at any time.
        </Trans>
      </p>
      <PageForm className="stack stack--5" data-in-steps="JOIN">
        {view.sealed !== null && <input type="hidden" name="state" value={view.sealed} />}
        <TalkKind view={view} />
        {talk.mode !== 'IN_PERSON' && <PlaceSelect place={typed.place} name="place" error={errorOf('place')} />}
        <ZoneSelect zone={typed.zone} />
        <TextField
          id="until"
          name="until"
          type="date"
          label={t`Last day that works for you, if there is one`}
          hint={t`Leave it empty to wait for any time.`}
          defaultValue={typed.until}
          error={errorOf('until')}
        />
        <TextField
          id="name"
          name="name"
          label={t`What to call you`}
          hint={t`Any name. It does not have to be a legal name.`}
          autoComplete="given-name"
          maxLength={100}
          defaultValue={typed.name}
          error={errorOf('name')}
        />
        <TextField
          id="email"
          name="email"
          type="email"
          inputMode="email"
          label={t`Your email address`}
          hint={t`We email a link there first. Does anyone else read it? Our subject lines and sender name are neutral, but a private address is safer.`}
          autoComplete="email"
          spellCheck={false}
          maxLength={254}
          defaultValue={typed.email}
          error={errorOf('email')}
        />
        <RadioGroup
          id="ageBand"
          name="ageBand"
          label={t`How old are you?`}
          error={errorOf('ageBand')}
          chosen={typed.ageBand || null}
          choices={ages}
        />
        <NoAnswer />
        <div>
          <Button wide name="do" value="join">
            <Trans>Join the waiting list</Trans>
          </Button>
        </div>
      </PageForm>
      <p className="small muted prose">
        <Trans>
          We keep your name, email address, time zone and state, encrypted. {name} sees only how many people are
          waiting. Everything is erased 30 days after you leave, or after 20 minutes if you don’t use the link in the
          email to confirm.
        </Trans>
      </p>
      <p className="small prose">
        <Trans>
          Can’t wait? Call or text <a href="tel:988">988</a> at any hour. In danger, call <a href="tel:911">911</a>.
        </Trans>
      </p>
    </>
  );
}

/** Which talk they wait for, when there are several. */
function TalkKind({ view: { person, talk } }: { view: Extract<JoinView, { kind: 'FORM' }> }) {
  const { t } = useLingui();
  const modes = useModeWords();
  if (person.consultationTypes.length < 2) return <input type="hidden" name="type" value={talk.id} />;
  return (
    <SelectField id="type" name="type" label={t`Kind of talk`} defaultValue={talk.id}>
      {person.consultationTypes.map(({ id, name, mode, minutes }) => (
        <option key={id} value={id}>{`${name}, ${t`${minutes} min`}, ${modes[mode]}`}</option>
      ))}
    </SelectField>
  );
}

/** The same whether they wait already or not: only their mail tells. */
function Sent({ name }: { name: string }) {
  const { mailboxPath } = useEnvironment();
  return (
    <>
      <h1>
        <Trans>Check your email</Trans>
      </h1>
      <Notice role="status" title={<Trans>One more step: open the link we emailed you and press its button.</Trans>}>
        <p>
          <Trans>It works for 20 minutes. Until then you are not on the list, and no time is kept for you.</Trans>
        </p>
      </Notice>
      <div className="prose stack stack--3">
        <p>
          <Trans>It can take a minute. Look in junk or spam for “Please confirm” from Clearing.</Trans>
          {mailboxPath && (
            <>
              {' '}
              <a href={mailboxPath}>
                <Trans>In this demonstration it is in the mailbox.</Trans>
              </a>
            </>
          )}
        </p>
        <p>
          <Trans>After that, we email you when a time with {name} opens up.</Trans>
        </p>
      </div>
    </>
  );
}
