import type { PageServer, PageServerRequest } from '../../app/page-route.js';
import { confirmPlace } from '../waiting/confirm-place.js';

/** Which side a private link opens, and for what. */
export interface LinkView {
  readonly role: LinkHeld['role'];
  /** Null: it is not a patient's. */
  readonly purpose: Purpose | null;
}

type LinkHeld = NonNullable<Awaited<ReturnType<PageServerRequest['readAccessToken']>>>;
type Purpose = LinkHeld['purposes'][number];

/**
 * Where a mail leads to: one about other times to where one is chosen, one near the talk to the way in, one
 * about a message to where it is read.
 */
const pages: Readonly<Record<Purpose, string>> = {
  CONSULTATION: '',
  PROPOSAL: '/times',
  JOIN: '/join',
  MESSAGES: '/messages',
  ASK_AGAIN: '',
  EVERYTHING: '',
};

/** The same as mails of before said it, whose links were all for the consultation. */
const pagesSaid: ReadonlyMap<string, string> = new Map([
  ['choose', '/times'],
  ['join', '/join'],
  ['messages', '/messages'],
]);

/** Looking at a link changes nothing: programs that read mail look at links too. Its button is what opens it. */
export const linkServer: PageServer = {
  onGet: async (request) => {
    const link = await request.readAccessToken(tokenOf(request));
    const view: LinkView | null = link && { role: link.role, purpose: link.purposes[0] ?? null };
    return { show: view, status: view ? 200 : 404 };
  },
  onPost: async (request) => {
    const token = tokenOf(request);
    const link = await request.readAccessToken(token);
    if (!link) return { show: null, status: 404 };
    const zone = request.url.searchParams.get('zone');
    const query = zone ? `?${new URLSearchParams({ zone })}` : '';
    const id = encodeURIComponent(link.consultationId);
    // Practitioners were mailed such links once: they lead to where one signs in, and open nothing by themselves.
    if (link.role === 'PRACTITIONER') return { goTo: `/requests/${id}` };
    if (link.role === 'WAITING') {
      // Whoever has the link reads the mail: pressing its button is what puts them on the list.
      const isThere = await confirmPlace(request, token);
      return isThere ? { goTo: `/waiting/${id}${query}`, access: { remember: token } } : { show: null, status: 404 };
    }
    const said = pagesSaid.get(request.url.searchParams.get('to') ?? '') ?? '';
    const page = pages[link.purposes[0] ?? 'CONSULTATION'] || said;
    return { goTo: `/consultations/${id}${page}${query}`, access: { remember: token } };
  },
};

function tokenOf({ params }: PageServerRequest): string {
  return params['token'] ?? '';
}
