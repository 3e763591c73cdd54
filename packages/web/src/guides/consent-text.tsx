import { Trans } from '@lingui/react/macro';

/** What is agreed to before the first answer. Its words and `consentPolicyVersion` change together. */
export function ConsentToCollectText() {
  return (
    <ul>
      <li>
        <Trans>What: your answers about your health, where you will be, how to reach you, and what you write.</Trans>
      </li>
      <li>
        <Trans>Why: so that the person you choose can prepare for a first talk and answer you. Nothing else.</Trans>
      </li>
      <li>
        <Trans>Where: encrypted. Until you send, your answers are only in this page, sealed.</Trans>
      </li>
      <li>
        <Trans>
          How long: 20 minutes if you do not confirm by the code. Seven days for answers and 30 for your contact if it
          comes to nothing. Otherwise 30 and 90 days after the talk.
        </Trans>
      </li>
      <li>
        <Trans>You may skip any question, or keep it for the talk, except the one about danger.</Trans>
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
          The person you chose sees your name, the time, and how many points there are to talk about. They can open your
          answers, your message and your contact, and nobody else can.
        </Trans>
      </li>
      <li>
        <Trans>Each time they open them it is written down, and your private link shows you when.</Trans>
      </li>
      <li>
        <Trans>We share with no other practitioner, no insurer, no employer and no advertiser.</Trans>
      </li>
    </ul>
  );
}
