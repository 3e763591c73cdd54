import { Trans } from '@lingui/react/macro';
import { Disclosure } from '../../ui/disclosure.js';
import { bytesInWords } from './amounts.js';
import type { ImportsView } from './imports.server.js';

/** Who puts a file of the registry where this page finds it, where that is, and what is taken there. */
export function PutAFile({ folder }: { folder: ImportsView['folder'] }) {
  return (
    <Disclosure summary={<Trans>How to add a file</Trans>} open={folder.files.length === 0}>
      <div className="prose stack">
        <p>
          <Trans>
            The person who runs the server puts it there, signed in on that machine. This page takes no uploads: the
            registry’s file is many gigabytes, and a browser that lost the connection would have to start over.
          </Trans>
        </p>
        <ol>
          <li>
            <Trans>
              Download the file from the registry’s download page (NPPES), either the full one or a weekly one, and
              unpack it. The large CSV in it is the one you need: its name begins with npidata_pfile.
            </Trans>
          </li>
          <li>
            <Trans>
              Copy it into the folder that REGISTRY_FOLDER names or, without that setting, into “registry” in DATA_DIR.
              Give it a name that ends in .part while it is being copied, and its own name afterwards.
            </Trans>{' '}
            <Room bytes={folder.roomBytes} />
          </li>
          <li>
            <Trans>
              Make sure the account that Clearing runs as can read it. If there are several servers or workers, they
              have to share the folder.
            </Trans>
          </li>
          <li>
            <Trans>Reload this page, and it is listed here. Once it is imported, it can be deleted.</Trans>
          </li>
        </ol>
        <p>
          <Trans>
            Any size. A plain file, not a link or an archive. Its name ends in .csv, has only letters, digits, spaces,
            dots, hyphens and underscores, and is at most 200 characters long. The 100 newest are listed.
          </Trans>
        </p>
      </div>
    </Disclosure>
  );
}

function Room({ bytes }: { bytes: number | null }) {
  if (bytes === null) return null;
  return <Trans>There is space for {bytesInWords(bytes)} now.</Trans>;
}

/** Why there is nothing to choose from. */
export function NoFiles({ problem }: { problem: string | null }) {
  switch (problem) {
    case null:
      return (
        <p>
          <Trans>There are no files yet.</Trans>
        </p>
      );
    case 'ENOENT':
      return (
        <p>
          <Trans>The folder for files does not exist yet. The person who runs the server can create it.</Trans>
        </p>
      );
    default:
      return (
        <p>
          <Trans>The folder for files cannot be read ({problem}). The person who runs the server can fix that.</Trans>
        </p>
      );
  }
}
