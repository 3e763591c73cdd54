import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { getJurisdiction } from '@clearing/shared/jurisdictions';
import { formatDate } from '../../../lib/dates.js';
import { languageName } from '../../../lib/languages.js';
import { DefinitionRow, Facts } from '../../../ui/facts.js';
import { PlainText } from '../../plain-text/plain-text.js';
import { useSupportLevels } from '../offerings/use-support-levels.js';
import { useParts } from '../parts.js';
import type { Draft } from '../workspace-doors.js';

/** What a draft says, with a way to change each part of it. */
export function ReadThrough({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const parts = useParts();
  const levels = useSupportLevels();
  const { person, support, reach, words } = draft;
  const change = (href: string) => (
    <a href={href}>
      <Trans>Change</Trans>
    </a>
  );
  return (
    <Facts>
      <DefinitionRow term={t`Name`} change={change(parts.PERSON.href)}>
        <span className="as-typed">
          {[`${person.givenName} ${person.familyName}`, ...person.postnominals].join(', ')}
        </span>
      </DefinitionRow>
      <DefinitionRow term={parts.LICENSES.name} change={change(parts.LICENSES.href)}>
        {draft.licenses
          .map(({ jurisdiction, expiresOn }) => t`${getJurisdiction(jurisdiction).name} until ${formatDate(expiresOn)}`)
          .join(', ')}
      </DefinitionRow>
      <DefinitionRow term={parts.PLACES.name} change={change(parts.PLACES.href)}>
        {draft.places.map(({ clinicName, street, city }) => `${clinicName}, ${street}, ${city}`).join('; ')}
      </DefinitionRow>
      <DefinitionRow term={parts.OFFERINGS.name} change={change(parts.OFFERINGS.href)}>
        {draft.offerings.length > 0 && <OfferingsInWords count={draft.offerings.length} />}
      </DefinitionRow>
      <DefinitionRow term={parts.SUPPORT.name} change={change(parts.SUPPORT.href)}>
        {support && levels[support.level]}
      </DefinitionRow>
      <DefinitionRow term={parts.REACH.name} change={change(parts.REACH.href)}>
        {reach.conditions.length > 0 && (
          <Plural value={reach.conditions.length} one="People with one condition" other="People with # conditions" />
        )}
      </DefinitionRow>
      <DefinitionRow term={t`Languages`} change={change(parts.REACH.href)}>
        {reach.languages.map(languageName).join(', ')}
      </DefinitionRow>
      <DefinitionRow term={t`One line`} change={change(parts.WORDS.href)}>
        {words.headline && <span className="as-typed">{words.headline}</span>}
      </DefinitionRow>
      <DefinitionRow term={t`About you`} change={change(parts.WORDS.href)}>
        {words.about && <PlainText text={words.about} />}
      </DefinitionRow>
    </Facts>
  );
}

function OfferingsInWords({ count }: { count: number }) {
  return count === 1 ? <Trans>One offering</Trans> : <Trans>{count} offerings</Trans>;
}
