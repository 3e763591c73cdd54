import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button.js';
import { CodeBlock } from '../../ui/code-block.js';
import { TextField } from '../../ui/text-field.js';
import { firstQuery } from './first-query.js';
import type { RunNow, StartView } from './start.server.js';

/** A query that one reads, and what it answers now. Where scripts run the answer comes without the page going. */
export function TryFirst({ view: { place, ran } }: { view: StartView }) {
  const { t } = useLingui();
  return (
    <section className="stack stack--4" aria-labelledby="ask">
      <h2 id="ask">
        <Trans>1. Ask something</Trans>
      </h2>
      <p className="prose">
        <Trans>Who is near a place, and when they have time for a first talk. Three people are enough for now.</Trans>
      </p>
      <CodeBlock name={t`The query`} text={firstQuery} />
      <form action="/partners/start#ask" data-in-place="ran" className="stack stack--4">
        <TextField
          id="place"
          name="place"
          label={t`The place`}
          hint={t`A ZIP code or a city, such as "Dallas, TX". It goes into $place.`}
          defaultValue={place}
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
        />
        <Button wide>
          <Trans>Run it</Trans>
        </Button>
      </form>
      <div id="ran" className="stack stack--3">
        <p role="status">{ran ? <Told ran={ran} /> : <Trans>No key is needed, and nothing is set up.</Trans>}</p>
        {ran && <CodeBlock name={t`The answer`} text={ran.text} />}
      </div>
    </section>
  );
}

function Told({ ran: { isRefused, milliseconds, points } }: { ran: RunNow }) {
  if (isRefused) return <Trans>There is no answer to this. The response says why.</Trans>;
  if (!points) return <Trans>Answered in {milliseconds} ms.</Trans>;
  const [taken, left, limit] = [points.taken, points.left, points.limit].map((each) => each.toLocaleString('en-US'));
  return (
    <Trans>
      Answered just now, in {milliseconds} ms. It cost {taken} points; you have {left} of {limit} left, and they come
      back within a minute.
    </Trans>
  );
}
