import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../../app/page-form.js';
import { PageHead } from '../../../app/page-head.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import type { RefusedView } from '../request-view.js';
import { NoAnswer } from '../../../app/no-answer.js';

/** A way of treatment that no rule allows there now: why, and the talk stays open without it. */
export function RefusedStep({ view: { person, sealed, reasons } }: { view: RefusedView }) {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`What you have in mind`} />
      <h1>
        <Trans>{person.givenName} can’t offer all of this now</Trans>
      </h1>
      <Notice tone="caution" title={<Trans>Not sent yet</Trans>}>
        <ul className="stack stack--2">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Notice>
      <p className="prose">
        <Trans>
          You can still have the talk. Take that way of treatment off your list, and ask {person.givenName} what else
          there is. Your answers are still here.
        </Trans>
      </p>
      <PageForm action={`/practitioners/${person.slug}/request`} data-in-steps="HELD">
        <NoAnswer />
        <input type="hidden" name="state" value={sealed} />
        <input type="hidden" name="step" value="WISHES" />
        <Button name="do" value="show" wide>
          <Trans>Change what I have in mind</Trans>
        </Button>
      </PageForm>
    </div>
  );
}
