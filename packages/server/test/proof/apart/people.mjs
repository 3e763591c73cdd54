// Everybody who asks at once, in a process of their own: what it costs to ask is no server's time.
const asked = {
  processor,
  async sendAll({ sends }) {
    return Promise.all(sends.map(send));
  },
};

async function send({ url, headers, body }) {
  const began = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const { data, errors = [] } = await response.json();
  return { status: response.status, data, errors, milliseconds: performance.now() - began };
}

/** Milliseconds of a processor that this took so far: unlike what a clock says, the same beside other work. */
function processor() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

process.on('message', async ({ number, what, given }) => {
  try {
    process.send({ number, answer: await asked[what](given) });
  } catch (error) {
    process.send({ number, error: String(error?.cause ?? error) });
  }
});
process.on('disconnect', () => process.exit());
process.send({ number: 0 });
