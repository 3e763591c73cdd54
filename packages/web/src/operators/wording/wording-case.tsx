import { Trans } from '@lingui/react/macro';
import { NotGiven } from '../../ui/facts.js';
import type { WordingItemView } from './wording-item.server.js';
import { TextPlaceWords } from './wording-words.js';

type Review = WordingItemView['review'];

/** The flagged words, why they may stand in the practitioner's eyes, and the texts beside what is published now. */
export function WordingCase({ review }: { review: Review }) {
  return (
    <>
      <section className="stack stack--4" aria-labelledby="flagged">
        <h2 id="flagged">
          <Trans>What was flagged, and why</Trans>
        </h2>
        <ul role="list" className="stack stack--3">
          {review.flagged.map(({ rule, where, sentence, why }) => (
            <li key={`${rule} ${where} ${sentence}`} className="stack stack--1">
              <q className="as-typed">{sentence}</q>
              <span>{why}</span>
              <span className="muted small">
                <TextPlaceWords where={where} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      {review.case && (
        <>
          <section className="stack stack--4" aria-labelledby="reason">
            <h2 id="reason">
              <Trans>Why they think it can stay</Trans>
            </h2>
            <blockquote className="operators__words" dir="auto">
              {review.case.reason}
            </blockquote>
            <p className="muted small">
              <Trans>The audit log records that you read this.</Trans>
            </p>
          </section>
          <section className="stack stack--4" aria-labelledby="texts">
            <h2 id="texts">
              <Trans>What they sent, and what is published</Trans>
            </h2>
            {review.case.texts.map((text) => (
              <BothTexts key={`${text.where} ${text.asked === null}`} text={text} />
            ))}
          </section>
        </>
      )}
    </>
  );
}

function BothTexts({ text }: { text: NonNullable<Review['case']>['texts'][number] }) {
  return (
    <div className="stack stack--2">
      <h3>
        <TextPlaceWords where={text.where} />
      </h3>
      <div className="operators__both">
        <div className="stack stack--1">
          <h4>
            <Trans>What they sent</Trans>
          </h4>
          <Words text={text.asked} />
        </div>
        <div className="stack stack--1">
          <h4>
            <Trans>What is published</Trans>
          </h4>
          <Words text={text.published} />
        </div>
      </div>
    </div>
  );
}

function Words({ text }: { text: string | null | undefined }) {
  if (!text) return <NotGiven />;
  return (
    <blockquote className="operators__words" dir="auto">
      {text}
    </blockquote>
  );
}
