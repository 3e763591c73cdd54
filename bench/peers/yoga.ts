import { createSchema, createYoga } from 'graphql-yoga';
import { createServer } from 'node:http';
import { listingsPage } from './listings-page.js';
import { peerSettings, serve } from './serve.js';
import { smallResolvers, smallSchema } from './small-schema.js';

// The server that most tutorials begin with, on node's own HTTP.
const { databaseUrl, port } = peerSettings();
const yoga = createYoga({
  schema: createSchema({ typeDefs: smallSchema, resolvers: smallResolvers(listingsPage(databaseUrl)) }),
  logging: false,
});
serve(
  createServer((request, response) => void yoga(request, response)),
  port,
);
