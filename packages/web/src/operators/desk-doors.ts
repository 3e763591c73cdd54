import { secondStepPath, signInPath } from '../accounts/account-doors.js';
import { ViewerDocument } from '../accounts/account-documents.js';
import type { PageOutcome, PageServerRequest } from '../app/page-route.js';

/** What a page draws for somebody who has no desk: the page that says there is nothing at this address. */
const nothingHere: PageOutcome = { show: null, status: 404 };

/**
 * Draws a page of the desk; null where there is nothing for whoever asks. An operator who only has not shown their second
 * step yet is led to it: anybody else learns nothing. Who is not signed in keeps what they wrote, at whatever address of
 * the desk: whether something is there is not asked for them.
 */
export async function orNothing(
  request: PageServerRequest,
  found: object | null | undefined,
  status = 200,
): Promise<PageOutcome> {
  if (found) return { show: found, status };
  const { viewer } = await request.run(ViewerDocument, {});
  if (!viewer) return { ...nothingHere, signIn: signInPath(hereOf(request)) };
  const isOperator = viewer.account.roles.includes('OPERATOR');
  if (!isOperator || viewer.secondFactorPassed) return nothingHere;
  return { goTo: secondStepPath(hereOf(request)) };
}

function hereOf({ url }: PageServerRequest): string {
  return url.pathname + url.search;
}
