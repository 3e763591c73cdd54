import type { HoursWindowInput } from '../../generated/graphql.js';

/** A stretch of a day as it stands in a form's fields. */
export interface TypedStretch {
  readonly from: string;
  readonly until: string;
  readonly untilNextDay: boolean;
}

export interface TypedWindow extends TypedStretch {
  /** VIDEO, PHONE, or a location's id for talks in person there. */
  readonly uses: readonly string[];
}

export interface TypedHours {
  readonly windows: readonly TypedWindow[];
  readonly breaks: readonly TypedStretch[];
}

interface KeptWindow extends TypedStretch {
  readonly video: boolean;
  readonly phone: boolean;
  readonly inPersonAt: readonly string[];
}

/** What a form shows of hours that are kept. */
export function typedOf(day: {
  readonly windows: readonly KeptWindow[];
  readonly breaks: readonly TypedStretch[];
}): TypedHours {
  const stretch = ({ from, until, untilNextDay }: TypedStretch) => ({ from, until, untilNextDay });
  return {
    windows: day.windows.map((window) => ({
      ...stretch(window),
      uses: [...(window.video ? ['VIDEO'] : []), ...(window.phone ? ['PHONE'] : []), ...window.inPersonAt],
    })),
    breaks: day.breaks.map(stretch),
  };
}

/** The rows of a form; those that were left empty or are to be removed are not there any more. */
export function readTypedHours(form: URLSearchParams): TypedHours {
  const rows = (kind: 'windows' | 'breaks') =>
    rowNumbers(form, kind).flatMap((row) => {
      const name = (part: string) => `${kind}-${row}-${part}`;
      const from = (form.get(name('from')) ?? '').trim();
      const until = (form.get(name('until')) ?? '').trim();
      if ((from === '' && until === '') || form.has(name('remove'))) return [];
      return [{ from, until, untilNextDay: form.has(name('next')), uses: form.getAll(name('uses')) }];
    });
  return { windows: rows('windows'), breaks: rows('breaks').map(({ uses: _none, ...stretch }) => stretch) };
}

export function windowInput({ uses, ...stretch }: TypedWindow): HoursWindowInput {
  return {
    ...stretch,
    video: uses.includes('VIDEO'),
    phone: uses.includes('PHONE'),
    inPersonAt: uses.filter((use) => use !== 'VIDEO' && use !== 'PHONE'),
  };
}

function rowNumbers(form: URLSearchParams, kind: string): number[] {
  const numbers = new Set<number>();
  for (const key of form.keys()) {
    const row = key.startsWith(`${kind}-`) ? /^[a-z]+-(\d{1,2})-from$/.exec(key)?.[1] : undefined;
    if (row !== undefined) numbers.add(Number(row));
  }
  return [...numbers].sort((a, b) => a - b);
}
