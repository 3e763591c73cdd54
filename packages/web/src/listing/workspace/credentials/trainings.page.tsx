import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { usePageState } from '../../../app/page-environment.js';
import { ListPage } from '../list-page.js';
import { Line, PartForm } from '../part-form.js';
import type { PartView } from '../workspace-doors.js';

const path = '/listing/trainings';

export function TrainingsPage() {
  const { t } = useLingui();
  const view = usePageState<PartView>();
  if (!view) return null;
  return (
    <ListPage
      view={view}
      part="TRAINING"
      path={path}
      title={t`Training`}
      lead={
        <p>
          <Trans>Courses in this treatment, or in therapy with it. We check certificates one by one.</Trans>
        </p>
      }
      items={view.listing.draft.trainings.map(({ key, title, body }) => ({
        key: key ?? null,
        name: title,
        more: body,
      }))}
      add={<Trans>Add a training</Trans>}
    />
  );
}

export function TrainingPage() {
  const { t } = useLingui();
  const { item = 'new' } = useParams();
  const view = usePageState<PartView>();
  if (!view) return null;
  return (
    <PartForm
      view={view}
      action={`${path}/${item}`}
      title={item === 'new' ? t`Add a training` : t`A training`}
      back={{ href: path, words: <Trans>Back to your trainings</Trans> }}
      remove={item === 'new' ? undefined : <Trans>Remove it from the list</Trans>}
    >
      <Line name="title" label={t`What it was called`} maxLength={120} />
      <Line name="body" label={t`Who gave it`} maxLength={120} />
      <Line name="hours" label={t`Hours`} hint={t`If you know.`} inputMode="numeric" maxLength={5} />
      <Line
        name="supervisedSessions"
        label={t`Sessions under supervision`}
        hint={t`If there were any.`}
        inputMode="numeric"
        maxLength={5}
      />
      <Line name="completedOn" type="date" label={t`Completed on`} hint={t`If you have completed it.`} />
    </PartForm>
  );
}
