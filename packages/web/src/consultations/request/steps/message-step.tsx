import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '../../../ui/notice.js';
import { TextArea } from '../../../ui/text-field.js';
import { isForSomebodyElse } from '../draft.js';
import { useProblems } from './problem-words.js';
import type { StepView } from '../request-view.js';
import { StepFrame } from './step-frame.js';
import { longestMessage } from '../typed.js';

export function MessageStep({ view }: { view: StepView }) {
  const { t } = useLingui();
  const { summary, errorOf } = useProblems(view.problems);
  const name = view.person.givenName;
  return (
    <StepFrame view={view} errors={summary} heading={<Trans>Anything {name} should know?</Trans>}>
      <p className="prose">
        {isForSomebodyElse(view.draft) ? (
          <Trans>In your own words, if you like. What they hope for, what they have tried, what worries you.</Trans>
        ) : (
          <Trans>In your own words, if you like. What you hope for, what you have tried, what worries you.</Trans>
        )}
      </p>
      <Notice tone="help">
        <p>
          <b>
            <Trans>Nobody is watching this box.</Trans>
          </b>{' '}
          {view.answerBy ? (
            <Trans>
              {name} has until {view.answerBy} to answer.
            </Trans>
          ) : (
            <Trans>{name} reads it before the talk.</Trans>
          )}{' '}
          <Trans>
            In danger? <a href="tel:988">Call</a> or <a href="sms:988">text 988</a>.
          </Trans>
        </p>
      </Notice>
      <TextArea
        id="message"
        name="message"
        label={t`Your message`}
        hint={t`Up to ${longestMessage} characters. You can leave it empty.`}
        rows={8}
        defaultValue={view.draft.message}
        error={errorOf('message')}
      />
    </StepFrame>
  );
}
