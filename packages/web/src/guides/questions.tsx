import { Trans } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';

const QuestionsFragment = graphql(`
  fragment Questions on GuideSection {
    heading
    paragraphs
  }
`);

/** Questions to take along: on paper each has room for an answer. */
export function Questions({ sections }: { sections: readonly FragmentType<typeof QuestionsFragment>[] }) {
  return (
    <>
      <p className="prose no-print">
        <Trans>Print this page and take it with you. There is room on paper to write down the answers.</Trans>
      </p>
      {readFragment(QuestionsFragment, sections).map(({ heading, paragraphs }) => (
        <section key={heading} className="stack stack--3 prose">
          <h2>{heading}</h2>
          <ul className="guide__questions">
            {paragraphs.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
