export const rotateHelp = `Replaces the key that wraps the data keys of everything encrypted, while Clearing runs.

    npm run keys:rotate

The root key comes first in ENCRYPTION_KEY or in the key file; where it is another than before, the one before has to follow
it there, for every server and worker, before this is run. Makes a new wrapping key, waits a minute until every server and
worker has it, and wraps the data keys of all rows with it. It may be killed at any time: the same command goes on, and so
does every worker. Ends with 0 when all is wrapped by the new key, with 1 when a value opens with no key.
`;

export const retireHelp = `Removes the keys that were replaced, for good.

    npm run keys:retire

Refuses while a single value is wrapped by one of them, and for ten minutes after the new key came into use. Then tells
that root keys other than the one in use are of no more use: take them out of ENCRYPTION_KEY or the key file after that.
`;
