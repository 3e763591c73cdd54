import { Trans } from '@lingui/react/macro';

/** To take along, on paper too. */
export function QuestionsToAsk() {
  return (
    <ul className="prose">
      <li>
        <Trans>Who looks at my health before the first session, and how?</Trans>
      </li>
      <li>
        <Trans>Who is in the room with me, the whole time?</Trans>
      </li>
      <li>
        <Trans>What do you do when something goes wrong?</Trans>
      </li>
      <li>
        <Trans>How do we know whether it helps, and when do we stop?</Trans>
      </li>
      <li>
        <Trans>Who helps me between and after the sessions?</Trans>
      </li>
      <li>
        <Trans>What is the whole cost, what is extra, and what does my insurance pay?</Trans>
      </li>
      <li>
        <Trans>Which of my medicines do you need to know about?</Trans>
      </li>
    </ul>
  );
}
