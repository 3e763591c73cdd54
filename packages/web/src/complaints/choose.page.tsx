import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../app/page-environment.js';
import { PageHead } from '../app/page-head.js';
import { LinkButton } from '../ui/button.js';
import { EmergencyNotice } from './emergency-notice.js';
import { withSubject, type Subject } from './subject.js';

/** Of what somebody wants to tell. What went wrong in treatment is asked for first. */
export function ChoosePage() {
  const { t } = useLingui();
  const subject = usePageState<Subject>() ?? { practitionerSlug: null, clinicSlug: null, name: null };
  const { name } = subject;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Tell us`} indexed={false} />
      <h1>{name ? <Trans>What happened with {name}?</Trans> : <Trans>What happened?</Trans>}</h1>
      <EmergencyNotice />
      <div className="stack stack--4">
        <LinkButton wide href={withSubject('/tell-us/event', subject)}>
          <Trans>Something went wrong in or after treatment</Trans>
        </LinkButton>
        <LinkButton wide weight="second" href={withSubject('/tell-us/complaint', subject)}>
          <Trans>A complaint: behavior, money, privacy or safety</Trans>
        </LinkButton>
        {subject.practitionerSlug && name && (
          <p>
            <a href={`/practitioners/${subject.practitionerSlug}/report`}>
              <Trans>Only something on their page is wrong</Trans>
            </a>
          </p>
        )}
      </div>
      <p className="prose">
        <Trans>
          You don’t need an account, and you don’t have to say who you are. The people who run this directory read it,
          and no one else.
        </Trans>
      </p>
    </div>
  );
}
