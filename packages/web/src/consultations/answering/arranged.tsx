import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { ArrangementFields, AsItWas } from '../arrangement/arrangement-fields.js';
import { useWrongField } from '../arrangement/use-wrong-field.js';
import type { AnsweringView } from './answering-view.js';

/** How a confirmed talk is reached, to be said or changed until it is over. */
export function Arranged({ view, name }: { view: AnsweringView; name: string }) {
  const { t } = useLingui();
  const { consultation, draft, was, here, trouble } = view;
  const { mode } = consultation.consultationType;
  const wrong = useWrongField(trouble);
  if (!consultation.viewerMay.includes('ARRANGE')) return null;
  const lacksWayIn = mode === 'VIDEO' && !consultation.arrangement?.videoLink;
  return (
    <section className="stack" aria-labelledby="reached">
      <h2 id="reached">
        <Trans>How {name} reaches you</Trans>
      </h2>
      {lacksWayIn && (
        <Notice tone="caution" title={t`${name} has no link to the video talk yet.`}>
          <p>
            <Trans>They were told that you will send it before the talk begins.</Trans>
          </p>
        </Notice>
      )}
      <PageForm action={here} className="stack">
        <AsItWas was={was} />
        <ArrangementFields mode={mode} draft={draft} wrong={wrong} />
        <p className="small muted">
          <Trans>A change is emailed to them at once, with a new calendar file.</Trans>
        </p>
        <div>
          <Button weight="second" wide name="do" value="arrange">
            <Trans>Save it and tell them</Trans>
          </Button>
        </div>
      </PageForm>
    </section>
  );
}
