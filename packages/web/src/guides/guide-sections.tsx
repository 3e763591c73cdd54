import { graphql, readFragment, type FragmentType } from '../generated/index.js';

const GuideSectionsFragment = graphql(`
  fragment GuideSections on GuideSection {
    heading
    paragraphs
  }
`);

/** The parts of a guide, in reading order. */
export function GuideSections({ sections }: { sections: readonly FragmentType<typeof GuideSectionsFragment>[] }) {
  return readFragment(GuideSectionsFragment, sections).map(({ heading, paragraphs }) => (
    <section key={heading} className="stack stack--3 prose">
      <h2>{heading}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  ));
}
