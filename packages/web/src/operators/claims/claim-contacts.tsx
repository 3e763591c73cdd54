import { Trans } from '@lingui/react/macro';
import { formatInstant } from '../../lib/dates.js';
import { Mark } from '../../ui/mark.js';
import type { ClaimItemView } from './claim-item.server.js';
import { ContactKindWords } from './claim-words.js';

type Contact = ClaimItemView['claim']['contacts'][number];

/** Who could lose something, and whether a letter reached them. */
export function ClaimContacts({ contacts }: Pick<ClaimItemView['claim'], 'contacts'>) {
  if (contacts.length === 0) return null;
  return (
    <section className="stack stack--4" aria-labelledby="contacts">
      <h2 id="contacts">
        <Trans>Who can say no</Trans>
      </h2>
      <ul role="list" className="stack stack--4">
        {contacts.map((contact) => (
          <li key={contact.kind + contact.address} className="stack stack--1">
            <p>
              <ContactKindWords kind={contact.kind} />: <span className="as-typed">{contact.address}</span>
            </p>
            <Told contact={contact} />
            {contact.saidNoAt && (
              <p>
                <Mark kind="caution">
                  <Trans>Said no on {formatInstant(contact.saidNoAt)}</Trans>
                </Mark>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told({ contact: { toldAt, notice, noticeAt } }: { contact: Contact }) {
  if (notice === 'GIVEN_UP') {
    return (
      <p>
        <Mark kind="caution">
          <Trans>The email about their 72 hours could not be delivered</Trans>
        </Mark>
      </p>
    );
  }
  return (
    <p className="muted small">
      {notice === 'LEFT' && noticeAt ? (
        <Trans>The email about their 72 hours was sent on {formatInstant(noticeAt)}</Trans>
      ) : notice === 'OWED' ? (
        <Trans>The email about their 72 hours is about to be sent</Trans>
      ) : toldAt ? (
        <Trans>Told on {formatInstant(toldAt)} that someone is claiming it</Trans>
      ) : (
        <Trans>Not told yet</Trans>
      )}
    </p>
  );
}
