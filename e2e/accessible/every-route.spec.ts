import { examineClosedAndOpen, examineNarrow } from '../examine.js';
import { readRoutes } from '../routes.js';
import { expect, test } from '../story.js';
import { open } from './open.js';

const routes = await readRoutes();

/** Routes without an example, and what looks at them below. */
const lookedAtBelow = [
  '/practitioners/:slug',
  '/practitioners/:slug/report',
  '/practitioners/:slug/times',
  '/practitioners/:slug/request',
  '/clinics/:slug',
  '/clinic/:key/places/:place/point',
  '/c/:token',
  '/consultations/:id',
  '/consultations/:id/cancel',
  '/requests/:id',
  '/requests/:id/times',
  '/consultations/:id/times',
  '/requests',
  '/account/requests',
  '/sign-in/:token',
  '/account',
  '/account/email',
  '/account/password',
  '/account/sessions',
  '/account/second-step',
  '/account/second-step/app',
  '/account/second-step/recovery-codes',
  '/account/passkeys',
  '/account/data',
  '/account/delete',
  '/account/suspension',
  '/sign-in/second-step',
  '/my-hours',
  '/my-hours/:slug',
  '/account/shares',
  '/my-hours/:slug/away',
  '/my-hours/:slug/shares',
  '/my-hours/:slug/today',
  '/my-hours/:slug/mornings',
  '/my-hours/:slug/zone',
  '/my-hours/:slug/talks',
  '/my-hours/:slug/talks/:talk',
  '/my-hours/:slug/calendar',
  '/my-hours/:slug/other-calendars',
  '/my-hours/:slug/dates',
  '/my-hours/:slug/date',
  '/my-hours/:slug/week/:weekday',
  '/operators',
  '/told/:token',
  '/asked/:key',
  '/operators/complaints',
  '/operators/complaints/:key',
  '/operators/reports',
  '/operators/reports/:id',
  '/listing',
  '/listing/you',
  '/listing/licences',
  '/listing/licences/:item',
  '/listing/trainings',
  '/listing/trainings/:item',
  '/listing/places',
  '/listing/places/:item',
  '/listing/places/:item/point',
  '/listing/offerings',
  '/listing/offerings/:item',
  '/listing/offerings/:item/course',
  '/listing/support',
  '/listing/people',
  '/listing/photo',
  '/listing/words',
  '/listing/publish',
  '/listing/preview',
  '/listing/confirm',
  '/listing/numbers',
  '/listing/team',
  '/listing/versions',
  '/listing/versions/:number',
  '/listing/clinic',
  '/listing/clinic/:key',
  '/listing/clinic/:key/leave',
  '/clinic/:key',
  '/clinic/:key/facts',
  '/clinic/:key/give-up',
  '/clinic/:key/members/:member',
  '/clinic/:key/places/:place',
  '/clinic-invitation/:token',
  '/operators/wording',
  '/operators/wording/:key',
  '/operators/appeals',
  '/operators/appeals/:key',
  '/claim',
  '/claim/entry/:npi',
  '/claim/:key',
  '/claim-notice/:token',
  '/operators/claims',
  '/operators/disputes',
  '/operators/claims-under-way',
  '/operators/stale',
  '/operators/clinic-managers',
  '/operators/suspensions',
  '/operators/suspensions/new',
  '/operators/suspensions/:key',
  '/operators/look-alikes',
  '/operators/look-alikes/:key',
  '/operators/claims/:key',
  '/operators/checks',
  '/operators/checks/:key',
  '/operators/dated',
  '/operators/dated-day',
  '/operators/dated-new',
  '/operators/dated/:key',
  '/operators/dated/:key/:act',
  '/operators/imports',
  '/operators/imports/:key',
  '/operators/audit',
];

test('every route is looked at', () => {
  const withoutExample = routes.filter(({ example }) => example === null).map(({ pattern }) => pattern);
  expect(withoutExample.toSorted()).toEqual(lookedAtBelow.toSorted());
});

// In one tab, which keeps what an examination needs: half of what looking at a small page takes is the handing over.
test('every page that stands at one address, closed and open', async ({ page }) => {
  test.setTimeout(240_000);
  for (const { example } of routes) {
    if (example === null) continue;
    await open(page, example);
    // Its button stays at the foot of the window, over what one scrolls past.
    await examineClosedAndOpen(page, example, { except: example === '/search/filters' ? ['target-size'] : [] });
  }
});

test('the head and the foot that all pages share, narrow', async ({ page }) => {
  await open(page, '/about');
  await examineNarrow(page, 'the head and the foot');
});
