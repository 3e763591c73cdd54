import { createClient } from '@clearing/client';

/** The client the other examples share. Without a key there is a small budget. */
const { CLEARING_URL: url = 'http://localhost:4000/graphql', CLEARING_KEY: key } = process.env;
export const client = createClient({ url, ...(key && { key }) });
