import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle, embeds } from '../build/bundle.js';

const mostBytes = 20 * 1024;

describe.each(embeds)('%s, as a browser is given it', (name) => {
  let code: string;
  beforeAll(async () => {
    code = await bundle(name);
  });

  it('is at most 20 KB, compressed', () => {
    expect(gzipSync(code).length).toBeLessThanOrEqual(mostBytes);
  });

  it('is one file that loads no other', () => {
    expect(code).not.toMatch(/\bimport\s*[("'{*]|\bfrom\s*["'`]|\bexport\s/);
  });

  it('keeps nothing, and does nothing that a strict policy refuses', () => {
    expect(code).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie|caches\.|serviceWorker/);
    expect(code).not.toMatch(/\beval\(|new Function|style=|<img|url\(|@import|\.postMessage/);
  });

  it('has a policy of its own, which no other script on the page has', () => {
    expect(code.match(/createPolicy\([^,]*/g)).toEqual([`createPolicy(\`${name}\``]);
  });

  it('says whose work is in it', () => {
    expect(code).toMatch(/^\/\*! .*BSD-3-Clause \*\/\n/);
  });
});
