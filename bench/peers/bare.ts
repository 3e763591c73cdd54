import { createServer } from 'node:http';
import { listingsPage } from './listings-page.js';
import { peerSettings, serve } from './serve.js';

// The page of rows answered by node's own HTTP server, with no GraphQL.
const { databaseUrl, port } = peerSettings();
const read = listingsPage(databaseUrl);

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    read().then(
      (nodes) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ data: { practitioners: { nodes } } }));
      },
      () => response.writeHead(500).end(),
    );
  });
});
serve(server, port);
