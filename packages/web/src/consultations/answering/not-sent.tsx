import { Trans } from '@lingui/react/macro';
import { Notice } from '../../ui/notice.js';
import type { Unsent } from './unsent.js';

/** The request was answered in another window, or by the clock or the patient: what was typed here, to copy. */
export function NotSent({ unsent }: { unsent: Unsent | null }) {
  if (!unsent) return null;
  return (
    <Notice
      tone="caution"
      role="status"
      title={
        unsent.hadDeclined ? (
          <Trans>You had already declined. That answer counts.</Trans>
        ) : (
          <Trans>Your answer was not sent. The request had changed.</Trans>
        )
      }
    >
      <p>
        <Trans>What you typed this time is below. Copy it if you still need it. We don’t keep it.</Trans>
      </p>
      {unsent.texts.map((text) => (
        <blockquote key={text} className="as-typed">
          {text}
        </blockquote>
      ))}
    </Notice>
  );
}
