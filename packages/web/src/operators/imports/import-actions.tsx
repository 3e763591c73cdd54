import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { Button } from '../../ui/button.js';
import { ChoiceRow } from '../../ui/choices.js';
import type { ImportItemView } from './import-item.server.js';

/** What an operator may do about an import now. */
export function ImportActions({ view: { item, line } }: { view: ImportItemView }) {
  const { t } = useLingui();
  const action = `/operators/imports/${line.key}`;
  return (
    <>
      {item.mayImport && (
        <PageForm action={action} className="stack stack--4">
          <ChoiceRow
            type="checkbox"
            name="startsOver"
            value="yes"
            isChosen={false}
            label={t`Give up an unfinished import, if there is one`}
            hint={t`What it wrote stays. Otherwise, an import of another file has to finish first.`}
          />
          <Button wide name="do" value="import">
            <Trans>Import it now</Trans>
          </Button>
        </PageForm>
      )}
      {item.mayStop && (
        <PageForm action={action}>
          <Button weight="second" name="do" value="stop">
            <Trans>Stop it</Trans>
          </Button>
        </PageForm>
      )}
      {item.mayResume && (
        <PageForm action={action}>
          <Button weight="second" name="do" value="resume">
            <Trans>Continue from where it stopped</Trans>
          </Button>
        </PageForm>
      )}
    </>
  );
}
