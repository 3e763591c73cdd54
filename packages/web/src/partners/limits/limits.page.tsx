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
          description={t`How much you may ask of the API, what is refused and how it is said, and what you can count on.`}
        />
        <header className="stack stack--3">
          <h1>
            <Trans>Limits and promises</Trans>
          </h1>
          <p className="text-page__lead prose">
            <Trans>
              How much you may ask, what a refusal looks like, and what you can count on. The numbers on this page are
              those that the server goes by.
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
              Asking is paid in points. What an operation costs is worked out before it begins, from its fields, its
              pages and the lists you send; the <a href="/partners/reference">reference</a> says it beside each field.
              If too little is left, nothing of it is done.
            </Trans>
          </p>
          <p className="prose">
            <Trans>
              An operation costs a point, and what its fields cost on top: a value nothing, an object a point and what
              is inside, a list as much for each of its items. A page is reckoned as many items as <code>first</code> or{' '}
              <code>last</code> says, {pageSizes.whenNotSaid} where neither does, and {pageSizes.largest} at most. Where
              the reference says another number, that one counts.
            </Trans>
          </p>
          <BudgetTable />
          <p className="prose">
            <Trans>
              Every answer says what it cost in <code>extensions.cost</code>; the <code>RateLimit</code> header says
              what is left, and <code>rateLimit</code> in the query does too. All our processes take from one budget, so
              it makes no difference which of them answers. Answers that others may be given, to a GET without a key,
              say what they cost and, in <code>RateLimit-Policy</code>, what there is at most, but not what is left; and
              what was not read to its end, like a key that opens nothing, says what is left in the header alone, or
              nothing of it.
            </Trans>
          </p>
          <p className="prose">
            <Trans>
              A refusal costs a point, but that of what the budget does not reach: it costs nothing. A key that opens
              nothing, or is bound to other sites, costs a hundred, of the budget of the address it came from.
            </Trans>
          </p>
        </section>
        <section className="stack stack--4" aria-labelledby="operation">
          <h2 id="operation">
            <Trans>What one operation may be</Trans>
          </h2>
          <OperationTable />
          <p className="prose">
            <Trans>
              With a key, a refusal names the limit that was met. Without one it says that there is one. Pages, filters,
              words, places and days beyond theirs are an error at their field instead: <code>INVALID_INPUT</code>, with
              the argument in <code>problems</code>.
            </Trans>
          </p>
        </section>
        <section className="stack stack--4" aria-labelledby="acts">
          <h2 id="acts">
            <Trans>How often you may do a thing</Trans>
          </h2>
          <p className="prose">
            <Trans>
              Some acts are counted one by one, besides their points. So many may be done at once; they come back evenly
              over the hour or the day.
            </Trans>
          </p>
          <ActTable />
          <p className="prose">
            <Trans>
              One more is not done. The API answers <code>TooManyRequests</code> in the place of the result, with status
              200, and <code>retryAfterSeconds</code> says how long to wait. A page says it in a sentence.
            </Trans>
          </p>
        </section>
        <section className="stack stack--4" aria-labelledby="refusals">
          <h2 id="refusals">
            <Trans>When an operation is refused</Trans>
          </h2>
          <p className="prose">
            <Trans>
              The answer is JSON with one error, and its code stands in <code>extensions.code</code>. The codes stay;
              the sentences beside them may get better.
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
              The status is 200 then, and the other fields are answered. When you accept{' '}
              <code>application/graphql-response+json</code>, it is 400 when nothing was begun, and 500 when something
              of ours broke and nothing came. It is 503, with <code>Retry-After</code>, when BUSY is all that came.
            </Trans>
          </p>
          <ErrorsInAnswers />
        </section>
        <Promises />
      </article>
    </PartnerFrame>
  );
}
