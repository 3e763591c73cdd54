import { Trans, useLingui } from '@lingui/react/macro';
import { TextPage, TextSection } from './text-page.js';

export function TermsPage() {
  const { t } = useLingui();
  return (
    <TextPage
      title={t`Terms`}
      description={t`What Clearing is, what it is not, and what we ask of you.`}
      changedOn="2026-11-30"
      lead={
        <Trans>
          Clearing is a directory where you can ask for a first talk. It gives no treatment, no medical advice and no
          promise.
        </Trans>
      }
    >
      <TextSection id="is" title={<Trans>What we do</Trans>}>
        <ul>
          <li>
            <Trans>We list licensed people who offer ketamine treatment, or therapy around it.</Trans>
          </li>
          <li>
            <Trans>We say what we checked about them, where, when, and until when.</Trans>
          </li>
          <li>
            <Trans>
              We pass on your request, hold the time for you while your request waits for an answer, and tell you the
              answer. Some practitioners take every request: then the time is yours at once.
            </Trans>
          </li>
        </ul>
      </TextSection>
      <TextSection id="is-not" title={<Trans>What we do not do</Trans>}>
        <ul>
          <li>
            <Trans>
              We do not say that a treatment is right or safe for you. The questions before a request find things to
              talk about. They clear no one and rule no one out.
            </Trans>
          </li>
          <li>
            <Trans>We do not treat, prescribe or bill. What you agree on with a practitioner is between you two.</Trans>
          </li>
          <li>
            <Trans>We do not watch for messages. Nobody here reads your request: only the person you asked can.</Trans>
          </li>
          <li>
            <Trans>We take no money from you, and no one can pay to be higher in the results.</Trans>
          </li>
        </ul>
        <p>
          <Trans>In danger now? Call or text 988. If you are hurt or about to be, call 911.</Trans>
        </p>
      </TextSection>
      <TextSection id="first-talk" title={<Trans>A first talk</Trans>}>
        <p>
          <Trans>
            A consultation here is a talk, not a treatment session. Before you ask for a time, you read how long it
            takes, what it costs, and how far ahead you are asked to say if you can’t come. You can cancel any time with
            your private link, without a reason. A fee for cancelling late, if there is one, is between you and the
            practitioner.
          </Trans>
        </p>
        <p>
          <Trans>
            If a practitioner does not answer by the time we tell you, the request ends and others can ask for that time
            again.
          </Trans>
        </p>
        <p>
          <Trans>
            A talk by video or phone counts as care. It can be booked only when the practitioner is licensed where you
            will be. Say truthfully where that is.
          </Trans>
        </p>
        <p>
          <Trans>
            Requests are for adults. If you are under 18, talk with a parent, a guardian or your own doctor.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="fair" title={<Trans>What we ask of you</Trans>}>
        <p>
          <Trans>
            Give an address that is yours. Ask only if you mean it: a time you hold is a time another person can’t ask
            for. Asking for someone else is fine if you say so.
          </Trans>
        </p>
      </TextSection>
      <TextSection id="data" title={<Trans>Using our data</Trans>}>
        <p>
          <Trans>
            Anyone may query the public directory within its limits. Show listings with a link back and with the date
            they were last confirmed, and take down what we take down.
          </Trans>
        </p>
      </TextSection>
    </TextPage>
  );
}
