// Whether this machine can run Clearing at all. Written in plain old JavaScript: it must still load where the rest
// could not, to say so.

const leastNodeOnLinux = [20, 0];
const leastNodeOnMac = [22, 22];

/**
 * One sentence that says why not, or null.
 * @param {{ platform: string, arch: string, nodeVersion: string, isGlibc: boolean }} machine
 */
export function whyNot(machine) {
  const system = `${machine.platform} on ${machine.arch}`;
  if (machine.platform !== 'linux' && machine.platform !== 'darwin') {
    return `Clearing runs on Linux and macOS, and this is ${system}: on Windows, use WSL 2.`;
  }
  if (machine.arch !== 'x64' && machine.arch !== 'arm64') {
    return `Clearing runs on x64 and arm64 processors, and this is ${system}.`;
  }
  if (machine.platform === 'darwin') {
    return isAtLeast(machine.nodeVersion, leastNodeOnMac)
      ? null
      : `On macOS, Clearing runs on your own Node.js, which must be ${leastNodeOnMac.join('.')} or later; this is ${machine.nodeVersion}.`;
  }
  if (!isAtLeast(machine.nodeVersion, leastNodeOnLinux)) {
    return `Clearing needs Node.js ${leastNodeOnLinux[0]} or later to set itself up; this is ${machine.nodeVersion}.`;
  }
  if (!machine.isGlibc) {
    return 'Clearing needs a Linux with glibc (Debian, Ubuntu, Fedora and the like). This one uses musl, like Alpine.';
  }
  return null;
}

export function describeMachine() {
  return {
    platform: process.platform,
    arch: process.arch,
    nodeVersion: process.versions.node,
    isGlibc: process.platform !== 'linux' || hasGlibc(),
  };
}

/** Ends this process with the sentence when this machine cannot run it. */
export function requireMachine() {
  const reason = whyNot(describeMachine());
  if (reason === null) return;
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

function hasGlibc() {
  // Without this a report looks up the name of every connection.
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime !== undefined;
}

/** @param {string} version @param {number[]} least */
function isAtLeast(version, least) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > least[0] || (major === least[0] && minor >= least[1]);
}
