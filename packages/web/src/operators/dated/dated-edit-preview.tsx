import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageForm } from '../../app/page-form.js';
import { readFragment } from '../../generated/index.js';
import { formatDate } from '../../lib/dates.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ChangedListings } from './changed-listings.js';
import type { DatedEditView, PreviewSeen } from './dated-edit.server.js';
import { DatedChangesFragmentDocument, DatedLineFragment } from './dated-documents.js';
import { datedFields } from './dated-typed.js';
import { LineFacts } from './line-facts.js';

/** What an edit would make of the lines and of listings, and the button that saves it. Nothing is stored yet. */
export function DatedEditPreview({ view, preview }: { view: DatedEditView; preview: PreviewSeen }) {
  const changed = preview.changed && readFragment(DatedChangesFragmentDocument, preview.changed);
  return (
    <>
      <p>
        <Trans>Nothing is saved yet.</Trans>
      </p>
      <Lines lines={preview.lines} />
      <section className="stack stack--4" aria-labelledby="listings">
        <h2 id="listings">
          <Trans>What listings will say differently</Trans>
        </h2>
        {changed ? (
          <ChangedListings
            changed={changed}
            more={changed.next && <More view={view} day={changed.day} after={changed.next} />}
          />
        ) : (
          <p>
            <Trans>Nothing changes from today on. This is about days that have passed.</Trans>
          </p>
        )}
        {preview.days.length > 1 && <OtherDays view={view} days={preview.days} day={changed?.day ?? null} />}
      </section>
      <Again view={view} step="save" token={preview.token}>
        <Button wide>
          <Trans>Save it</Trans>
        </Button>
      </Again>
      <Again view={view} step="change">
        <Button wide weight="second">
          <Trans>Change it first</Trans>
        </Button>
      </Again>
    </>
  );
}

function Lines({ lines }: { lines: PreviewSeen['lines'] }) {
  return (
    <section className="stack stack--4" aria-labelledby="lines">
      <h2 id="lines">
        <Trans>How it would read</Trans>
      </h2>
      {lines.length === 0 && (
        <p>
          <Trans>The line is removed. It stays in the history.</Trans>
        </p>
      )}
      {lines.map((given) => {
        const line = readFragment(DatedLineFragment, given);
        return (
          <Card key={line.key}>
            <div className="stack stack--3">
              <h3>{line.about}</h3>
              <LineFacts line={line} />
            </div>
          </Card>
        );
      })}
    </section>
  );
}

function OtherDays({ view, days, day }: { view: DatedEditView; days: readonly string[]; day: string | null }) {
  const { t } = useLingui();
  return (
    <ul role="list" className="stack stack--3" aria-label={t`Other days`}>
      {days
        .filter((each) => each !== day)
        .map((each) => (
          <li key={each}>
            <Again view={view} step="preview" day={each}>
              <Button weight="second">
                <Trans>What changes on {formatDate(each)}</Trans>
              </Button>
            </Again>
          </li>
        ))}
    </ul>
  );
}

function More({ view, day, after }: { view: DatedEditView; day: string; after: string }) {
  return (
    <Again view={view} step="preview" day={day} after={after}>
      <Button weight="second">
        <Trans>More results</Trans>
      </Button>
    </Again>
  );
}

/** The same edit, posted once more: what was typed stays in the page and nowhere else. */
function Again({
  view: { typed },
  children,
  ...more
}: {
  readonly view: DatedEditView;
  readonly step: 'preview' | 'change' | 'save';
  readonly token?: string;
  readonly day?: string;
  readonly after?: string;
  readonly children: ReactNode;
}) {
  return (
    <PageForm>
      {datedFields.map((field) => (
        <input key={field} type="hidden" name={field} value={typed[field]} />
      ))}
      {Object.entries(more).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </PageForm>
  );
}
