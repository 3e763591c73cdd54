import type { Server } from 'node:http';

export interface PeerSettings {
  readonly databaseUrl: string;
  readonly port: number;
}

/** A peer is started with its database and its port as arguments. */
export function peerSettings(): PeerSettings {
  const [databaseUrl, port] = process.argv.slice(2);
  if (!databaseUrl || !port) throw new Error('A peer is started by the bench, with a database and a port.');
  return { databaseUrl, port: Number(port) };
}

export function serve(server: Server, port: number): void {
  server.listen(port, '127.0.0.1', () => process.stdout.write('ready\n'));
}
