// A server in a process of its own, as in life, with a clock that its parent sets. What was built is what runs.
import 'reflect-metadata';

const built = (path) => import(new URL(`../../../dist/${path}.js`, import.meta.url).href);
const [{ createServer }, { createServices }, { entities }, { migrations }] = await Promise.all(
  ['server', 'services', 'entities', 'migrations'].map(built),
);
const [{ connectDatabase }, { UnitOfWork }, { SettableClock }, { Cipher }, { KeyRing }, { createLogger }] =
  await Promise.all(
    ['postgres/database', 'unit-of-work', 'clock', 'cipher', 'keys/key-ring', 'process/logger'].map((path) =>
      built(`platform/${path}`),
    ),
  );

let clock;
let services;

const asked = {
  async open({ url, poolSize, key, now, settings }) {
    const logger = createLogger('silent');
    const given = { url, entities, migrations, poolSize, connectTimeoutMs: 60_000, logger };
    const dataSource = await connectDatabase(given);
    clock = new SettableClock(now);
    const cipher = new Cipher(KeyRing.alone(Buffer.from(key, 'base64')));
    const dependencies = {
      unitOfWork: new UnitOfWork(dataSource, clock),
      clock,
      cipher,
      logger,
      settings,
      mailbox: null,
    };
    services = await createServices(dependencies);
    const server = await createServer(dependencies, services);
    return server.http.listen({ host: '127.0.0.1', port: 0 });
  },
  async setClock({ now }) {
    clock.set(now);
  },
  processor,
  async sweep({ name }) {
    await services.sweeps.find((sweep) => sweep.name === name).run();
  },
};

/** Milliseconds of a processor that this took so far: unlike what a clock says, the same beside other work. */
function processor() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

process.on('message', async ({ number, what, given }) => {
  try {
    process.send({ number, answer: await asked[what](given) });
  } catch (error) {
    process.send({ number, error: String(error?.stack ?? error) });
  }
});
process.on('disconnect', () => process.exit());
process.send({ number: 0 });
