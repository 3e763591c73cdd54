import { Trans } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { Button, LinkButton } from '../../ui/button.js';
import { withPath } from './code-page.js';
import type { ConsultationView } from './consultation-view.js';

/** While the practitioner is away: who answers, and whether the patient lets them read. Without a yes they read nothing. */
export function Colleagues({ view }: { view: ConsultationView }) {
  const { colleagues, practitioner } = view.consultation;
  if (colleagues.length === 0) return null;
  const { givenName } = practitioner;
  return (
    <section className="stack" aria-labelledby="colleagues">
      <h2 id="colleagues">
        <Trans>While {givenName} is away</Trans>
      </h2>
      {colleagues.map(({ shareId, name, mayRead }) => (
        <div key={shareId} className="stack">
          <p className="prose">
            {mayRead ? (
              <Trans>
                {name} answers for {givenName}, and may read your answers, your message and how to reach you. Each time
                is listed below.
              </Trans>
            ) : (
              <Trans>
                {name} answers for {givenName}. They see the time and what you want to be called, but nothing you
                answered or wrote. You can let them read it. You do not have to: your request is answered either way.
              </Trans>
            )}
          </p>
          {view.consultation.viewerReach.includes('EVERYTHING') ? (
            <PageForm action={view.here}>
              <input type="hidden" name="colleague" value={shareId} />
              <input type="hidden" name="agrees" value={mayRead ? 'no' : 'yes'} />
              <Button weight="second" wide name="do" value="colleague">
                {mayRead ? (
                  <Trans>Stop sharing it with {name}</Trans>
                ) : (
                  <Trans>I agree that {name} may read what I sent</Trans>
                )}
              </Button>
            </PageForm>
          ) : (
            <LinkButton weight="second" wide href={withPath(view.here, '/more')}>
              <Trans>Say whether {name} may read it</Trans>
            </LinkButton>
          )}
        </div>
      ))}
    </section>
  );
}
