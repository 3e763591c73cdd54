import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Button, LinkButton } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/text-field.js';
import { ClosedLink } from '../private-link/closed-link.js';
import { LinesAfterwards } from '../private-link/lines-afterwards.js';
import { LateNotice, TalkLine } from '../talk-words.js';
import { useTroubleWords } from '../trouble-words.js';
import { DayChoices } from './day-choices.js';
import type { MoveView } from './move.server.js';
import { PlaceNow } from './place-now.js';

/** Another time for a patient: one at once where times are booked at once, else up to three to choose from. */
export function MovePage() {
  const { t } = useLingui();
  const view = usePageState<MoveView>();
  const trouble = useTroubleWords(view?.trouble ?? null);
  if (!view) return <ClosedLink />;
  const { consultation, days, atOnce, lines } = view;
  if (lines.length > 0) return <SentWithLines view={view} />;
  const name = consultation.practitioner.givenName;
  const isAboutWords = view.trouble?.kind === 'FIELD' && view.trouble.field === 'message';
  const isAboutPlace = view.trouble?.kind === 'FIELD' && view.trouble.field === 'patientLocation';
  const nothing = atOnce ? t`Choose a time.` : t`Choose one to three times.`;
  const error = view.isUnanswered ? nothing : isAboutWords || isAboutPlace ? null : trouble;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Another time`} />
      <ErrorSummary
        errors={[
          ...(error ? [{ id: 'times', message: error }] : []),
          ...(isAboutPlace && trouble ? [{ id: 'place', message: trouble }] : []),
          ...(isAboutWords && trouble ? [{ id: 'words', message: trouble }] : []),
        ]}
      />
      <h1>{atOnce ? <Trans>Move it to another time</Trans> : <Trans>Propose other times</Trans>}</h1>
      <p className="prose">
        <WhatItDoes view={view} />
      </p>
      {view.isLate && <LateNotice minutes={consultation.consultationType.noticeMinutes} name={name} />}
      <p className="muted">
        <TalkLine talk={consultation.consultationType} />
      </p>
      {days.length === 0 ? (
        <p className="prose">
          <Trans>{name} has no other free times in the next two months. Your time stays as it is.</Trans>
        </p>
      ) : (
        <PageForm action={view.here} className="stack">
          <input type="hidden" name="key" value={view.key} />
          <DayChoices days={days} chosen={view.chosen} error={error} single={atOnce} />
          {view.asksPlace && <PlaceNow name={name} place={view.place} error={isAboutPlace ? trouble : null} />}
          <TextArea
            id="words"
            name="words"
            rows={3}
            label={t`Anything ${name} should know? You can leave this empty.`}
            hint={t`Nobody is watching this box. In danger? Call or text 988.`}
            error={isAboutWords ? trouble : null}
            defaultValue={view.words}
          />
          <div className="row">
            <Button wide>{atOnce ? <Trans>Move it</Trans> : <Trans>Propose these times</Trans>}</Button>
            <LinkButton weight="quiet" href={view.back}>
              <Trans>Keep it as it is</Trans>
            </LinkButton>
          </div>
        </PageForm>
      )}
      {consultation.consultationType.mode !== 'IN_PERSON' && !view.asksPlace && (
        <p className="small muted prose">
          <Trans>
            These times are for where you said you will be. Will you be in another state? Then cancel, and ask again.
          </Trans>
        </p>
      )}
    </div>
  );
}

function WhatItDoes({ view: { consultation, atOnce } }: { view: MoveView }) {
  const { label, state } = consultation;
  const name = consultation.practitioner.givenName;
  if (atOnce) {
    return (
      <Trans>
        It is on <b className="figures">{label}</b>. The time you choose is confirmed at once, the old one is no longer
        held, and we tell {name}.
      </Trans>
    );
  }
  if (state === 'CONFIRMED') {
    return (
      <Trans>
        It is on <b className="figures">{label}</b>, and stays that way until {name} chooses one of yours. Choose up to
        three free times. All of them are held for you until then.
      </Trans>
    );
  }
  return (
    <Trans>
      You asked for <b className="figures">{label}</b>. Choose up to three other free times. All of them are held for
      you until {name} answers, and so is the time you asked for.
    </Trans>
  );
}

/** It was taken in, and help stands beside it. */
function SentWithLines({ view }: { view: MoveView }) {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Another time`} />
      <h1>{view.atOnce ? <Trans>It is moved.</Trans> : <Trans>Your times are sent.</Trans>}</h1>
      <LinesAfterwards lines={view.lines} />
      <p>
        <LinkButton wide href={view.back}>
          <Trans>Back to your request</Trans>
        </LinkButton>
      </p>
    </div>
  );
}
