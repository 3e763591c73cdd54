import type { PartnerTerms } from '@clearing/shared/partner-terms';

/** The clauses of one version, word for word as it is agreed to. */
export function TermsText({ terms }: { terms: PartnerTerms }) {
  return (
    <ol className="stack stack--3 prose">
      {terms.clauses.map(({ title, text }) => (
        <li key={title}>
          <strong>{title}.</strong> {text}
        </li>
      ))}
    </ol>
  );
}
