import { expect, test } from 'vitest';
import { listingAddress, searchAddress } from '../src/addresses.js';

const url = 'https://clearing.example/practitioners/ana-ruiz';
const nowhere = { from: '', zone: '', source: '', referral: '' };

test('a listing is opened with what is known of its reader, and with nothing else', () => {
  expect(listingAddress(url, nowhere)).toBe(url);
  const known = { from: 'US-TX', zone: 'America/Chicago', source: 'elm.example', referral: 'aHandle' };
  expect(listingAddress(url, known)).toBe(
    `${url}?from=US-TX&zone=America%2FChicago&source=elm.example&booking-referral=aHandle`,
  );
});

test('a time is asked for on the page of that talk', () => {
  const asked = { type: 'VHlwZTox', at: '2026-12-09T21:00:00Z' };
  expect(listingAddress(url, { ...nowhere, source: 'elm.example' }, '/request', asked)).toBe(
    `${url}/request?type=VHlwZTox&at=2026-12-09T21%3A00%3A00Z&source=elm.example`,
  );
});

test('the search goes on with the same choices, and by the same handle', () => {
  const site = 'https://clearing.example';
  const usual = { miles: 30, referral: '' };
  expect(searchAddress(site, 'Dallas, TX', {}, usual)).toBe(`${site}/search?near=Dallas%2C+TX`);
  const choices = { service: ['KAP', 'INTEGRATION_ONLY'], mode: ['VIDEO'] };
  expect(searchAddress(site, '75201', choices, { miles: 100, referral: 'aHandle' })).toBe(
    `${site}/search?near=75201&miles=100&service=KAP&service=INTEGRATION_ONLY&mode=VIDEO&booking-referral=aHandle`,
  );
});
