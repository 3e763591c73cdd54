import { manifestLimits, operationLimits } from '@clearing/shared/api-limits';
import { documentRefusals, manifestRefusals, refusals, type DocumentRefusal } from '@clearing/shared/api-refusals';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { CodeWord } from '../limits/code-word.js';
import { figure } from '../limits/figures.js';

/** Why one document is not kept, by the code that its line of the answer has. A code without words does not compile. */
export function DocumentRefusals() {
  return (
    <Facts>
      {documentRefusals.map((code) => (
        <DefinitionRow key={code} term={<CodeWord code={code} />}>
          <DocumentWords code={code} />
        </DefinitionRow>
      ))}
    </Facts>
  );
}

/** Why nothing of a manifest was kept, by code and status. */
export function ManifestRefusals() {
  return (
    <Facts>
      {manifestRefusals.map((code) => (
        <DefinitionRow
          key={code}
          term={
            <>
              <CodeWord code={code} /> <span className="muted figures">{refusals[code]}</span>
            </>
          }
        >
          <ManifestWords code={code} />
        </DefinitionRow>
      ))}
    </Facts>
  );
}

function DocumentWords({ code }: { code: DocumentRefusal }): ReactNode {
  switch (code) {
    case 'WRONG_HASH':
      return <Trans>The hash is not the SHA-256 of the document in UTF-8, in lowercase hexadecimal.</Trans>;
    case 'NOT_TEXT':
      return <Trans>It contains a character that cannot be stored: NUL, or an unpaired surrogate.</Trans>;
    case 'HOLDS_KEY':
      return <Trans>It contains a key. Revoke that key, and remove it from the document.</Trans>;
    case 'TOO_LARGE':
      return <Trans>It has more than {figure(operationLimits.documentCharacters)} characters.</Trans>;
    case 'TOO_COMPLEX':
      return (
        <Trans>
          It exceeds <a href="/partners/limits#operation">the limits on one operation</a>. The message names the limit.
        </Trans>
      );
    case 'SYNTAX':
      return <Trans>It is not valid GraphQL. The message says where.</Trans>;
    case 'INVALID':
      return <Trans>It asks for something the schema does not have, or has no operation. The message says what.</Trans>;
    case 'NOT_OFFERED':
      return <Trans>This kind of operation does not exist here.</Trans>;
    case 'TOO_EXPENSIVE':
      return (
        <Trans>
          Based on its text, it costs more than the {figure(operationLimits.cost)} points allowed for one operation.
        </Trans>
      );
    case 'NO_ROOM':
      return (
        <Trans>
          You would have more than {figure(manifestLimits.documentsOfPartner)} documents, or more than{' '}
          {figure(manifestLimits.charactersOfPartner)} characters in total. A document that is already kept does not
          count again.
        </Trans>
      );
  }
}

function ManifestWords({ code }: { code: (typeof manifestRefusals)[number] }): ReactNode {
  switch (code) {
    case 'KEY_IN_ADDRESS':
      return <Trans>There is a key in the URL. Revoke it, and send the next one in the header.</Trans>;
    case 'UNAUTHENTICATED':
      return <Trans>No key was sent, or one that opens nothing.</Trans>;
    case 'FORBIDDEN':
      return <Trans>A publishable key can only read.</Trans>;
    case 'OTHER_ORIGIN':
      return (
        <Trans>The key is bound to other sites. A server that sends a publishable key gets this answer too.</Trans>
      );
    case 'METHOD_NOT_ALLOWED':
      return <Trans>Send a manifest with POST.</Trans>;
    case 'UNSUPPORTED_MEDIA_TYPE':
      return <Trans>Send application/json in UTF-8, not compressed.</Trans>;
    case 'TOO_LARGE':
      return <Trans>It has more than {figure(manifestLimits.bytes)} bytes. Send the rest separately.</Trans>;
    case 'BAD_REQUEST':
      return (
        <Trans>
          It is not a JSON object of hashes and their documents, it is empty, or it has more than{' '}
          {figure(manifestLimits.documents)}.
        </Trans>
      );
    case 'TOO_MANY_REQUESTS':
      return <Trans>The key’s points are used up. Wait as many seconds as Retry-After says.</Trans>;
    case 'BUSY':
      return <Trans>We cannot take it right now. Wait as long as Retry-After says, then send it again.</Trans>;
  }
}
