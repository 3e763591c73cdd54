import { Trans, useLingui } from '@lingui/react/macro';
import { getJurisdiction } from '@clearing/shared/jurisdictions';
import { useParams } from 'react-router';
import { usePageState } from '../../../app/page-environment.js';
import { formatDate } from '../../../lib/dates.js';
import { stateOptions } from '../state-options.js';
import { ListPage } from '../list-page.js';
import { Line, OneOf, PartForm, Select } from '../part-form.js';
import type { PartView } from '../workspace-doors.js';

const path = '/listing/licences';

export function LicencesPage() {
  const { t } = useLingui();
  const view = usePageState<PartView>();
  if (!view) return null;
  const { licenses } = view.listing.draft;
  return (
    <ListPage
      view={view}
      part="LICENSES"
      path={path}
      title={t`Licences`}
      lead={
        <>
          <p>
            <Trans>
              A talk by video or phone is care where the patient is: we show it only where you hold a licence, or a
              compact privilege of your own, that we have checked.
            </Trans>
          </p>
          <p>
            <Trans>
              Until we have checked one, your page says “not yet checked by us”. If you change one that we checked, we
              check it again.
            </Trans>
          </p>
        </>
      }
      items={licenses.map(({ key, jurisdiction, kind, number, expiresOn }) => ({
        key: key ?? null,
        name:
          kind === 'COMPACT_PRIVILEGE'
            ? t`${getJurisdiction(jurisdiction).name}, compact privilege`
            : getJurisdiction(jurisdiction).name,
        more: [number, t`until ${formatDate(expiresOn)}`].filter(Boolean).join(' · '),
      }))}
      add={<Trans>Add a licence</Trans>}
    />
  );
}

export function LicencePage() {
  const { t } = useLingui();
  const { item = 'new' } = useParams();
  const view = usePageState<PartView>();
  if (!view) return null;
  return (
    <PartForm
      view={view}
      action={`${path}/${item}`}
      title={item === 'new' ? t`Add a licence` : t`A licence`}
      back={{ href: path, words: <Trans>Back to your licences</Trans> }}
      remove={item === 'new' ? undefined : <Trans>Remove it from the list</Trans>}
    >
      <Select name="jurisdiction" label={t`State or territory`} options={stateOptions} none={t`Choose`} />
      <Select
        name="profession"
        label={t`Licensed as`}
        options={view.choices.professions.map(({ slug, name }) => ({ value: slug, label: name }))}
        none={t`Choose`}
      />
      <OneOf
        name="kind"
        label={t`What it is`}
        choices={[
          { value: 'STATE_LICENSE', label: t`A licence from that state` },
          { value: 'COMPACT_PRIVILEGE', label: t`A privilege of my own under a compact` },
        ]}
      />
      <Line name="number" label={t`Its number`} hint={t`As the board writes it.`} maxLength={40} />
      <Line
        name="startsOn"
        type="date"
        label={t`First day`}
        hint={t`Needed for a compact privilege. Year first, if your browser shows no calendar: 2025-01-31`}
      />
      <Line name="expiresOn" type="date" label={t`Last day`} hint={t`The day it runs out.`} />
    </PartForm>
  );
}
