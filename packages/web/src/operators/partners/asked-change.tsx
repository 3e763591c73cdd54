import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import type { DeskPartnersView } from './partners.server.js';
import { SiteLink } from './site-link.js';

type Partner = DeskPartnersView['partners']['nodes'][number];
type Words = Pick<Partner, 'name' | 'site' | 'purpose'>;

/** What a partner is called, its site and what for, beside what it asks for instead. */
export function AskedChange({ partner, asked }: { partner: Partner; asked: NonNullable<Partner['otherWords']> }) {
  return (
    <div className="operators__both">
      <Side title={<Trans>Now</Trans>} words={partner} />
      <Side title={<Trans>What they ask for</Trans>} words={asked} other={partner} />
    </div>
  );
}

interface SideProps {
  readonly title: ReactNode;
  readonly words: Words;
  /** What is the same there is not read twice. */
  readonly other?: Words;
}

function Side({ title, words, other }: SideProps) {
  const { name, site, purpose } = words;
  return (
    <section className="stack stack--3">
      <h3>{title}</h3>
      <Facts narrow>
        <DefinitionRow term={<Trans>Organisation</Trans>}>
          {name === other?.name ? <Same /> : <span className="as-typed">{name}</span>}
        </DefinitionRow>
        <DefinitionRow term={<Trans>Site</Trans>}>
          {site === other?.site ? <Same /> : <SiteLink site={site} />}
        </DefinitionRow>
        <DefinitionRow term={<Trans>What they want to do</Trans>}>
          {purpose === other?.purpose ? <Same /> : <span className="as-typed">{purpose}</span>}
        </DefinitionRow>
      </Facts>
    </section>
  );
}

function Same() {
  return (
    <span className="muted">
      <Trans>The same</Trans>
    </span>
  );
}
