// Two commands on one checkout must not fetch and build at the same time: each would load what the other half wrote.
import { createHash, randomBytes } from 'node:crypto';
import { accessSync, constants, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** sockaddr_un.sun_path: 108 bytes on Linux, 104 on macOS, with the closing zero. */
const longestSocketPath = 103;
const longestName = 'preparing-9007199254740991.sock'.length;

/**
 * Does the work when nobody else does such work in `folder`. A socket that listens says that somebody does: the system
 * closes it however they end, and whoever waits is connected to it, and so told at once. `wait` is given the waiting.
 *
 * Each turn has a number, and so a name that is never used twice: what answers nobody is over for good, and whoever
 * removes it removes nobody else's. The highest number stays when its turn is over, for the next to count on from.
 *
 * A folder whose file system holds no sockets, or whose path is too long for one, has a short one below the temporary
 * folder for it. Who may write in neither can make nothing either, and needs no turn: they run what somebody else has made.
 * @template T
 * @param {string} folder
 * @param {(until: () => Promise<void>) => Promise<void>} wait
 * @param {() => Promise<T>} work
 */
export async function oneAtATime(folder, wait, work) {
  for (const place of placesOf(folder)) {
    const turn = await turnIn(place, wait);
    if (turn === 'NO_SOCKETS') continue;
    try {
      return await work();
    } finally {
      turn.end();
    }
  }
  return work();
}

async function turnIn(place, wait) {
  for (;;) {
    const last = turnsIn(place).at(-1) ?? 0;
    const atWork = last === 0 ? null : await connect(nameOf(place, last));
    if (atWork !== null) {
      await wait(() => closed(atWork));
      continue;
    }
    const turn = await takeTurn(place, last + 1);
    if (turn !== null) return turn;
  }
}

/** Null: somebody else was quicker. */
async function takeTurn(place, number) {
  const waiting = new Set();
  const server = createServer((socket) => {
    waiting.add(socket);
    socket.unref().on('error', () => {});
    socket.once('close', () => waiting.delete(socket));
  });
  // It gets its name when it listens, or for a moment it would seem to answer nobody.
  const nameless = join(place, `${randomBytes(4).toString('hex')}.sock`);
  const listens = await new Promise((resolve) => {
    server.once('error', () => resolve(false)).listen(nameless, () => resolve(true));
  });
  if (!listens) return 'NO_SOCKETS';
  server.unref();
  const end = () => {
    server.close();
    for (const socket of waiting) socket.destroy();
  };
  try {
    linkSync(nameless, nameOf(place, number));
  } catch (error) {
    end();
    return error.code === 'EEXIST' ? null : 'NO_SOCKETS';
  } finally {
    rmSync(nameless, { force: true });
  }
  // Somebody may have counted further since we looked: then this number was over before, and its name was free again.
  const others = turnsIn(place).filter((each) => each !== number);
  const isLast = others.every((each) => each < number);
  for (const each of isLast ? others : [number]) rmSync(nameOf(place, each), { force: true });
  if (!isLast) end();
  return isLast ? { end } : null;
}

/** The second is not even made where the first one will do. */
function* placesOf(folder) {
  const isShort = Buffer.byteLength(folder) + 1 + longestName <= longestSocketPath;
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const elsewhere = join(tmpdir(), `clearing-preparing-${hash}`);
  if (!mayWrite(folder, 0o777)) return;
  if (isShort) yield folder;
  if (mayWrite(elsewhere, 0o700)) yield elsewhere;
}

function mayWrite(place, mode) {
  try {
    mkdirSync(place, { recursive: true, mode });
    accessSync(place, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function nameOf(place, number) {
  return join(place, `preparing-${number}.sock`);
}

function turnsIn(place) {
  return readdirSync(place)
    .map((name) => Number(/^preparing-(\d+)\.sock$/.exec(name)?.[1] ?? 0))
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
}

function connect(path) {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    socket.once('connect', () => resolve(socket)).on('error', () => resolve(null));
  });
}

function closed(socket) {
  return new Promise((resolve) => void socket.once('close', () => resolve()).resume());
}
