import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle, embeds } from '../build/bundle.js';

const mostBytes = 20 * 1024;
/** Of others, in each. */
const packages = ['@lit/reactive-element', 'lit', 'lit-element', 'lit-html'];

describe.each(embeds)('%s, as a browser is given it', (name) => {
  let code: string;
  let licences: string;
  beforeAll(async () => {
    ({ code, licences } = await bundle(name));
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

  it('says whose work is in it, and under what terms', () => {
    expect(code).toMatch(/^\/\*! .*BSD-3-Clause\. Its text: \/embed\/licences\.txt \*\/\n/);
    const named = [...licences.matchAll(/^## (\S+) - \S+ \(BSD-3-Clause\)$/gm)].map(([, whose]) => whose);
    expect(new Set(named)).toEqual(new Set(packages));
    expect(licences.match(/^## /gm)).toHaveLength(packages.length);
    expect(licences.match(/THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS/g)).toHaveLength(packages.length);
  });
});
