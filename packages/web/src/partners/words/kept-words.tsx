import { Trans } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import type { PartnersWords } from './typed-words.js';

interface KeptWordsProps {
  readonly title: ReactNode;
  readonly kept: PartnersWords;
  readonly children?: ReactNode;
}

/** What an operator reads of a partner, or said yes to, beside what may be said instead. */
export function KeptWords({ title, kept: { organisation, site, purpose }, children }: KeptWordsProps) {
  const id = useId();
  return (
    <section className="stack stack--3" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Facts>
        <DefinitionRow term={<Trans>Organisation</Trans>}>
          <span className="as-typed">{organisation}</span>
        </DefinitionRow>
        <DefinitionRow term={<Trans>Site</Trans>}>
          <span className="as-typed">{site}</span>
        </DefinitionRow>
        <DefinitionRow term={<Trans>What you want to do</Trans>}>
          <span className="as-typed">{purpose}</span>
        </DefinitionRow>
      </Facts>
      {children && <p>{children}</p>}
    </section>
  );
}
