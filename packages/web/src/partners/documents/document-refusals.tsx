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
      return <Trans>The hash is not the SHA-256 of the document in UTF-8, in small hexadecimal letters.</Trans>;
    case 'NOT_TEXT':
      return <Trans>It holds a character that cannot be kept: NUL, or half of a pair.</Trans>;
    case 'HOLDS_KEY':
      return <Trans>A key stands in it. Revoke that key, and take it out.</Trans>;
    case 'TOO_LARGE':
      return <Trans>It has more than {figure(operationLimits.documentCharacters)} characters.</Trans>;
    case 'TOO_COMPLEX':
      return (
        <Trans>
          It is beyond <a href="/partners/limits#operation">what one operation may be</a>. The message names the limit.
        </Trans>
      );
    case 'SYNTAX':
      return <Trans>It is no GraphQL. The message says where.</Trans>;
    case 'INVALID':
      return <Trans>It asks for what the schema has not, or has no operation. The message says what.</Trans>;
    case 'NOT_OFFERED':
      return <Trans>There is no such kind of operation here.</Trans>;
    case 'TOO_EXPENSIVE':
      return <Trans>By its text it costs more than the {figure(operationLimits.cost)} points of one operation.</Trans>;
    case 'NO_ROOM':
      return (
        <Trans>
          You would have more than {figure(manifestLimits.documentsOfPartner)} documents, or more than{' '}
          {figure(manifestLimits.charactersOfPartner)} characters in all of them. What is kept already takes no room
          again.
        </Trans>
      );
  }
}

function ManifestWords({ code }: { code: (typeof manifestRefusals)[number] }): ReactNode {
  switch (code) {
    case 'KEY_IN_ADDRESS':
      return <Trans>A key stands in the address. Revoke it, and send the next in the header.</Trans>;
    case 'UNAUTHENTICATED':
      return <Trans>No key was shown, or one that opens nothing.</Trans>;
    case 'FORBIDDEN':
      return <Trans>A publishable key only reads.</Trans>;
    case 'OTHER_ORIGIN':
      return <Trans>The key is bound to other sites. A server that sends a publishable key is told so, too.</Trans>;
    case 'METHOD_NOT_ALLOWED':
      return <Trans>A manifest is sent by POST.</Trans>;
    case 'UNSUPPORTED_MEDIA_TYPE':
      return <Trans>Send application/json in UTF-8, not compressed.</Trans>;
    case 'TOO_LARGE':
      return <Trans>It has more than {figure(manifestLimits.bytes)} bytes. Send the rest after.</Trans>;
    case 'BAD_REQUEST':
      return (
        <Trans>
          It is no JSON object of hashes with their documents, has none, or has more than{' '}
          {figure(manifestLimits.documents)}.
        </Trans>
      );
    case 'TOO_MANY_REQUESTS':
      return <Trans>The key’s points are spent. Wait as many seconds as Retry-After says.</Trans>;
    case 'BUSY':
      return <Trans>We cannot take it just now. Wait as long as Retry-After says, then send the same again.</Trans>;
  }
}
