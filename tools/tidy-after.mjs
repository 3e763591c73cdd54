// node tools/tidy-after.mjs MILLISECONDS FOLDERS..., with the first process of a group as a line on stdin: once stdin is closed,
// by whatever way its other end went, ends the group and what else works with those folders, and removes them. The first one is
// for what is temporary. What does not end in order within the milliseconds is killed.
import { existsSync, readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

const patience = Number(process.argv[2]);
const folders = process.argv.slice(3);
const millisecondsBetweenLooks = 50;

const group = Number(await text(process.stdin));
// PostgreSQL ends in order with whoever started it, and is not told itself: asked too early, it waits for their sessions.
if (!(await endAll('SIGTERM', patience, started))) await endAll('SIGKILL', patience, () => [...started(), ...inside()]);
if (!(await endAll(0, patience, inside))) await endAll('SIGKILL', patience, inside);
// Whoever watches over a PostgreSQL removes its files, too: where two remove, each stops at what the other one took.
for (const until = Date.now() + patience; areThere() && Date.now() < until; await sleep(millisecondsBetweenLooks)) {
  for (const folder of folders) read(() => rmSync(folder, { recursive: true, force: true }));
}
for (const folder of folders.filter((each) => existsSync(each)))
  process.stderr.write(`${folder} could not be removed.\n`);

function areThere() {
  return folders.some((folder) => existsSync(folder));
}

/** Whether all ended in time. Asked again and again: one that ends may just have started another. */
async function endAll(signal, milliseconds, find) {
  const told = new Set();
  for (const until = Date.now() + milliseconds; ; await sleep(millisecondsBetweenLooks)) {
    const left = find();
    if (left.length === 0) return true;
    if (Date.now() > until) return false;
    // Once each: some take a second word for impatience.
    for (const pid of left.filter((each) => !told.has(each))) send(pid, signal);
    for (const pid of left) told.add(pid);
  }
}

/** The group, and on Linux whoever was given the folder to work in and left the group. */
function started() {
  const inGroup = group > 1 && send(-group, 0) ? [-group] : [];
  if (process.platform !== 'linux') return inGroup;
  return processes().filter((pid) => groupOf(pid) === group || isGiven(pid));
}

/** PostgreSQL works in the folder of its data and knows nothing of our environment. */
function inside() {
  return process.platform === 'linux' ? processes().filter((pid) => worksIn(pid)) : [];
}

function processes() {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 1 && pid !== process.pid);
}

/** Null of one that has ended, also while nobody has asked how. */
function groupOf(pid) {
  const [state, , itsGroup] =
    read(() =>
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' '),
    ) ?? [];
  return state === undefined || state === 'Z' ? null : Number(itsGroup);
}

function isGiven(pid) {
  const given = read(() => readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')) ?? [];
  return given.some((each) => `${each}/`.startsWith(`TMPDIR=${folders[0]}/`));
}

function worksIn(pid) {
  const place = read(() => readlinkSync(`/proc/${pid}/cwd`));
  return place !== null && folders.some((folder) => place.startsWith(`${folder}/`));
}

/** Null when the process is gone, or not ours to look at. */
function read(look) {
  try {
    return look();
  } catch {
    return null;
  }
}

function send(pid, signal) {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
