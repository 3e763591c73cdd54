export const rotateHelp = `Replaces the key that wraps the data keys of everything encrypted, while Clearing runs.

    npm run keys:rotate

The root key comes first in ENCRYPTION_KEY or in the key file. If it is a new one, the previous one has to follow it
there, for every server and worker, before you run this. Makes a new wrapping key, waits a minute until every server
and worker has it, and wraps the data keys of all rows with it. It may be killed at any time: the same command
continues, and so does every worker. Exits with 0 when everything is wrapped by the new key, with 1 when no key opens
some value.
`;

export const retireHelp = `Removes replaced keys for good.

    npm run keys:retire

Refuses while even one value is wrapped by one of them, and for ten minutes after the new key came into use. Then
tells you that root keys other than the one in use are no longer needed: remove them from ENCRYPTION_KEY or the key
file after that.
`;
