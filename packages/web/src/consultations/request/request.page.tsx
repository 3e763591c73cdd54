import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { InDangerNow } from '../../app/in-danger-now.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { LinkButton } from '../../ui/button.js';
import { Crisis } from '../crisis/crisis.js';
import { CheckStep } from './steps/check-step.js';
import { ContactStep } from './steps/contact-step.js';
import { MessageStep } from './steps/message-step.js';
import { OutcomeStep } from './steps/outcome-step.js';
import { OutsideStep } from './steps/outside-step.js';
import { RefusedStep } from './steps/refused-step.js';
import { QuestionStep, WishesStep } from './steps/question-steps.js';
import type { RequestView, StepView } from './request-view.js';
import { AgeStep, CollectStep, DangerStep, PlaceStep, WhoStep } from './steps/start-steps.js';
import { TimeStep } from './steps/time-step.js';
import { UnderAge } from './steps/under-age.js';

/** The whole road of a request at one address: which page of it is drawn is the server's answer to the form before. */
export function RequestPage() {
  const { slug = '' } = useParams();
  const view = usePageState<RequestView>();
  const action = `/practitioners/${slug}/request`;
  switch (view?.kind) {
    case 'STEP':
      return <StepPage view={view} />;
    case 'CRISIS':
      return (
        <Crisis lines={view.lines} fields={{ state: view.sealed, step: view.step }} isForOther={view.isForOther} />
      );
    case 'UNDER_AGE':
      return <UnderAge lines={view.lines} action={action} sealed={view.sealed} isForOther={view.isForOther} />;
    case 'OUTSIDE':
      return <OutsideStep view={view} />;
    case 'REFUSED':
      return <RefusedStep view={view} />;
    case 'LOST':
      return <LostPage slug={view.slug} />;
    default:
      return <NotFoundPage />;
  }
}

function StepPage({ view }: { view: StepView }) {
  switch (view.step) {
    case 'TIME':
      return <TimeStep view={view} />;
    case 'WHO':
      return <WhoStep view={view} />;
    case 'DANGER':
      return <DangerStep view={view} />;
    case 'PLACE':
      return <PlaceStep view={view} />;
    case 'AGE':
      return <AgeStep view={view} />;
    case 'COLLECT':
      return <CollectStep view={view} />;
    case 'WISHES':
      return <WishesStep view={view} />;
    case 'OUTCOME':
      return <OutcomeStep view={view} />;
    case 'CONTACT':
      return <ContactStep view={view} />;
    case 'MESSAGE':
      return <MessageStep view={view} />;
    case 'CHECK':
      return <CheckStep view={view} />;
    default:
      return <QuestionStep view={view} />;
  }
}

/** The seal is older than a day, or something on the way has changed it. */
function LostPage({ slug }: { slug: string }) {
  const { t } = useLingui();
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Begin again`} />
      <h1>
        <Trans>We can no longer open what you typed</Trans>
      </h1>
      <p className="prose">
        <Trans>
          Answers that were not sent stay in the page for a day, and nowhere else. This page was open for longer than
          that, or something changed it on the way. Nothing was sent. We are sorry that you have to begin again.
        </Trans>
      </p>
      <p>
        <LinkButton href={`/practitioners/${slug}/times`} wide>
          <Trans>Choose a time again</Trans>
        </LinkButton>
      </p>
      <InDangerNow />
    </div>
  );
}
