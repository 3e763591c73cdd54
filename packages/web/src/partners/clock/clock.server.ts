import { changeOutcome } from '../../accounts/account-doors.js';
import { ChangeAccountDocument } from '../../accounts/account-documents.js';
import type { PageOutcome, PageServer, PageServerRequest } from '../../app/page-route.js';
import { graphql, readFragment } from '../../generated/index.js';
import type { FieldError } from '../../ui/error-summary.js';
import { asTyped, nextClockChanges, type ClockChange } from './clock-changes.js';
import { forPartner } from '../partner-doors.js';
import { readTypedInstant } from '../typed-instant.js';

export interface ClockView {
  /** What test keys take for now; null: the real time. */
  readonly sandboxNow: string | null;
  readonly changes: readonly ClockChange[];
  readonly typed: string;
  readonly errors: readonly FieldError[];
  readonly refusal: string | null;
  readonly isSet: boolean;
}

const SetSandboxClockDocument = graphql(`
  mutation SetSandboxClock($input: SetSandboxClockInput!) {
    setSandboxClock(input: $input) {
      ...ChangeAccount
    }
  }
`);

const here = '/partners/clock';

export const clockServer: PageServer = {
  onGet: (request) => draw(request, { isSet: request.url.searchParams.get('done') === 'set' }),
  onPost: async (request) => {
    const typed = (request.form.get('at') ?? '').trim();
    const at = request.form.get('real') === 'yes' ? null : readTypedInstant(typed);
    if (at === undefined) return draw(request, { typed, errors: [{ id: 'at', message: noTime(request.now) }] }, 422);
    const { setSandboxClock } = await request.run(SetSandboxClockDocument, { input: { at } });
    const answer = readFragment(ChangeAccountDocument, setSandboxClock);
    const outcome = changeOutcome(request, answer, { done: `${here}?done=set` });
    if ('goTo' in outcome) return outcome;
    const { errors, refusal } = outcome.show as Pick<ClockView, 'errors' | 'refusal'>;
    return draw(request, { typed, errors, refusal }, outcome.status);
  },
};

const noTime = (now: string) => `Give a date and a time, such as ${asTyped(nextClockChanges(now))}.`;

function draw(request: PageServerRequest, more: Partial<ClockView>, status = 200): Promise<PageOutcome> {
  return forPartner(request, ({ sandboxNow }) => ({
    show: {
      ...{ sandboxNow, changes: nextClockChanges(request.now), typed: '', errors: [], refusal: null, isSet: false },
      ...more,
    } satisfies ClockView,
    status,
  }));
}
