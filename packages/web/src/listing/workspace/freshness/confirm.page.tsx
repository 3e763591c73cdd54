import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../../app/page-environment.js';
import { PageForm } from '../../../app/page-form.js';
import { PageHead } from '../../../app/page-head.js';
import { formatDate } from '../../../lib/dates.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import type { ConfirmView } from './confirm.server.js';
import { ConfirmedThing } from './confirmed-thing.js';
import { useDraftThings } from '../versions/draft-things.js';
import { Lapses } from '../credentials/lapses.js';
import type { ListPart } from '../items.js';
import { useParts, type Part } from '../parts.js';
import { WhatCanBeAsked } from './what-can-be-asked.js';
import type { Draft } from '../workspace-doors.js';

/** Everything a published listing says, each fact with its day and where it is changed, and one button for all of it. */
export function ConfirmPage() {
  const view = usePageState<ConfirmView>();
  return view && <Confirm view={view} />;
}

function Confirm({ view }: { view: ConfirmView }) {
  const { t } = useLingui();
  const parts = useParts();
  const things = useDraftThings(view.choices)(view.said);
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Is it still true?`} indexed={false} />
      <p>
        <a href="/listing">
          <Trans>Back to your listing</Trans>
        </a>
      </p>
      <h1>
        <Trans>Is it still true?</Trans>
      </h1>
      <Standing view={view} />
      <Lapses lapses={view.lapses} />
      <p className="prose">
        <Trans>
          This is what patients read now. If all of it is true, say so with one button. If something is not, change it
          there and publish.
        </Trans>
      </p>
      <ConfirmButton />
      {view.asked && <WhatCanBeAsked asked={view.asked} />}
      {view.freshness.parts.map(({ part, things: days }) => (
        <section key={part} className="stack stack--3" aria-labelledby={`part-${part}`}>
          <h2 id={`part-${part}`}>{parts[part].name}</h2>
          {things[part].length === 0 && (
            <p>
              <Trans>Not given</Trans>
            </p>
          )}
          {things[part].map((thing) => (
            <ConfirmedThing
              key={thing.key}
              thing={thing}
              part={parts[part].name}
              days={
                new Map(days.find(({ key }) => key === thing.key)?.facts.map((fact) => [fact.name, fact.confirmedOn]))
              }
              href={pageOfThing(part, thing.key, view.draft, parts[part].href)}
            />
          ))}
          <p>
            <a href={parts[part].href}>
              <Trans>
                Add or take off<span className="unseen">: {parts[part].name}</span>
              </Trans>
            </a>
          </p>
        </section>
      ))}
      <ConfirmButton />
    </div>
  );
}

const listOf: Partial<Record<Part, ListPart>> = {
  LICENSES: 'licenses',
  TRAINING: 'trainings',
  PLACES: 'places',
  OFFERINGS: 'offerings',
};

/** Where this very thing is changed: by its place in the draft. One the draft has no more is looked for in the list. */
function pageOfThing(part: Part, key: string, draft: Draft, page: string): string {
  const things = listOf[part] && draft[listOf[part]];
  const at = things?.findIndex((thing) => thing.key === key) ?? -1;
  return at < 0 ? page : `${page}/${at + 1}`;
}

function ConfirmButton() {
  return (
    <PageForm action="/listing/confirm">
      <Button wide>
        <Trans>All of it is still true</Trans>
      </Button>
    </PageForm>
  );
}

function Standing({ view: { freshness, isPublished, wasConfirmed } }: { view: ConfirmView }) {
  const { lastConfirmedOn, sinksOn, hiddenOn, isSinking, isHidden } = freshness;
  if (wasConfirmed) {
    return (
      <Notice tone="checked" role="status" title={<Trans>Thank you. It is confirmed as of today.</Trans>}>
        <p>
          <Trans>We will remind you before it sinks on {formatDate(sinksOn)}.</Trans>
        </p>
      </Notice>
    );
  }
  const confirmed = <Trans>You last confirmed it on {formatDate(lastConfirmedOn)}.</Trans>;
  if (isHidden && isPublished) {
    return (
      <Notice tone="caution" title={<Trans>It is out of sight, because it has not been confirmed for 120 days.</Trans>}>
        <p>
          {confirmed} <Trans>Patients find it again as soon as you say that it is true.</Trans>
        </p>
      </Notice>
    );
  }
  return isSinking && isPublished ? (
    <Notice
      tone="caution"
      title={<Trans>It is listed below the others, because it has not been confirmed for 90 days.</Trans>}
    >
      <p>
        {confirmed} <Trans>On {formatDate(hiddenOn)} it goes out of sight.</Trans>
      </p>
    </Notice>
  ) : (
    <Notice title={confirmed}>
      <p>
        <Trans>
          On {formatDate(sinksOn)} it sinks below the others, and on {formatDate(hiddenOn)} it goes out of sight, unless
          you confirm it before.
        </Trans>
      </p>
    </Notice>
  );
}
