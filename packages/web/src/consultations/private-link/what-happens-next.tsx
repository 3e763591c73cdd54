import { Trans } from '@lingui/react/macro';
import { Notice } from '../../ui/notice.js';
import { NoticeRule } from '../talk-words.js';
import type { ConsultationView } from './consultation-view.js';

/** While something is still to come: what, and where help is until then. */
export function WhatHappensNext({ view }: { view: ConsultationView }) {
  const { consultation, answerBy } = view;
  const { state, practitioner, consultationType: talk } = consultation;
  const name = practitioner.givenName;
  if (state !== 'REQUESTED' && state !== 'CONFIRMED') return null;
  if (view.hasBegun) return <Help isAhead={false} />;
  // What happens with proposed times is said where they are; help stays.
  if (state === 'REQUESTED' && consultation.proposal) return <Help isAhead />;
  return (
    <section className="stack" aria-labelledby="next">
      <h2 id="next">
        <Trans>What happens next</Trans>
      </h2>
      {state === 'REQUESTED' ? (
        <ol className="prose">
          <li>
            {consultation.isShared ? (
              <Trans>{name} reads your answers and says yes or no.</Trans>
            ) : (
              <Trans>{name} says yes or no.</Trans>
            )}
          </li>
          <li>
            <Trans>
              We email you the answer. If it is a yes, a calendar file comes with it. Its title says only “Appointment”.
            </Trans>
          </li>
          <li>
            {answerBy ? (
              <Trans>If there is no answer by {answerBy}, we let the time go and show you others.</Trans>
            ) : (
              <Trans>If there is no answer, we let the time go and show you others.</Trans>
            )}
          </li>
        </ol>
      ) : (
        <>
          <ol className="prose">
            <li>
              <Trans>The calendar file is in your email. Its title says only “Appointment”.</Trans>
            </li>
            <li>
              <Trans>It is a talk. No medicine is given, and you do not need anyone to drive you home.</Trans>
            </li>
            <li>
              <NoticeRule minutes={talk.noticeMinutes} isPast={view.isLate} />
            </li>
          </ol>
          <h3>
            <Trans>Good to have on hand</Trans>
          </h3>
          <ul className="prose">
            <li>
              <Trans>The names of your medicines and how much you take.</Trans>
            </li>
            <li>
              <Trans>What you have tried so far, and what it did.</Trans>
            </li>
            <li>
              <Trans>
                Your questions. <a href="/guides/questions-to-ask">Some to begin with</a>.
              </Trans>
            </li>
          </ul>
        </>
      )}
      <Help isAhead />
    </section>
  );
}

function Help({ isAhead }: { isAhead: boolean }) {
  return (
    <Notice
      tone="help"
      title={isAhead ? <Trans>If you feel worse before then</Trans> : <Trans>If you feel worse</Trans>}
    >
      <p>
        {isAhead && <Trans>Do not wait for this talk.</Trans>}{' '}
        <Trans>
          <a href="tel:988">Call</a> or <a href="sms:988">text 988</a> at any hour. In danger,{' '}
          <a href="tel:911">call 911</a>.
        </Trans>
      </p>
    </Notice>
  );
}
