import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { manifestLimits } from '@clearing/shared/api-limits';
import { PageForm } from '../../app/page-form.js';
import { formatDate } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/text-field.js';
import type { DocumentsView } from './documents.server.js';
import { figure } from '../limits/figures.js';

/** Documents of older versions of a program fill the room that the next one needs. */
export function MakeRoom({ documents, error }: Pick<DocumentsView, 'documents'> & { error: string | undefined }) {
  const { t } = useLingui();
  const days = [...new Set(documents.map(({ uploadedAt }) => uploadedAt.slice(0, 10)))].toSorted();
  const tomorrow = dayAfter(days.at(-1) ?? '');
  const choices = [...days.slice(1), tomorrow].map((day) => ({
    day,
    gone: documents.filter(({ uploadedAt }) => uploadedAt.slice(0, 10) < day).length,
  }));
  return (
    <section className="stack stack--3" aria-labelledby="room">
      <h2 id="room">
        <Trans>Make room</Trans>
      </h2>
      <p className="prose">
        <Plural
          value={documents.length}
          one={`# of ${figure(manifestLimits.documentsOfPartner)} is kept.`}
          other={`# of ${figure(manifestLimits.documentsOfPartner)} are kept.`}
        />{' '}
        <Trans>
          Upload what your program uses today, then remove what was last uploaded earlier. Programs that still ask by
          those hashes are told <code>PERSISTED_QUERY_NOT_FOUND</code>.
        </Trans>
      </p>
      <PageForm action="/partners/documents" className="stack stack--4">
        <SelectField id="before" name="before" label={t`Last uploaded before`} error={error} defaultValue="">
          <option value="">{t`Choose a day`}</option>
          {choices.map(({ day, gone }) => (
            <option key={day} value={day}>
              {t`${formatDate(day)} (${plural(gone, { one: 'one document', other: '# documents' })})`}
            </option>
          ))}
        </SelectField>
        <Button weight="second" wide name="do" value="remove">
          <Trans>Remove them</Trans>
        </Button>
      </PageForm>
    </section>
  );
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
