import { consentPolicyVersion, consentVersions, dayOfConsent, type ConsentVersion } from '@clearing/shared/consent';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../app/page-environment.js';
import { formatDate } from '../lib/dates.js';
import { Notice } from '../ui/notice.js';
import { ConsentToCollectText, ConsentToShareText } from './consent-text.js';
import { TextPage, TextSection } from './text-page.js';

/** The words of one version: of the present one, or of one that somebody agreed to earlier. */
export function ConsentPage() {
  const { t } = useLingui();
  const version = usePageState<{ version: ConsentVersion }>()?.version ?? consentPolicyVersion;
  const others = consentVersions.filter((each) => each !== version);
  return (
    <TextPage
      title={t`What you agree to`}
      description={t`The two agreements we ask for before a request: to collect, and to share with one person.`}
      changedOn={dayOfConsent(version)}
      lead={
        <Trans>
          We ask twice: before the first question, whether we may collect your answers; before you send, whether we may
          share them with the one person you chose. Each has its own record, with this version and the time.
        </Trans>
      }
    >
      {version !== consentPolicyVersion && (
        <Notice tone="caution" title={<Trans>These are the words of an earlier version.</Trans>}>
          <p>
            <a href="/consent">
              <Trans>Read the current ones</Trans>
            </a>
          </p>
        </Notice>
      )}
      <TextSection id="collect" title={<Trans>To collect</Trans>}>
        <ConsentToCollectText version={version} />
      </TextSection>
      <TextSection id="share" title={<Trans>To share</Trans>}>
        <ConsentToShareText version={version} />
      </TextSection>
      <TextSection id="change" title={<Trans>If you change your mind</Trans>}>
        <p>
          <Trans>
            Leave the page before you send, and nothing is kept. After you send, your private link leads to what you
            agreed to. There you can withdraw either agreement, take a copy of what is kept, or have everything erased
            at once. If you do nothing, it is erased as the privacy page says.
          </Trans>{' '}
          <a href="/privacy">
            <Trans>Privacy</Trans>
          </a>
        </p>
      </TextSection>
      <TextSection id="versions" title={<Trans>Versions</Trans>}>
        <p>
          <Trans>This is version {version}. Your agreement names the version you read, and its words stay here.</Trans>
        </p>
        <ul>
          {others.map((each) => {
            const day = formatDate(dayOfConsent(each));
            return (
              <li key={each}>
                <a href={each === consentPolicyVersion ? '/consent' : `/consent?version=${each}`}>
                  <Trans>
                    Version {each}, of {day}
                  </Trans>
                </a>
              </li>
            );
          })}
        </ul>
      </TextSection>
    </TextPage>
  );
}
