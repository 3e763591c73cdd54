import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import type { SuspensionDecision } from '../../generated/graphql.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/text-field.js';
import type { SuspensionItemView } from './suspension-item.server.js';
import { SuspensionDecisionWords } from './suspension-words.js';

interface Props extends Pick<SuspensionItemView, 'typed' | 'errors' | 'suspension' | 'account'> {
  readonly decision: SuspensionDecision;
  readonly isMain?: boolean;
}

/** One decision about a suspension, what follows from it, and words that the suspended person reads. */
export function SuspensionForm({ decision, suspension, account, typed, errors, isMain = false }: Props) {
  const { t } = useLingui();
  const field = `${decision}-reply`;
  const isNeeded = decision !== 'END' && suspension.waitsForAnswer;
  // Of one that never began nobody was told, and nobody reads of its end.
  const isRead = decision !== 'END' || suspension.isInEffect;
  return (
    <PageForm className="stack stack--4">
      <input type="hidden" name="decision" value={decision} />
      <p className="prose">
        <WhatFollows decision={decision} suspension={suspension} account={account} />
      </p>
      {isRead && (
        <TextArea
          id={field}
          name={field}
          label={isNeeded ? t`Why it stays closed` : t`For them to read (optional)`}
          hint={t`They see no name. Up to 2,000 characters.`}
          error={errors.find(({ id }) => id === field)?.message}
          defaultValue={typed?.decision === decision ? typed.reply : ''}
          maxLength={2000}
        />
      )}
      <Button wide weight={isMain ? 'main' : 'second'}>
        <SuspensionDecisionWords decision={decision} isInEffect={suspension.isInEffect} />
      </Button>
    </PageForm>
  );
}

function WhatFollows({
  decision,
  suspension: { confirmedAt, isInEffect },
  account,
}: Pick<Props, 'decision' | 'suspension' | 'account'>) {
  const ahead = (account?.waitingRequests ?? 0) + (account?.talksAhead ?? 0);
  switch (decision) {
    case 'CONFIRM':
      return ahead === 0 ? (
        <Trans>It stays until an operator ends it. No patients are waiting for them.</Trans>
      ) : (
        <Plural
          value={ahead}
          one="It stays until an operator ends it. One patient who is waiting for them or was promised a talk is told at once that it is called off."
          other="It stays until an operator ends it. # patients who are waiting for them or were promised a talk are told at once that it is called off."
        />
      );
    case 'KEEP':
      return <Trans>They read what you write, and can write one more time.</Trans>;
    case 'END':
      return (
        <>
          {!isInEffect ? (
            <Trans>It was never closed, and stays open. They are not told anything.</Trans>
          ) : confirmedAt == null ? (
            <Trans>Everything is as it was before, at once.</Trans>
          ) : (
            <Trans>Their listing is what it was before, at once. What was called off stays called off.</Trans>
          )}
          {isInEffect && account?.roles.includes('PARTNER') && (
            <>
              {' '}
              <Trans>Their webhooks are not told afterwards about what changed in the meantime.</Trans>
            </>
          )}
        </>
      );
  }
}
