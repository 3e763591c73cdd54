import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Button, LinkButton } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { ClosedLink } from '../private-link/closed-link.js';
import { ArrangementFields, KeptForTheNext } from '../arrangement/arrangement-fields.js';
import { useWrongField } from '../arrangement/use-wrong-field.js';
import { askedBy } from '../asked-by.js';
import { Wrote } from '../state-words.js';
import { TalkLine } from '../talk-words.js';
import { cityOfClock } from '../times/city-of-clock.js';
import { useTroubleWords } from '../trouble-words.js';
import type { ChooseView } from './choose.server.js';
import { NONE } from './no-time.js';
import { PlaceNow } from './place-now.js';

/** Times that the other side proposed instead of the one that stands: one is chosen, or none suits. */
export function ChoosePage() {
  const { t } = useLingui();
  const view = usePageState<ChooseView>();
  const trouble = useTroubleWords(view?.trouble ?? null);
  const wrong = useWrongField(view?.trouble ?? null);
  if (!view) return <ClosedLink />;
  const { consultation, times, side } = view;
  const isPatient = side === 'PATIENT';
  const name = isPatient ? consultation.practitioner.givenName : (askedBy(consultation) ?? t`the patient`);
  const isAboutPlace = view.trouble?.kind === 'FIELD' && view.trouble.field === 'patientLocation';
  const isOne = times.length === 1;
  const unanswered = isOne ? t`Say whether it works.` : t`Choose a time, or say that none work.`;
  const error = view.isUnanswered ? unanswered : isAboutPlace || wrong ? null : trouble;
  const last = consultation.history.at(-1);
  const city = cityOfClock(consultation.practitioner.locations, consultation.consultationType, consultation.timeZone);
  const choices = times.map(({ startsAt, label, there }) => ({
    value: startsAt,
    label: <time dateTime={startsAt}>{label}</time>,
    hint: there ? (city ? t`${there} in ${city}` : t`${there} where they are`) : undefined,
  }));
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Choose a time`} />
      <ErrorSummary
        errors={[
          ...(error ? [{ id: 'at', message: error }] : []),
          ...(isAboutPlace && trouble ? [{ id: 'place', message: trouble }] : []),
          ...(wrong ? [{ id: wrong.field, message: wrong.words }] : []),
        ]}
      />
      <h1>{isOne ? <Trans>{name} proposes another time</Trans> : <Trans>{name} proposes other times</Trans>}</h1>
      <p className="prose">
        <HowItStands view={view} />
      </p>
      <p className="muted">
        <TalkLine talk={consultation.consultationType} />
      </p>
      {last?.note && last.by !== side && <Wrote name={name} note={last.note} />}
      <PageForm action={view.here} className="stack">
        <RadioGroup
          id="at"
          name="at"
          label={isOne ? t`Does it work for you?` : isPatient ? t`Which one works for you?` : t`Which one works?`}
          error={error}
          chosen={view.chosen}
          choices={[
            ...choices,
            {
              value: NONE,
              label: isOne ? t`It does not work` : isPatient ? t`None of these work for me` : t`None of these work`,
              hint:
                consultation.state === 'CONFIRMED'
                  ? t`We tell ${name}. The talk stays on ${consultation.label}.`
                  : isPatient
                    ? t`We tell ${name}. The time you asked for stays held while there is still time to answer.`
                    : t`We tell ${name}. The time they asked for stays held while there is still time for you to answer.`,
            },
          ]}
        />
        {view.asksPlace && <PlaceNow name={name} place={view.place} error={isAboutPlace ? trouble : null} />}
        {view.arrangement && (
          <section className="stack" aria-labelledby="how">
            <h2 id="how">
              <Trans>How {name} reaches you</Trans>
            </h2>
            <p className="prose">
              <Trans>If you choose a time, it is confirmed at once, and they are told this, too.</Trans>
            </p>
            <ArrangementFields mode={consultation.consultationType.mode} draft={view.arrangement} wrong={wrong} />
            {consultation.viewerShare == null && <KeptForTheNext />}
          </section>
        )}
        <div className="row">
          <Button wide>
            <Trans>Send my choice</Trans>
          </Button>
          <LinkButton weight="quiet" href={view.back}>
            <Trans>Back</Trans>
          </LinkButton>
        </div>
      </PageForm>
    </div>
  );
}

/** What stands while nothing is chosen, and what a choice does. */
function HowItStands({ view: { consultation, side, until, times } }: { view: ChooseView }) {
  const { label, state } = consultation;
  return (
    <>
      {state === 'CONFIRMED' ? (
        <Trans>
          It is confirmed for <b className="figures">{label}</b>, and stays that way unless you choose another time.
        </Trans>
      ) : side === 'PATIENT' ? (
        <Trans>
          You asked for <b className="figures">{label}</b>.
        </Trans>
      ) : (
        <Trans>
          They asked for <b className="figures">{label}</b>. Without an answer in time, the request expires.
        </Trans>
      )}{' '}
      {times.length === 1 ? (
        <Trans>
          This one is held until <b className="figures">{until}</b>. If you choose it, it is confirmed at once.
        </Trans>
      ) : (
        <Trans>
          These are held until <b className="figures">{until}</b>. The one you choose is confirmed at once, and we let
          the others go.
        </Trans>
      )}
    </>
  );
}
