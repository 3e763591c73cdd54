import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../../app/page-environment.js';
import { FlaggedHere } from '../flagged.js';
import { Line, Paragraphs, PartForm } from '../part-form.js';
import type { PartView } from '../workspace-doors.js';

export function WordsPage() {
  const { t } = useLingui();
  const view = usePageState<PartView>();
  if (!view) return null;
  return (
    <PartForm
      view={view}
      action="/listing/words"
      title={t`In your words`}
      lead={
        <p>
          <Trans>
            Say what you do, not what will come of it. No cure and no promise, no doses, no words from patients. Where
            you name what ketamine is given for, add that it is off-label.
          </Trans>
        </p>
      }
    >
      <FlaggedHere listing={view.listing} part="WORDS" />
      <Line name="headline" label={t`One line`} hint={t`It appears beside your name in results.`} maxLength={140} />
      <Paragraphs
        name="about"
        label={t`About you and how you work`}
        hint={t`Plain text. An empty line begins a new paragraph; an address that begins with https:// becomes a link.`}
        maxLength={4000}
        rows={10}
      />
    </PartForm>
  );
}
