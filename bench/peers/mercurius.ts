import { fastify } from 'fastify';
import { mercurius } from 'mercurius';
import { listingsPage } from './listings-page.js';
import { peerSettings } from './serve.js';
import { smallResolvers, smallSchema } from './small-schema.js';

// The quickest GraphQL server for Node that people use: documents compiled once, on Fastify.
const { databaseUrl, port } = peerSettings();
const http = fastify();
await http.register(mercurius, {
  schema: smallSchema,
  resolvers: smallResolvers(listingsPage(databaseUrl)),
  jit: 1,
});
await http.listen({ host: '127.0.0.1', port });
process.stdout.write('ready\n');
