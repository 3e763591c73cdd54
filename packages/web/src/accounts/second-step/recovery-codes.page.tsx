import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageForm } from '../../app/page-form.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { Refusal } from '../refusal.js';
import { BackToSecondStep } from './back-to-second-step.js';
import { RecoveryCodesPage } from './recovery-codes-shown.js';
import type { RecoveryCodesView } from './recovery-codes.server.js';

export function NewRecoveryCodesPage() {
  const { t } = useLingui();
  const view = usePageState<RecoveryCodesView>();
  if (!view) return null;
  if (view.codes) return <RecoveryCodesPage codes={view.codes} />;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`New recovery codes`} />
      <h1>
        <Trans>Make new recovery codes?</Trans>
      </h1>
      <Refusal words={view.refusal} />
      <p className="prose">
        <Trans>The ones you have stop working. You see the new ones only once: have a printer or a pen ready.</Trans>
      </p>
      <PageForm action="/account/second-step/recovery-codes">
        <Button wide>
          <Trans>Make new ones</Trans>
        </Button>
      </PageForm>
      <BackToSecondStep />
    </div>
  );
}
