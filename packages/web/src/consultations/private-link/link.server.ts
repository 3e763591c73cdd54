import type { PageServer, PageServerRequest } from '../../app/page-route.js';

/** Which side a private link opens. */
export interface LinkView {
  readonly role: 'PATIENT' | 'PRACTITIONER';
}

/** Looking at a link changes nothing: programs that read mail look at links too. Its button is what opens it. */
export const linkServer: PageServer = {
  onGet: async (request) => {
    const link = await request.readAccessToken(tokenOf(request));
    return { show: link && ({ role: link.role } satisfies LinkView), status: link ? 200 : 404 };
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
    // A mail about other times leads to where one is chosen.
    const page = request.url.searchParams.get('to') === 'choose' ? '/times' : '';
    return { goTo: `/consultations/${id}${page}${query}`, access: { remember: token } };
  },
};

function tokenOf({ params }: PageServerRequest): string {
  return params['token'] ?? '';
}
