// Runs the database of a data folder as a start does, until it is killed: node test/holds-a-folder.mjs FOLDER
import { startEmbeddedPostgres } from '../dist/platform/postgres/embedded-postgres.js';

await startEmbeddedPostgres({ dataDir: process.argv[2] });
process.send('holds it');
