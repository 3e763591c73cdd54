import { type ConsentVersion } from '@clearing/shared/consent';
import { Trans } from '@lingui/react/macro';
import type { ComponentType } from 'react';

/** What was agreed to, sentence by sentence: in a list, in order. */
interface ConsentText {
  readonly collect: readonly ComponentType[];
  readonly share: readonly ComponentType[];
}

const collected = [What, Why, Where, HowLong];
const shared = [WhatTheySee, WhatTheyOpen];
const collectedAtFirst = [...collected, MaySkip];
const sharedAtFirst = [...shared, WhoKeepsTheirCalendar, Colleague, WrittenDown, NobodyElse];

/**
 * The words of every version. A version that somebody agreed to never changes: a sentence that is said otherwise is another
 * component, in a version of its own, see `consentVersions`.
 */
const texts: Readonly<Record<ConsentVersion, ConsentText>> = {
  '2026-11-30': {
    collect: [...collected, CanSkip, WithdrawCollecting],
    share: [...shared, WhoManagesTheirCalendar, ColleagueWhoAnswers, Recorded, NoOneElse, WithdrawSharing],
  },
  '2026-11-27.2': {
    collect: [...collectedAtFirst, TakeBackCollecting],
    share: [...sharedAtFirst, TakeBackSharing],
  },
  '2026-11-27': { collect: collectedAtFirst, share: sharedAtFirst },
};

/** What is agreed to before the first answer, in the words of that version. */
export function ConsentToCollectText({ version }: { version: ConsentVersion }) {
  return <Sentences of={texts[version].collect} />;
}

/** What is agreed to before sending. */
export function ConsentToShareText({ version }: { version: ConsentVersion }) {
  return <Sentences of={texts[version].share} />;
}

function Sentences({ of }: { of: readonly ComponentType[] }) {
  return (
    <ul>
      {of.map((Sentence) => (
        <li key={Sentence.name}>
          <Sentence />
        </li>
      ))}
    </ul>
  );
}

function What() {
  return (
    <Trans>
      What: what to call you, how to reach you, where you will be, your answers about your health, and what you write.
    </Trans>
  );
}

function Why() {
  return <Trans>Why: so that the person you choose can prepare for a first talk and answer you. Nothing else.</Trans>;
}

function Where() {
  return <Trans>Where: in our database, encrypted, once you send. Until then only in this page, sealed.</Trans>;
}

function HowLong() {
  return (
    <Trans>
      How long: 20 minutes if you do not type the code. If it comes to nothing, 7 days for your answers and message, and
      30 days for your name and contact. Otherwise 30 and 90 days after the talk.
    </Trans>
  );
}

function MaySkip() {
  return (
    <Trans>
      You may skip any question about your health, or keep it for the talk. To the one about danger, “I’d rather not
      say” is an answer.
    </Trans>
  );
}

function TakeBackCollecting() {
  return (
    <Trans>
      You can take this back at any time on the page behind your private link. What you answered and wrote is then
      erased at once. A request that waits is taken back with it; a talk that was promised stands.
    </Trans>
  );
}

function WhatTheySee() {
  return (
    <Trans>
      The person you chose sees your name, the time, the state you will be in, the forms of treatment you asked about,
      and how many points there are to talk about. If your safety comes first, they see that too.
    </Trans>
  );
}

function WhatTheyOpen() {
  return (
    <Trans>
      They can open your answers, your message and your contact once they have signed in with two steps. This software
      opens them to you and to that person, and to nobody else unless you say so.
    </Trans>
  );
}

function WhoKeepsTheirCalendar() {
  return (
    <Trans>
      Somebody who keeps their calendar, or a colleague who answers while they are away, sees the time, what you want to
      be called, and whether the licence covers where you will be. Nothing of what you answered or wrote, and not how to
      reach you.
    </Trans>
  );
}

function Colleague() {
  return (
    <Trans>
      A colleague reads your answers only after your yes to that colleague, by name, on the page behind your private
      link. You can take the yes back there.
    </Trans>
  );
}

function WrittenDown() {
  return (
    <Trans>
      Each time somebody reads your answers it is written down, and your private link shows you who and when.
    </Trans>
  );
}

function NobodyElse() {
  return (
    <Trans>
      We share with no insurer, no employer and no advertiser; and what you answered with no other practitioner unless
      you say so.
    </Trans>
  );
}

function TakeBackSharing() {
  return (
    <Trans>
      You can take this back at any time on the page behind your private link. All of it is then closed to them at once,
      your name and contact too. They are told that you did; the time stands. What they read before, or noted in records
      of their own, we cannot take back.
    </Trans>
  );
}

function CanSkip() {
  return (
    <Trans>
      You can skip any question about your health or save it for the talk. For the one about danger, “I’d rather not
      say” is an answer.
    </Trans>
  );
}

function WithdrawCollecting() {
  return (
    <Trans>
      You can withdraw this at any time on the page behind your private link. What you answered and wrote is then erased
      at once. A request that is waiting is withdrawn with it; a confirmed talk stays as it is.
    </Trans>
  );
}

function WhoManagesTheirCalendar() {
  return (
    <Trans>
      A person who manages their calendar, or a colleague who answers while they are away, sees the time, what you want
      to be called, and whether the licence covers where you will be. They see nothing you answered or wrote, and not
      how to reach you.
    </Trans>
  );
}

function ColleagueWhoAnswers() {
  return (
    <Trans>
      A colleague reads your answers only after you say yes to that colleague, by name, on the page behind your private
      link. You can withdraw that yes there.
    </Trans>
  );
}

function Recorded() {
  return (
    <Trans>Each time someone reads your answers, it is recorded, and your private link shows you who and when.</Trans>
  );
}

function NoOneElse() {
  return (
    <Trans>
      We share with no insurer, no employer and no advertiser, and we share what you answered with no other practitioner
      unless you say so.
    </Trans>
  );
}

function WithdrawSharing() {
  return (
    <Trans>
      You can withdraw this at any time on the page behind your private link. All of it is then closed to them at once,
      your name and contact too. They are told that you did; the time stays as it is. What they read before, or noted in
      records of their own, we cannot take back.
    </Trans>
  );
}
