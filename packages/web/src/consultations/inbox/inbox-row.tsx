import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Card } from '../../ui/card.js';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { askedBy } from '../asked-by.js';
import { Covered, CoveredForAnother, placeDuring } from '../covered.js';
import { NewMessages } from '../messages/messages-link.js';
import { useModeWords } from '../talk-words.js';
import type { InboxRow } from './inbox.server.js';

/** One request without its answers: who, until when, how, where, and how much there is to talk about first. */
export function InboxRowCard({ row, saysWhose }: { row: InboxRow; saysWhose: boolean }) {
  const { t } = useLingui();
  const { consultation, answerBy } = row;
  const { summary, viewerShare, consultationType: talk } = consultation;
  const name = askedBy(consultation);
  const mode = useModeWords()[talk.mode];
  return (
    <Card className="stack stack--3">
      <h2>
        <a href={`/requests/${encodeURIComponent(consultation.id)}`}>
          {name ? (
            <span className="as-typed">{name}</span>
          ) : viewerShare == null ? (
            <Trans>Erased</Trans>
          ) : (
            <Trans>Someone</Trans>
          )}
        </a>
      </h2>
      {summary?.safetyFirst && consultation.state === 'REQUESTED' && (
        <p>
          <b>
            <Trans>Safety comes first here.</Trans>
          </b>{' '}
          <Trans>Answer within one business day.</Trans>
        </p>
      )}
      <Facts>
        <DefinitionRow term={t`Status`}>
          {row.heldUntil && consultation.proposal?.by === 'PRACTITIONER' ? (
            <Trans>
              They can choose one of your times until <b className="figures">{row.heldUntil}</b>
            </Trans>
          ) : row.heldUntil ? (
            <Trans>
              They propose other times. Choose by <b className="figures">{row.heldUntil}</b>
            </Trans>
          ) : answerBy ? (
            <Trans>
              Answer by <b className="figures">{answerBy}</b>
            </Trans>
          ) : (
            <StateWords state={consultation.state} />
          )}
        </DefinitionRow>
        <DefinitionRow term={t`When`}>
          <time dateTime={consultation.startsAt} className="figures">
            {consultation.label}
          </time>
        </DefinitionRow>
        <DefinitionRow term={t`Talk`}>
          {t`${talk.minutes} min`}, {mode}
        </DefinitionRow>
        {consultation.unreadMessages > 0 && (
          <DefinitionRow term={t`Messages`}>
            <NewMessages
              href={`/requests/${encodeURIComponent(consultation.id)}/messages`}
              unread={consultation.unreadMessages}
            />
          </DefinitionRow>
        )}
        {viewerShare != null ? (
          <>
            <DefinitionRow term={t`You answer for`}>{consultation.practitioner.displayName}</DefinitionRow>
            {consultation.isPlaceCovered === false && (
              <DefinitionRow term={t`Licence`}>
                <CoveredForAnother isCovered={false} given={consultation.practitioner.givenName} />
              </DefinitionRow>
            )}
          </>
        ) : (
          saysWhose && <DefinitionRow term={t`Listing`}>{consultation.practitioner.displayName}</DefinitionRow>
        )}
        {summary && (
          <>
            <DefinitionRow term={t`They will be in`}>
              {placeDuring(talk, summary.patientLocation)}
              <Covered isCovered={consultation.isPlaceCovered ?? null} practitioner={consultation.practitioner} />
            </DefinitionRow>
            <DefinitionRow term={t`Ways they have in mind`}>
              {summary.deliveryMethods.map((method) => method.name).join(', ')}
            </DefinitionRow>
            <DefinitionRow term={t`To talk about first`}>
              <Plural value={summary.flagCount} _0="Nothing they mentioned" one="# point" other="# points" />
            </DefinitionRow>
          </>
        )}
      </Facts>
    </Card>
  );
}

function StateWords({ state }: { state: InboxRow['consultation']['state'] }): ReactNode {
  switch (state) {
    case 'AWAITING_EMAIL':
    case 'REQUESTED':
      return <Trans>Waiting</Trans>;
    case 'CONFIRMED':
      return <Trans>Confirmed</Trans>;
    case 'DECLINED':
      return <Trans>You declined</Trans>;
    case 'EXPIRED':
      return <Trans>There was no answer in time</Trans>;
    case 'WITHDRAWN':
      return <Trans>The patient withdrew it</Trans>;
    case 'CANCELLED':
      return <Trans>Cancelled</Trans>;
    case 'COMPLETED':
      return <Trans>It has taken place</Trans>;
    case 'NO_SHOW':
      return <Trans>You did not meet</Trans>;
  }
}
