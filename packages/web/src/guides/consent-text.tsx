import { Trans } from '@lingui/react/macro';

/** What is agreed to before the first answer. Its words and `consentPolicyVersion` change together. */
export function ConsentToCollectText() {
  return (
    <ul>
      <li>
        <Trans>
          What: what to call you, how to reach you, where you will be, your answers about your health, and what you
          write.
        </Trans>
      </li>
      <li>
        <Trans>Why: so that the person you choose can prepare for a first talk and answer you. Nothing else.</Trans>
      </li>
      <li>
        <Trans>Where: in our database, encrypted, once you send. Until then only in this page, sealed.</Trans>
      </li>
      <li>
        <Trans>
          How long: 20 minutes if you do not type the code. If it comes to nothing, 7 days for your answers and message,
          and 30 days for your name and contact. Otherwise 30 and 90 days after the talk.
        </Trans>
      </li>
      <li>
        <Trans>
          You may skip any question about your health, or keep it for the talk. To the one about danger, “I’d rather not
          say” is an answer.
        </Trans>
      </li>
    </ul>
  );
}

/** What is agreed to before sending. */
export function ConsentToShareText() {
  return (
    <ul>
      <li>
        <Trans>
          The person you chose sees your name, the time, the state you will be in, the forms of treatment you asked
          about, and how many points there are to talk about. If your safety comes first, they see that too.
        </Trans>
      </li>
      <li>
        <Trans>
          They can open your answers, your message and your contact once they have signed in with two steps. This
          software opens them to you and to that person, and to nobody else unless you say so.
        </Trans>
      </li>
      <li>
        <Trans>
          Somebody who keeps their calendar, or a colleague who answers while they are away, sees the time, what you
          want to be called, and whether the licence covers where you will be. Nothing of what you answered or wrote,
          and not how to reach you.
        </Trans>
      </li>
      <li>
        <Trans>
          A colleague reads your answers only after your yes to that colleague, by name, on the page behind your private
          link. You can take the yes back there.
        </Trans>
      </li>
      <li>
        <Trans>
          Each time somebody reads your answers it is written down, and your private link shows you who and when.
        </Trans>
      </li>
      <li>
        <Trans>
          We share with no insurer, no employer and no advertiser; and what you answered with no other practitioner
          unless you say so.
        </Trans>
      </li>
    </ul>
  );
}
