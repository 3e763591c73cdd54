import { findJurisdiction } from '@clearing/shared/jurisdictions';
import { formatPhone } from '@clearing/shared/phone';
import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionRow, Facts } from '../../../ui/facts.js';
import { isForSomebodyElse } from '../draft.js';
import type { StepView } from '../request-view.js';
import { ChangeButton } from './step-frame.js';
import { useAgeWords } from '../../age-words.js';
import { useServiceWords } from '../../service-words.js';

/** Who asks, how to reach them, what they have in mind and what they wrote, each with Change. */
export function ContactRows({ view: { draft, talk, person, outcome } }: { view: StepView }) {
  const { t } = useLingui();
  const { contact } = draft;
  const change = (step: string, what: string) => <ChangeButton step={step} what={what} />;
  const ages = useAgeWords();
  const services = useServiceWords();
  const names = new Map(person.offerings.map(({ deliveryMethod: { slug, name } }) => [slug, name]));
  const methods = draft.deliveryMethods.map((slug) => names.get(slug));
  const wishes = [
    ...draft.services.map((service) => services[service]),
    // What a label says must not be given was taken off, and is not passed on.
    ...methods.filter((name) => name === undefined || !outcome?.removedMethods.includes(name)),
    ...draft.conditions.map((slug) => person.conditions.find((condition) => condition.slug === slug)?.name),
  ].filter((wish) => wish !== undefined);
  return (
    <Facts>
      {isForSomebodyElse(draft) && (
        <DefinitionRow term={t`Asked by`} change={change('CONTACT', t`who asks`)}>
          {draft.forWhom === 'PATIENT' ? (
            <Trans>{contact.requesterName}, a clinician who refers the patient</Trans>
          ) : (
            <Trans>{contact.requesterName}, someone close to the patient</Trans>
          )}
        </DefinitionRow>
      )}
      <DefinitionRow term={t`Name`} change={change('CONTACT', t`the name`)}>
        {contact.name}
      </DefinitionRow>
      <DefinitionRow term={t`Email`} change={change('CONTACT', t`the email address`)}>
        {contact.email}
      </DefinitionRow>
      <DefinitionRow term={t`Phone`} change={change('CONTACT', t`the phone number`)}>
        {contact.phone && (
          <>
            {formatPhone(contact.phone)}
            {' · '}
            {contact.mayLeaveMessage ? t`OK to leave a message` : t`no message, please`}
          </>
        )}
      </DefinitionRow>
      <DefinitionRow term={t`Preferred contact`} change={change('CONTACT', t`how to be reached`)}>
        {contact.preferredContact === 'PHONE' ? t`By phone` : t`By email`}
      </DefinitionRow>
      <DefinitionRow term={t`Hours, interpreter, access`} change={change('CONTACT', t`hours and access`)}>
        {contact.accessNeeds}
      </DefinitionRow>
      <DefinitionRow term={t`Age`} change={change('AGE', t`the age`)}>
        {draft.ageBand && ages[draft.ageBand]}
      </DefinitionRow>
      {talk.mode !== 'IN_PERSON' && (
        <DefinitionRow term={t`Place during the talk`} change={change('PLACE', t`the place`)}>
          {findJurisdiction(draft.place)?.name}
        </DefinitionRow>
      )}
      <DefinitionRow term={t`What you have in mind`} change={change('WISHES', t`what you have in mind`)}>
        {wishes.join('; ')}
      </DefinitionRow>
      <DefinitionRow term={t`Message`} change={change('MESSAGE', t`the message`)}>
        {draft.message.trim() && <span className="as-typed">{draft.message}</span>}
      </DefinitionRow>
    </Facts>
  );
}
