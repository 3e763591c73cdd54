import { Trans } from '@lingui/react/macro';
import { Disclosure } from '../../ui/disclosure.js';
import { bytesInWords } from './amounts.js';
import type { ImportsView } from './imports.server.js';

/** Who puts a file of the registry where this page finds it, where that is, and what is taken there. */
export function PutAFile({ folder }: { folder: ImportsView['folder'] }) {
  return (
    <Disclosure summary={<Trans>How a file comes here</Trans>} open={folder.files.length === 0}>
      <div className="prose stack">
        <p>
          <Trans>
            Whoever runs the server puts it there, signed in on that machine. This page takes no upload: the registry’s
            file is many gigabytes, and a browser that breaks off would begin anew.
          </Trans>
        </p>
        <ol>
          <li>
            <Trans>
              Fetch the file from the registry’s download page (NPPES), the whole one or that of a week, and unpack it.
              The large CSV in it is the one: its name begins with npidata_pfile.
            </Trans>
          </li>
          <li>
            <Trans>
              Copy it into the folder that REGISTRY_FOLDER names; without that setting, into “registry” in DATA_DIR.
              Give it a name that ends in .part while it is copied, and its own name afterwards.
            </Trans>{' '}
            <Room bytes={folder.roomBytes} />
          </li>
          <li>
            <Trans>
              Let the account that Clearing runs as read it. Several servers or workers have to share the folder.
            </Trans>
          </li>
          <li>
            <Trans>Load this page again: it is listed here. Once it is imported, it can be deleted.</Trans>
          </li>
        </ol>
        <p>
          <Trans>
            Of any size. A plain file, no link and no archive, with a name of letters, figures, spaces, dots, hyphens
            and underscores that ends in .csv, at most 200 characters long. The 100 newest are listed.
          </Trans>
        </p>
      </div>
    </Disclosure>
  );
}

function Room({ bytes }: { bytes: number | null }) {
  if (bytes === null) return null;
  return <Trans>There is room for {bytesInWords(bytes)} now.</Trans>;
}

/** Why there is nothing to choose from. */
export function NoFiles({ problem }: { problem: string | null }) {
  switch (problem) {
    case null:
      return (
        <p>
          <Trans>There is no file yet.</Trans>
        </p>
      );
    case 'ENOENT':
      return (
        <p>
          <Trans>The folder for files is not there yet: whoever runs the server makes it.</Trans>
        </p>
      );
    default:
      return (
        <p>
          <Trans>The folder for files cannot be looked into ({problem}): whoever runs the server mends that.</Trans>
        </p>
      );
  }
}
