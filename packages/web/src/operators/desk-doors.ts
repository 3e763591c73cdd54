import { secondStepPath } from '../accounts/account-doors.js';
import { ViewerDocument } from '../accounts/account-documents.js';
import type { PageOutcome, PageServerRequest } from '../app/page-route.js';

/** What a page draws for somebody who has no desk: the page that says there is nothing at this address. */
const nothingHere: PageOutcome = { show: null, status: 404 };

/**
 * Draws a page of the desk; null where there is nothing for whoever asks. An operator who only has not shown their second
 * step yet is led to it: anybody else learns nothing.
 */
export async function orNothing(
  request: PageServerRequest,
  found: object | null | undefined,
  status = 200,
): Promise<PageOutcome> {
  if (found) return { show: found, status };
  const { viewer } = await request.run(ViewerDocument, {});
  const isOperator = viewer?.account.roles.includes('OPERATOR') ?? false;
  if (!isOperator || viewer?.secondFactorPassed) return nothingHere;
  return { goTo: secondStepPath(request.url.pathname + request.url.search) };
}
