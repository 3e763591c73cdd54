import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../../app/page-form.js';
import { PageHead } from '../../../app/page-head.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { CrisisLines, withoutMainLines, type CrisisLine } from '../../crisis/crisis-lines.js';
import { NoAnswer } from '../../../app/no-answer.js';

/** Requests are for people of 18 and over; help is for everyone. */
export function UnderAge({
  lines,
  action,
  sealed,
  isForOther = false,
}: {
  lines: readonly CrisisLine[];
  action: string;
  sealed: string;
  /** Somebody asks for another, who is the one under 18. */
  isForOther?: boolean;
}) {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Help for people under 18`} />
      <h1>
        <Trans>This is for people 18 and over</Trans>
      </h1>
      <p className="prose">
        {isForOther ? (
          <Trans>
            We can’t send a request for someone younger. That is not a judgment of them, or of you. We kept nothing.
            Their doctor or a school nurse can help you find care for them, and these lines are for every age.
          </Trans>
        ) : (
          <Trans>
            We can’t send a request for someone younger. That is not a judgment of you. We kept nothing. A doctor, a
            school nurse or a grown-up you trust can help you find care, and these lines are for every age.
          </Trans>
        )}
      </p>
      <div className="row">
        <LinkButton weight="help" href="tel:988" wide>
          <Trans>Call 988</Trans>
        </LinkButton>
        <LinkButton weight="help" href="sms:988" wide>
          <Trans>Text 988</Trans>
        </LinkButton>
      </div>
      <CrisisLines lines={withoutMainLines(lines)} />
      <PageForm action={action} data-in-steps="HELD">
        <NoAnswer />
        <input type="hidden" name="state" value={sealed} />
        <input type="hidden" name="step" value="AGE" />
        <Button weight="quiet" name="do" value="show">
          <Trans>Back</Trans>
        </Button>
      </PageForm>
    </div>
  );
}
