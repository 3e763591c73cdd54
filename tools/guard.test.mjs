import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeMachine, whyNot } from './guard.mjs';

const debian = { platform: 'linux', arch: 'x64', nodeVersion: '20.0.0', isGlibc: true };
const mac = { platform: 'darwin', arch: 'arm64', nodeVersion: '22.22.0', isGlibc: true };

for (const machine of [debian, { ...debian, arch: 'arm64', nodeVersion: '26.1.0' }, mac, { ...mac, arch: 'x64' }]) {
  test(`${machine.platform} on ${machine.arch} with Node ${machine.nodeVersion} is fine`, () => {
    assert.equal(whyNot(machine), null);
  });
}

for (const [machine, sentence] of [
  [{ ...debian, nodeVersion: '18.20.4' }, /^Clearing needs Node\.js 20 or later .* this is 18\.20\.4\.$/],
  [{ ...debian, isGlibc: false }, /^Clearing needs a Linux with glibc .*\.$/],
  [{ ...debian, arch: 'ia32' }, /^Clearing runs on x64 and arm64 processors, and this is linux on ia32\.$/],
  [{ ...mac, nodeVersion: '22.21.1' }, /^On macOS, .* must be 22\.22 or later; this is 22\.21\.1\.$/],
  [{ ...debian, platform: 'win32' }, /^Clearing runs on Linux and macOS, .*\.$/],
]) {
  test(`${machine.platform} on ${machine.arch} with Node ${machine.nodeVersion} is refused in one sentence`, () => {
    assert.match(whyNot(machine) ?? '', sentence);
  });
}

test('this very machine is one of those it runs on', () => {
  assert.equal(whyNot(describeMachine()), null);
});
