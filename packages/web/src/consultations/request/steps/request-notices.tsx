import { inHowLong } from '@clearing/shared/tried-too-often';
import { Trans } from '@lingui/react/macro';
import { Notice } from '../../../ui/notice.js';
import { CrisisLines } from '../../crisis/crisis-lines.js';
import { isForSomebodyElse } from '../draft.js';
import type { StepView } from '../request-view.js';

/** What has just happened, said above the page. */
export function RequestNotices({ view: { notice, person, draft } }: { view: StepView }) {
  switch (notice?.kind) {
    case 'SAID_SAFE':
      return (
        <Notice
          tone="help"
          role="status"
          title={
            isForSomebodyElse(draft) ? (
              <Trans>You said that both of you are safe.</Trans>
            ) : (
              <Trans>You said you are safe.</Trans>
            )
          }
        >
          <p>
            <Trans>
              Everything you typed is still here. If you send it, {person.givenName} sees this first. If that changes,
              call or text 988 at any hour.
            </Trans>
          </p>
        </Notice>
      );
    case 'TAKEN':
      return (
        <Notice tone="caution" role="status" title={<Trans>That time is no longer free.</Trans>}>
          <p>
            {draft.forWhom === '' ? (
              <Trans>Choose another one to go on.</Trans>
            ) : (
              <Trans>Your answers are still here. Choose another time and go on from where you were.</Trans>
            )}
          </p>
        </Notice>
      );
    case 'TALK_CHANGED':
      return (
        <Notice
          tone="caution"
          role="status"
          title={<Trans>{person.givenName} changed this talk since you began.</Trans>}
        >
          <p>
            <Trans>
              Below is what you can ask for now. Your answers are still here. Choose a time, and go on from where you
              were.
            </Trans>
          </p>
        </Notice>
      );
    case 'QUESTIONS_CHANGED':
      return (
        <Notice tone="caution" role="status" title={<Trans>The questions have changed since you began.</Trans>}>
          <p>
            <Trans>Your answers are still here where they fit. Please look through the questions once more.</Trans>
          </p>
        </Notice>
      );
    case 'LEFT_OUT':
      return (
        <Notice tone="checked" role="status" title={<Trans>You are left out of the count.</Trans>}>
          <p>
            <Trans>No one learns that you came through that link. Everything you typed is still here.</Trans>
          </p>
        </Notice>
      );
    case 'TOO_MANY':
      return (
        <Notice tone="caution" role="alert" title={<Trans>That was a lot of requests from here.</Trans>}>
          <p>
            <Trans>
              Nothing was sent. Your words are still here. You can press Send again{' '}
              {inHowLong(notice.retryAfterSeconds)}.
            </Trans>
          </p>
        </Notice>
      );
    case 'LINES':
      return (
        <Notice
          tone="help"
          title={<Trans>Thank you for telling us. These people are there for you at any hour.</Trans>}
        >
          <p>
            <a href="tel:988">
              <Trans>Call 988</Trans>
            </a>{' '}
            ·{' '}
            <a href="sms:988">
              <Trans>Text 988</Trans>
            </a>{' '}
            ·{' '}
            <a href="tel:911">
              <Trans>Hurt or about to be? Call 911</Trans>
            </a>
          </p>
          <details>
            <summary>
              <Trans>More lines</Trans>
            </summary>
            <CrisisLines lines={notice.lines} />
          </details>
        </Notice>
      );
    default:
      return null;
  }
}
