import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Refusal } from '../../../accounts/refusal.js';
import { usePageState } from '../../../app/page-environment.js';
import { PageHead } from '../../../app/page-head.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { TextField } from '../../../ui/text-field.js';
import { ColleagueCard } from './colleague-card.js';
import type { ColleagueShown, TeamView } from './team.server.js';

const mostFound = 20;
const mostTogether = 10;

/** Colleagues whom a listing names, who names it: one asks, the other says yes. */
export function TeamPage() {
  const { t } = useLingui();
  const view = usePageState<TeamView>();
  if (!view) return null;
  const standing = (...wanted: ColleagueShown['standing'][]) =>
    view.colleagues.filter((each) => wanted.includes(each.standing));
  const together = standing('TOGETHER');
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your care team`} indexed={false} />
      <p>
        <a href="/listing">
          <Trans>Back to your listing</Trans>
        </a>
      </p>
      <h1>
        <Trans>Your care team</Trans>
      </h1>
      <Refusal words={view.refusal} />
      <Done what={view.done} />
      <p className="prose">
        <Trans>
          Patients read on your listing who you work with. You ask a colleague who is listed here, they say yes, and
          each listing names the other. Either of you can end it at any time, and at once.
        </Trans>
      </p>
      {!view.isPublished && (
        <Notice tone="caution" title={<Trans>Your own listing is out of sight now.</Trans>}>
          <p>
            <Trans>While it is, no listing names you, and you cannot ask anyone.</Trans>
          </p>
        </Notice>
      )}
      <Group id="asks" title={t`They asked you`} colleagues={standing('THEY_ASK')} />
      <Group
        id="together"
        title={t`On both listings`}
        colleagues={together}
        note={
          together.length === 0 ? (
            <Trans>Nobody yet.</Trans>
          ) : (
            <Plural
              value={together.length}
              one={`# of ${mostTogether} at most`}
              other={`# of ${mostTogether} at most`}
            />
          )
        }
        isAlwaysThere
      />
      <Group id="asked" title={t`You asked`} colleagues={standing('YOU_ASKED', 'THEY_SAID_NO')} />
      <Find view={view} />
    </div>
  );
}

function Group({
  id,
  title,
  colleagues,
  note,
  isAlwaysThere = false,
}: {
  id: string;
  title: string;
  colleagues: readonly ColleagueShown[];
  note?: ReactNode;
  isAlwaysThere?: boolean;
}) {
  if (colleagues.length === 0 && !isAlwaysThere) return null;
  return (
    <section className="stack stack--4" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note && <p className="muted">{note}</p>}
      <Cards colleagues={colleagues} />
    </section>
  );
}

function Cards({ colleagues }: { colleagues: readonly ColleagueShown[] }) {
  if (colleagues.length === 0) return null;
  return (
    <ul role="list" className="stack stack--4">
      {colleagues.map((colleague) => (
        <li key={colleague.practitionerId}>
          <ColleagueCard colleague={colleague} />
        </li>
      ))}
    </ul>
  );
}

/** A form that stores nothing: what was looked for stands in the address. */
function Find({ view: { found, typed } }: { view: TeamView }) {
  const { t } = useLingui();
  return (
    <section className="stack stack--4" aria-labelledby="find">
      <h2 id="find">
        <Trans>Find a colleague</Trans>
      </h2>
      <form action="/listing/team#find" className="stack stack--4">
        <TextField
          id="name"
          name="name"
          label={t`Their name, or some of it`}
          hint={t`People whose listing is published.`}
          defaultValue={typed}
          maxLength={160}
          autoComplete="off"
          required
        />
        <Button weight="second">
          <Trans>Find</Trans>
        </Button>
      </form>
      {found?.length === 0 && (
        <p className="prose" role="status">
          <Trans>
            Nobody by that name has a published listing. Try another spelling, or their family name alone. Someone who
            is not listed yet can make a listing, and then you can ask them.
          </Trans>
        </p>
      )}
      {found && <Cards colleagues={found} />}
      {found?.length === mostFound && (
        <p className="prose">
          <Trans>There may be more. Type more of the name.</Trans>
        </p>
      )}
    </section>
  );
}

function Done({ what }: { what: TeamView['done'] }) {
  const words = useDoneWords();
  return what && <Notice tone="checked" role="status" title={words[what]} />;
}

function useDoneWords(): Readonly<Record<NonNullable<TeamView['done']>, ReactNode>> {
  return {
    asked: <Trans>They have been asked. Nothing is shown unless they say yes.</Trans>,
    joined: <Trans>Each listing names the other now.</Trans>,
    declined: <Trans>You said no. They cannot ask you again for a year; you can ask them.</Trans>,
    parted: <Trans>It is over. Neither listing names the other anymore.</Trans>,
    'taken-back': <Trans>It is withdrawn.</Trans>,
  };
}
