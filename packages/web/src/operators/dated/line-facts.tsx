import { Trans } from '@lingui/react/macro';
import type { DatedLineFactsFragment } from '../../generated/graphql.js';
import { formatDate } from '../../lib/dates.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { Days, Place, StandingWords } from './dated-words.js';
import { LineSays } from './line-says.js';

/** Everything that a line says. */
export function LineFacts({ line }: { line: DatedLineFactsFragment }) {
  return (
    <Facts>
      <DefinitionRow term={<Trans>Holds</Trans>} dated={<StandingWords standing={line.standing} />}>
        <Days from={line.effectiveFrom} to={line.effectiveTo} />
      </DefinitionRow>
      {line.kind === 'HELP_LINE' ? (
        <HelpLineFacts line={line} />
      ) : (
        <DefinitionRow term={<Trans>Says</Trans>}>
          <LineSays line={line} />
        </DefinitionRow>
      )}
      {line.kind === 'REGISTER' && (
        <DefinitionRow term={<Trans>Page</Trans>}>
          {line.url && (
            <a href={line.url} rel="noreferrer">
              {line.url}
            </a>
          )}
        </DefinitionRow>
      )}
      {line.note && <DefinitionRow term={<Trans>In words</Trans>}>{line.note}</DefinitionRow>}
      {line.citation && (
        <DefinitionRow term={<Trans>Based on</Trans>}>
          <Citation citation={line.citation} sourceUrl={line.sourceUrl} />
        </DefinitionRow>
      )}
    </Facts>
  );
}

function HelpLineFacts({ line }: { line: DatedLineFactsFragment }) {
  return (
    <>
      <DefinitionRow term={<Trans>Where</Trans>}>
        <Place code={line.jurisdiction} />
      </DefinitionRow>
      <DefinitionRow term={<Trans>Dial</Trans>}>{[line.dial, line.phone].filter(Boolean).join(' · ')}</DefinitionRow>
      <DefinitionRow term={<Trans>Text</Trans>}>{line.textTo}</DefinitionRow>
      <DefinitionRow term={<Trans>Page</Trans>}>
        {line.url && (
          <a href={line.url} rel="noreferrer">
            {line.url}
          </a>
        )}
      </DefinitionRow>
      <DefinitionRow term={<Trans>Answers</Trans>}>{line.availability}</DefinitionRow>
      <DefinitionRow term={<Trans>In</Trans>}>{line.languages.join(', ')}</DefinitionRow>
      <DefinitionRow term={<Trans>For</Trans>}>{line.forWhom}</DefinitionRow>
      <DefinitionRow term={<Trans>Anyone thinking of suicide reaches a person at any hour</Trans>}>
        {line.answersDanger ? <Trans>Yes</Trans> : <Trans>No</Trans>}
      </DefinitionRow>
      <DefinitionRow term={<Trans>Last checked</Trans>}>{line.checkedOn && formatDate(line.checkedOn)}</DefinitionRow>
    </>
  );
}

export function Citation({ citation, sourceUrl }: { citation: string; sourceUrl: string | null | undefined }) {
  if (!sourceUrl) return <>{citation}</>;
  return (
    <a href={sourceUrl} rel="noreferrer">
      {citation}
    </a>
  );
}
