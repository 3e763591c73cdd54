import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../../accounts/refusal.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { hoursPath } from '../hours-path.js';
import { TalkFields } from './talk-fields.js';
import type { TalkView } from './talk.server.js';

/** One kind of talk: what patients are told of it, and when they can ask for it. */
export function TalkPage() {
  const { t } = useLingui();
  const view = usePageState<TalkView>();
  if (!view) return <NotFoundPage />;
  const { slug, talk, errors } = view;
  const title = talk ? t`Change a kind of talk` : t`Add a kind of talk`;
  return (
    <div className="stack stack--5 column">
      <PageHead title={title} />
      <ErrorSummary errors={errors} />
      <h1>{title}</h1>
      <Refusal words={view.refusal} />
      {talk && talk.talksToCome > 0 && (
        <Notice
          tone="plain"
          title={
            <Plural
              value={talk.talksToCome}
              one="One of these has been asked for or agreed on. It stays as it was agreed."
              other="# of these have been asked for or agreed on. They stay as they were agreed."
            />
          }
        >
          <p>
            <Trans>Its length, price and rule for cancelling do not change. What you save is for new requests.</Trans>
          </p>
        </Notice>
      )}
      <PageForm
        action={hoursPath(slug, `/talks/${encodeURIComponent(talk?.talkId ?? 'new')}`)}
        className="stack stack--5"
      >
        <input type="hidden" name="revision" value={view.revision} />
        <TalkFields view={view} />
        <Button wide>
          <Trans>Save</Trans>
        </Button>
      </PageForm>
      <p>
        <a href={hoursPath(slug, '/talks')}>
          <Trans>Back to your kinds of talk</Trans>
        </a>
      </p>
    </div>
  );
}
