import { Trans } from '@lingui/react/macro';
import { PageForm } from '../app/page-form.js';
import type { ClocksChanged } from '../generated/graphql.js';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';

interface CheckTimeProps {
  /** Null: there is nothing to check. */
  readonly changed: ClocksChanged | null | undefined;
  /** When it is, by the reader's clock. */
  readonly label: string;
  readonly here: string;
}

/** A government changed its clocks since a time was agreed on: the reader says whether it still suits. */
export function CheckTime({ changed, label, here }: CheckTimeProps) {
  if (!changed) return null;
  return (
    <Notice tone="caution" title={<Trans>Please check the time: {label}.</Trans>}>
      <p>
        {changed === 'MOVED' ? (
          <Trans>
            The rules for local time there have changed since it was agreed on. The time on the clock there stays the
            same. In other places, the clock may show a different time than before.
          </Trans>
        ) : (
          <Trans>
            The rules for local time there have changed since it was agreed on, and the same time on the clock is taken.
            So it stays at the same moment, and the clock shows a different time than before.
          </Trans>
        )}{' '}
        <Trans>If it does not work for you, propose another time or cancel.</Trans>
      </p>
      <PageForm action={here}>
        <Button weight="second" wide name="do" value="time">
          <Trans>The time is right</Trans>
        </Button>
      </PageForm>
    </Notice>
  );
}
