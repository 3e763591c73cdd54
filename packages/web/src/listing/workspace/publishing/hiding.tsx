import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../../app/page-form.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { TextArea } from '../../../ui/text-field.js';
import type { OwnListing } from '../workspace-doors.js';

type Hiding = NonNullable<OwnListing['hiding']>;
type Appeal = NonNullable<OwnListing['appeal']>;

/** That an operator hid it, why, since when, and what comes next. */
export function HiddenNotice({ hiding, canAsk }: { hiding: Hiding; canAsk: boolean }) {
  return (
    <Notice tone="caution" title={<Trans>An operator has hidden it: nobody sees it.</Trans>}>
      <p>
        <HidingReasonWords reason={hiding.reason} />
      </p>
      <p>
        <Trans>Since {hiding.since}. Talks that are confirmed stay confirmed.</Trans>
      </p>
      {canAsk && (
        <p>
          <a href="/listing/publish#appeal">
            <Trans>Ask for it to be shown again</Trans>
          </a>
        </p>
      )}
    </Notice>
  );
}

function HidingReasonWords({ reason }: { reason: Hiding['reason'] }) {
  switch (reason) {
    case 'NOT_TRUE':
      return <Trans>It says something that is not true. Correct it, and save it for when it is shown again.</Trans>;
    case 'NO_LICENCE':
      return <Trans>A licence or a check on it is not valid. Correct it, or say where it can be looked up.</Trans>;
    case 'SOMEBODY_ELSE':
      return <Trans>There is reason to think that it is not run by the person it names. Say how we can tell.</Trans>;
    case 'NOT_SAFE':
      return <Trans>Someone could come to harm. Say what you have changed, or why it is not so.</Trans>;
    case 'THEY_ASKED':
      return <Trans>We were asked to hide it, by you or in your name. If that was not you, say so.</Trans>;
  }
}

/** What they said against it, and what an operator answered. */
export function AppealNotice({ appeal }: { appeal: Appeal }) {
  if (appeal.isOpen) {
    return (
      <Notice title={<Trans>You asked for it to be shown again.</Trans>}>
        <blockquote className="as-typed" dir="auto">
          {appeal.words}
        </blockquote>
        <p>
          <Trans>
            Sent on {appeal.sentAt}. A different operator from the one who hid it will read it, and we will email you.
          </Trans>
        </p>
      </Notice>
    );
  }
  return (
    <Notice
      tone={appeal.isGranted ? 'checked' : 'caution'}
      title={
        appeal.isGranted ? (
          <Trans>You asked, and an operator no longer hides it.</Trans>
        ) : (
          <Trans>You asked, and an operator left it hidden.</Trans>
        )
      }
    >
      {appeal.answer && (
        <blockquote className="as-typed" dir="auto">
          {appeal.answer}
        </blockquote>
      )}
      {appeal.decidedAt && (
        <p className="muted small">
          <Trans>Decided on {appeal.decidedAt}</Trans>
        </p>
      )}
    </Notice>
  );
}

export function AppealForm({
  action,
  typed,
  error,
}: {
  action: string;
  typed: string | null;
  error: string | undefined;
}) {
  const { t } = useLingui();
  return (
    <section className="stack stack--4" aria-labelledby="appeal">
      <h2 id="appeal">
        <Trans>Ask for it to be shown again</Trans>
      </h2>
      <PageForm action={action} className="stack stack--4">
        <TextArea
          id="words"
          name="words"
          label={t`Why it should be shown again`}
          hint={t`Another operator will read it. At most 2,000 characters, kept encrypted. Do not name anyone you treat.`}
          error={error}
          defaultValue={typed ?? ''}
          maxLength={2000}
          required
        />
        <Button wide weight="second" name="do" value="appeal">
          <Trans>Send to an operator</Trans>
        </Button>
      </PageForm>
    </section>
  );
}
