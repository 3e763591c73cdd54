import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../../app/page-form.js';
import { PageHead } from '../../../app/page-head.js';
import { Button } from '../../../ui/button.js';
import { OutsideLicensure } from '../../times/outside-licensure.js';
import type { OutsideView } from '../request-view.js';
import { NoAnswer } from '../../../app/no-answer.js';

/** The place that was named is not one they may care for somebody in: why, who can, and a way to mend the place. */
export function OutsideStep({ view }: { view: OutsideView }) {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={view.isForOther ? t`Where they will be` : t`Where you will be`} />
      <h1>
        {view.isForOther ? (
          <Trans>{view.person.givenName} can’t see them there</Trans>
        ) : (
          <Trans>{view.person.givenName} can’t see you there</Trans>
        )}
      </h1>
      <OutsideLicensure {...view} />
      <PageForm action={`/practitioners/${view.person.slug}/request`} className="stack stack--3" data-in-steps="HELD">
        <NoAnswer />
        <input type="hidden" name="state" value={view.sealed} />
        <input type="hidden" name="step" value="PLACE" />
        <p>
          {view.isForOther ? (
            <Trans>Will they be somewhere else? Your answers are still here.</Trans>
          ) : (
            <Trans>Will you be somewhere else? Your answers are still here.</Trans>
          )}
        </p>
        <div>
          <Button weight="second" name="do" value="show" wide>
            <Trans>Change the place</Trans>
          </Button>
        </div>
      </PageForm>
    </div>
  );
}
