import { Trans, useLingui } from '@lingui/react/macro';
import { consentPolicyVersion } from '@clearing/shared/consent';
import { ConsentToCollectText, ConsentToShareText } from './consent-text.js';
import { TextPage, TextSection } from './text-page.js';

export function ConsentPage() {
  const { t } = useLingui();
  return (
    <TextPage
      title={t`What you agree to`}
      description={t`The two agreements asked for before a request: to collect, and to share with one person.`}
      changedOn={consentPolicyVersion}
      lead={
        <Trans>
          We ask twice: before the first question, whether we may collect your answers; before you send, whether we may
          share them with the one person you chose. Each is a record of its own, with this version and the time.
        </Trans>
      }
    >
      <TextSection id="collect" title={<Trans>To collect</Trans>}>
        <ConsentToCollectText />
      </TextSection>
      <TextSection id="share" title={<Trans>To share</Trans>}>
        <ConsentToShareText />
      </TextSection>
      <TextSection id="change" title={<Trans>If you change your mind</Trans>}>
        <p>
          <Trans>
            Leave the page before you send, and nothing is kept. After you sent it, withdraw or cancel by your private
            link: the answers are then erased as the privacy page says.
          </Trans>{' '}
          <a href="/privacy">
            <Trans>Privacy</Trans>
          </a>
        </p>
      </TextSection>
    </TextPage>
  );
}
