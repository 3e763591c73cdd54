import { actLimits } from '@clearing/shared/api-limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Notice } from '../../ui/notice.js';
import { figure } from '../limits/figures.js';
import { ReferralMonth } from './referral-months.js';
import type { ReferralsView } from './referrals.server.js';
import { PartnerFrame } from '../partner-frame.js';

/** How a partner sends people, and what it is told of it: counts, and nobody. */
export function ReferralsPage() {
  const { t } = useLingui();
  const view = usePageState<ReferralsView>();
  if (!view) return null;
  const { live, handle, exampleLink, months } = view;
  return (
    <PartnerFrame>
      <div className="stack stack--5 column">
        <PageHead title={t`People you sent`} indexed={false} />
        <h1>
          <Trans>People you sent</Trans>
        </h1>
        <p className="prose">
          <Trans>
            You send someone with a link. They ask for the talk themselves, on our pages. You tell us nothing about
            them, and we tell you nothing about them. Once a month we count how many came.
          </Trans>
        </p>
        {live !== 'APPROVED' && (
          <Notice tone="caution" title={<Trans>Your links are not counted yet.</Trans>}>
            <p>
              <Trans>They open the same pages, but your name is not shown.</Trans>{' '}
              {live === 'ASKED' ? (
                <Trans>
                  They count once you may make live keys. You asked: an operator will review it, and we will write to
                  you.
                </Trans>
              ) : (
                <Trans>
                  With <a href="/partners/live">live keys</a> they count.
                </Trans>
              )}
            </p>
          </Notice>
        )}
        <section className="stack stack--3" aria-labelledby="counts">
          <h2 id="counts">
            <Trans>What became of their requests</Trans>
          </h2>
          {months.length === 0 ? (
            <p className="prose">
              <Trans>No month has been counted yet.</Trans>
            </p>
          ) : (
            months.map((counted) => <ReferralMonth key={counted.month} counted={counted} />)
          )}
          <p className="prose muted">
            <Trans>
              A month is counted once, a week after it ends, by UTC dates, and never again. Counts are in full tens, and
              each is made a little too low at random, so that no one can learn about one person by adding others. Below
              ten we say nothing, and there is no total, because it would give away what is left out.
            </Trans>
          </p>
          <p className="prose muted">
            <Trans>
              Someone who finds no time, joins a waiting list and asks weeks later does not count: with a place on a
              waiting list, we do not keep who sent someone.
            </Trans>
          </p>
        </section>
        <section className="stack stack--3" aria-labelledby="links">
          <h2 id="links">
            <Trans>How to send someone</Trans>
          </h2>
          <p className="prose">
            <Trans>
              From a program: the mutation <code>referConsultation</code> takes a practitioner, a kind of talk and, if
              you like, a free time. It returns a link that works for 30 days. The key needs{' '}
              <code>consultations:refer</code>, and can make {figure(actLimits.REFERRALS.most)} links an hour.{' '}
              <a href="/partners/examples#refer-consultation">An example</a> is available in three languages.
            </Trans>
          </p>
          <p className="prose">
            <Trans>
              By hand: add your handle to any link to a practitioner’s page, their times, a search, or a booking link
              from our files.
            </Trans>
          </p>
          <dl className="facts">
            <div className="facts__row">
              <dt>
                <Trans>Your handle</Trans>
              </dt>
              <dd>
                <code className="codes">{handle}</code>
              </dd>
            </div>
            <div className="facts__row">
              <dt>
                <Trans>A link with it</Trans>
              </dt>
              <dd>
                <code className="codes">{exampleLink}</code>
              </dd>
            </div>
          </dl>
          <p className="prose">
            <Trans>
              In an <a href="/partners/embeds">embed</a> on your page: set the handle as <code>booking-referral</code>.
              Its links then carry it.
            </Trans>
          </p>
          <p className="prose">
            <Trans>
              Add nothing else about the person: no name, no email address, nothing about their health. We would not
              read it. They see your organisation’s name, what you learn, and a way to be left out.
            </Trans>
          </p>
        </section>
      </div>
    </PartnerFrame>
  );
}
