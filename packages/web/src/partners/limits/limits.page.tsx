import { pageSizes } from '@clearing/shared/api-limits';
import { Trans, useLingui } from '@lingui/react/macro';
import { PageHead } from '../../app/page-head.js';
import { PartnerFrame } from '../partner-frame.js';
import { ActTable } from './act-table.js';
import { BudgetTable } from './budget-table.js';
import { KeysInShort } from './keys-in-short.js';
import { ErrorsInAnswers, RefusalCodes } from './codes.js';
import { OperationTable } from './operation-table.js';
import { Promises } from './promises.js';

/** What is allowed and what is promised. Every number comes from where the server reads it. */
export function LimitsPage() {
  const { t } = useLingui();
  return (
    <PartnerFrame>
      <article className="stack stack--6 limits">
        <PageHead
          title={t`Limits and promises`}
          description={t`How much you may ask of the API, what is refused and how we say so, and what you can count on.`}
        />
        <header className="stack stack--3">
          <h1>
            <Trans>Limits and promises</Trans>
          </h1>
          <p className="text-page__lead prose">
            <Trans>
              How much you may ask, what a refusal looks like, and what you can count on. The numbers on this page are
              the ones the server uses.
            </Trans>
          </p>
        </header>
        <KeysInShort />
        <section className="stack stack--4" aria-labelledby="budget">
          <h2 id="budget">
            <Trans>How much you may ask</Trans>
          </h2>
          <p className="prose">
            <Trans>
              Requests are paid for in points. The cost of an operation is worked out before it runs, from its fields,
              its pages and the lists you send; the <a href="/partners/reference">reference</a> lists it next to each
              field. If you have too few points left, none of the operation runs.
            </Trans>
          </p>
          <p className="prose">
            <Trans>
              An operation costs one point plus what its fields cost: a value costs nothing, an object costs one point
              plus what is inside it, and a list costs that much for each of its items. A page counts for as many items
              as <code>first</code> or <code>last</code> says, {pageSizes.whenNotSaid} if neither does, and{' '}
              {pageSizes.largest} at most. Where the reference gives another number, that one counts.
            </Trans>
          </p>
          <BudgetTable />
          <p className="prose">
            <Trans>
              Every answer gives its cost in <code>extensions.cost</code>; the <code>RateLimit</code> header says what
              is left, and <code>rateLimit</code> in the query does too. All our processes share one budget, so it makes
              no difference which one answers. Answers that may be shared with others, to a GET without a key, give
              their cost and, in <code>RateLimit-Policy</code>, the maximum, but not what is left. A request that was
              not read to the end, for example with a key that opens nothing, gets what is left only in the header, or
              not at all.
            </Trans>
          </p>
          <p className="prose">
            <Trans>
              A refusal costs one point, except when your budget is too low for the operation: that refusal costs
              nothing. A key that opens nothing, or is bound to other sites, costs a hundred points, from the budget of
              the IP address it came from.
            </Trans>
          </p>
        </section>
        <section className="stack stack--4" aria-labelledby="operation">
          <h2 id="operation">
            <Trans>How large one operation may be</Trans>
          </h2>
          <OperationTable />
          <p className="prose">
            <Trans>
              With a key, a refusal names the limit that was exceeded. Without one, it only says that there is a limit.
              Pages, filters, words, places and days beyond their limits are an error on their field instead:{' '}
              <code>INVALID_INPUT</code>, with the argument in <code>problems</code>.
            </Trans>
          </p>
        </section>
        <section className="stack stack--4" aria-labelledby="acts">
          <h2 id="acts">
            <Trans>How often you may do something</Trans>
          </h2>
          <p className="prose">
            <Trans>
              Some actions are also counted one by one, in addition to their points. This many may be done at once; they
              come back evenly over the hour or the day.
            </Trans>
          </p>
          <ActTable />
          <p className="prose">
            <Trans>
              One more is refused. The API answers <code>TooManyRequests</code> in place of the result, with status 200,
              and <code>retryAfterSeconds</code> says how long to wait. A page says so in a sentence.
            </Trans>
          </p>
        </section>
        <section className="stack stack--4" aria-labelledby="refusals">
          <h2 id="refusals">
            <Trans>When an operation is refused</Trans>
          </h2>
          <p className="prose">
            <Trans>
              The answer is JSON with one error, and its code is in <code>extensions.code</code>. The codes stay the
              same; the messages next to them may improve.
            </Trans>
          </p>
          <RefusalCodes />
        </section>
        <section className="stack stack--4" aria-labelledby="errors">
          <h2 id="errors">
            <Trans>When a part of an answer is missing</Trans>
          </h2>
          <p className="prose">
            <Trans>
              The status is then 200, and the other fields are answered. When you accept{' '}
              <code>application/graphql-response+json</code>, it is 400 if nothing was started, and 500 if something
              broke on our side and there is no data. It is 503, with <code>Retry-After</code>, if BUSY is all you get.
            </Trans>
          </p>
          <ErrorsInAnswers />
        </section>
        <Promises />
      </article>
    </PartnerFrame>
  );
}
