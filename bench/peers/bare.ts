import { createServer } from 'node:http';
import pg from 'pg';
import { pageOf } from './rows.js';
import { peerSettings, serve } from './serve.js';

// A keyset page as plainly as it can be had: one prepared statement through pg, answered by node's own HTTP server.
const { databaseUrl, port } = peerSettings();
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });

const page = {
  name: 'page',
  text: `SELECT id, slug, given_name AS "givenName", family_name AS "familyName", headline,
      accepting_new_patients AS "acceptingNewPatients", updated_at AS "updatedAt", rank
    FROM bench.listings WHERE (rank, id) > ($1, $2) ORDER BY rank, id LIMIT ${pageOf}`,
  values: [-2147483648, '00000000-0000-0000-0000-000000000000'],
};

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    pool.query(page).then(
      ({ rows }) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ data: { practitioners: { nodes: rows } } }));
      },
      () => response.writeHead(500).end(),
    );
  });
});
serve(server, port);
