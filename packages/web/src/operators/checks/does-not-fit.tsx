import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { Button } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { Notice } from '../../ui/notice.js';
import { ReasonWords } from '../reports/report-words.js';
import type { CheckItemView } from './check-item.server.js';
import { EffectWords, hidingReasons } from './check-words.js';

/** Where the next one waits. */
export function queueOf({ kind }: Pick<CheckItemView['check'], 'kind'>): string {
  return `/operators/checks?kind=${kind}`;
}

/** What follows by itself from a look-up that does not fit, and what an operator may do next. */
export function DoesNotFit({ view: { check, errors } }: { view: CheckItemView }) {
  const { t } = useLingui();
  return (
    <section className="stack stack--4" aria-labelledby="next">
      <h2 id="next">
        <Trans>What comes next</Trans>
      </h2>
      <p>
        <EffectWords kind={check.kind} /> <Trans>The person who manages the listing is told by email.</Trans>
      </p>
      {check.isListingHidden && (
        <Notice tone="caution" title={<Trans>The listing is hidden: no one sees it.</Trans>}>
          <p>
            <Trans>Its practitioner can appeal. Another operator answers.</Trans>{' '}
            <a href="/operators/appeals">
              <Trans>See appeals</Trans>
            </a>{' '}
            <a href="/operators/hidden">
              <Trans>See hidden listings</Trans>
            </a>
          </p>
        </Notice>
      )}
      {check.mayHide && (
        <PageForm className="stack stack--4">
          <input type="hidden" name="act" value="hide" />
          <RadioGroup
            id="reason"
            name="reason"
            label={t`Hide the listing because`}
            hint={t`No one will see it. Its practitioner is told why, and can appeal: another operator answers.`}
            error={errors.find(({ id }) => id === 'reason')?.message}
            chosen={null}
            choices={hidingReasons.map((each) => ({ value: each, label: <ReasonWords reason={each} /> }))}
          />
          <Button weight="second" wide>
            <Trans>Hide the listing</Trans>
          </Button>
        </PageForm>
      )}
      <p>
        <a href={queueOf(check)}>
          {check.mayHide ? (
            <Trans>Leave it as is, and go on with the queue</Trans>
          ) : (
            <Trans>Go on with the queue</Trans>
          )}
        </a>
      </p>
    </section>
  );
}
