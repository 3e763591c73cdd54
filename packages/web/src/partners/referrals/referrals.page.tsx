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
            You send somebody by a link. They ask for the talk themselves, on our pages. You tell us nothing about them,
            and we tell you nothing about them: once a month we count how many came.
          </Trans>
        </p>
        {live !== 'APPROVED' && (
          <Notice tone="caution" title={<Trans>Your links are not counted yet.</Trans>}>
            <p>
              <Trans>They open the same pages, and your name is not shown.</Trans>{' '}
              {live === 'ASKED' ? (
                <Trans>
                  They count once you may make live keys. You asked: an operator looks, and we write to you.
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
              A month is counted once, a week after it ends, by the dates of UTC, and never again. Counts are full tens,
              and each is told a little too low by chance, so that nobody can learn of one person by adding others.
              Below ten we say nothing, and there is no sum: it would give away what is left out.
            </Trans>
          </p>
          <p className="prose muted">
            <Trans>
              Whoever finds no time, waits on a list and asks weeks later does not count: beside a place on a list we do
              not keep who sent somebody.
            </Trans>
          </p>
        </section>
        <section className="stack stack--3" aria-labelledby="links">
          <h2 id="links">
            <Trans>How you send somebody</Trans>
          </h2>
          <p className="prose">
            <Trans>
              By a program: the mutation <code>referConsultation</code> takes a practitioner, a kind of talk and, if you
              like, a free time. It answers with a link that works for 30 days. The key has to be for{' '}
              <code>consultations:refer</code>, and makes {figure(actLimits.REFERRALS.most)} links in an hour.{' '}
              <a href="/partners/examples#refer-consultation">An example</a> is there in three languages.
            </Trans>
          </p>
          <p className="prose">
            <Trans>
              By hand: add your handle to any link to somebody’s page, their times, a search, or a booking link of our
              files.
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
              In an <a href="/partners/embeds">embed</a> on your page: give the handle as <code>booking-referral</code>.
              Its links then carry it.
            </Trans>
          </p>
          <p className="prose">
            <Trans>
              Add nothing else about the person: no name, no email address, no word about their health. We would not
              read it. They see your organisation’s name, what you learn, and a way to be left out.
            </Trans>
          </p>
        </section>
      </div>
    </PartnerFrame>
  );
}
