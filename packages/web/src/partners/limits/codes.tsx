import { errorCodes, refusals, type ErrorCode } from '@clearing/shared/api-refusals';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DefinitionRow, Facts } from '../../ui/facts.js';
import { CodeWord } from './code-word.js';

/** Of a refusal before anything began: its code, its status and what to do. A code without words does not compile. */
export function RefusalCodes() {
  return (
    <Facts>
      {(Object.keys(refusals) as (keyof typeof refusals)[]).map((code) => (
        <DefinitionRow
          key={code}
          term={
            <>
              <CodeWord code={code} /> <span className="muted figures">{refusals[code]}</span>
            </>
          }
        >
          <RefusalWords code={code} />
        </DefinitionRow>
      ))}
    </Facts>
  );
}

/** Of errors beside what was answered. */
export function ErrorsInAnswers() {
  return (
    <Facts>
      {errorCodes.map((code) => (
        <DefinitionRow key={code} term={<CodeWord code={code} />}>
          <ErrorWords code={code} />
        </DefinitionRow>
      ))}
    </Facts>
  );
}

function RefusalWords({ code }: { code: keyof typeof refusals }): ReactNode {
  switch (code) {
    case 'BAD_REQUEST':
      return <Trans>The request is no JSON object, or says something about itself that does not fit. Mend it.</Trans>;
    case 'KEY_IN_ADDRESS':
      return (
        <Trans>A key stands in the address, where others keep it. Revoke it, and send the next in the header.</Trans>
      );
    case 'NOT_OFFERED':
      return <Trans>There is no such kind of operation here.</Trans>;
    case 'TOO_COMPLEX':
      return (
        <Trans>
          It is too deep, has too many aliases, fields or values, or asks for too large a page. Ask in parts.
        </Trans>
      );
    case 'TOO_EXPENSIVE':
      return <Trans>It costs more points than one operation may. Ask for smaller pages or fewer fields.</Trans>;
    case 'UNAUTHENTICATED':
      return (
        <Trans>
          The key opens nothing: it is mistyped, revoked or over. Look at it in the console, and do not ask with it
          again.
        </Trans>
      );
    case 'FORBIDDEN':
      return <Trans>The key works, and not for this. The sentence names the scope that it lacks.</Trans>;
    case 'OTHER_ORIGIN':
      return <Trans>The key is bound to other sites than the page that asks.</Trans>;
    case 'NO_SANDBOX':
      return <Trans>A test key was shown where there are no invented listings.</Trans>;
    case 'METHOD_NOT_ALLOWED':
      return <Trans>Ask by GET or POST; what changes something, by POST.</Trans>;
    case 'NOT_ACCEPTABLE':
      return <Trans>We answer JSON. Accept application/json or application/graphql-response+json.</Trans>;
    case 'TOO_LARGE':
      return <Trans>The document or the whole request is too large. Send it in parts.</Trans>;
    case 'UNSUPPORTED_MEDIA_TYPE':
      return <Trans>Send application/json in UTF-8, not compressed.</Trans>;
    case 'TOO_MANY_REQUESTS':
      return (
        <Trans>
          Your points are spent. Wait as many seconds as Retry-After says, then send the same again. If RateLimit-Policy
          is that of strangers although you sent a key, the key opens nothing, and to ask with it spent them.
        </Trans>
      );
    case 'BUSY':
      return (
        <Trans>
          All of us together asked too much, or something of ours starts anew. Wait as long as Retry-After says, then
          send the same again.
        </Trans>
      );
  }
}

function ErrorWords({ code }: { code: ErrorCode }): ReactNode {
  switch (code) {
    case 'INVALID_INPUT':
      return <Trans>Arguments that cannot be. Each of “problems” has the path of one and what to mend.</Trans>;
    case 'CURSOR_EXPIRED':
      return (
        <Trans>You stayed away for too long for the feed of changes. Ask without a cursor, and start a new copy.</Trans>
      );
    case 'GRAPHQL_PARSE_FAILED':
      return <Trans>The document is no GraphQL. The error says where.</Trans>;
    case 'GRAPHQL_VALIDATION_FAILED':
      return <Trans>The document asks for what the schema has not. The error says what and where.</Trans>;
    case 'BAD_USER_INPUT':
      return <Trans>A variable is missing or of another type than the document says.</Trans>;
    case 'OPERATION_RESOLUTION_FAILURE':
      return <Trans>The document has several operations and none was named, or one that it has not.</Trans>;
    case 'PERSISTED_QUERY_NOT_FOUND':
      return <Trans>We do not have, or no longer have, a document with this hash. Send it once with its hash.</Trans>;
    case 'BUSY':
      return (
        <Trans>
          The field could not be read just now. Ask again after as many seconds as <code>retryAfterSeconds</code> beside
          it says.
        </Trans>
      );
    case 'INTERNAL':
      return <Trans>Something broke on our side. Write to us with the requestId beside it.</Trans>;
  }
}
