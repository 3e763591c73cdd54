import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/text-field.js';
import type { AnsweringView } from './answering-view.js';

/** Once a talk is over, or nobody came: which of both it was. What was said by mistake is put right here, too. */
export function Afterwards({ view, name, error }: { view: AnsweringView; name: string; error: string | null }) {
  const { t } = useLingui();
  const { viewerMay, viewerShare, contactErased } = view.consultation;
  const [mayComplete, mayMiss] = [viewerMay.includes('COMPLETE'), viewerMay.includes('MARK_NO_SHOW')];
  if (!mayComplete && !mayMiss) return null;
  return (
    <section className="stack" aria-labelledby="afterwards">
      <h2 id="afterwards">
        {mayComplete && mayMiss ? <Trans>Did you meet?</Trans> : <Trans>Is that not right?</Trans>}
      </h2>
      {mayComplete && (
        <PageForm action={view.here}>
          <Button weight="second" wide name="do" value="took-place">
            <Trans>Yes, it took place</Trans>
          </Button>
        </PageForm>
      )}
      {mayMiss && (
        <PageForm action={view.here} className="stack">
          {/* Whoever erased themselves is told nothing any more. */}
          {viewerShare == null && !contactErased && (
            <TextArea
              id="words"
              name="words"
              rows={3}
              label={t`A few words for ${name}, if you like`}
              hint={t`We tell them kindly that you did not meet. They read these words along with that.`}
              error={error}
              defaultValue={view.typed.words}
            />
          )}
          <div>
            <Button weight="second" wide name="do" value="no-show">
              <Trans>No, {name} did not come</Trans>
            </Button>
          </div>
        </PageForm>
      )}
      <p className="small muted prose">
        <Trans>You can correct it for seven days. If you say nothing, the talk counts as having taken place.</Trans>
      </p>
    </section>
  );
}
