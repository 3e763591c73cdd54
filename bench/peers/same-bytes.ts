import { createServer } from 'node:http';
import { peerSettings, serve } from './serve.js';

// Nothing but HTTP: node answers, from memory, the very bytes that our server answers, whatever it is asked.
const { port } = peerSettings();
const bytes = Buffer.from(process.env['ANSWER'] ?? '');
const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length };

const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, headers).end(bytes));
});
serve(server, port);
