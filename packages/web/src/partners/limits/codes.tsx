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
      return <Trans>The request is not a JSON object, or its parts contradict each other. Fix it.</Trans>;
    case 'KEY_IN_ADDRESS':
      return (
        <Trans>
          There is a key in the URL, where others may record it. Revoke it, and send the next one in the header.
        </Trans>
      );
    case 'NOT_OFFERED':
      return <Trans>There is no such kind of operation here.</Trans>;
    case 'TOO_COMPLEX':
      return (
        <Trans>
          It is too deep, has too many aliases, fields or values, or asks for too large a page. Split it up.
        </Trans>
      );
    case 'TOO_EXPENSIVE':
      return <Trans>It costs more points than one operation may. Ask for smaller pages or fewer fields.</Trans>;
    case 'UNAUTHENTICATED':
      return (
        <Trans>
          The key opens nothing: it is mistyped, revoked or expired. Check it in the console, and do not use it again.
        </Trans>
      );
    case 'FORBIDDEN':
      return <Trans>The key works, but not for this. The message names the scope it lacks.</Trans>;
    case 'OTHER_ORIGIN':
      return <Trans>The key is bound to sites other than the page that asks.</Trans>;
    case 'NO_SANDBOX':
      return <Trans>A test key was used where there are no invented listings.</Trans>;
    case 'METHOD_NOT_ALLOWED':
      return <Trans>Use GET or POST; for anything that makes a change, POST.</Trans>;
    case 'NOT_ACCEPTABLE':
      return <Trans>We answer in JSON. Accept application/json or application/graphql-response+json.</Trans>;
    case 'TOO_LARGE':
      return (
        <Trans>
          The document or the whole request is too large. Split it up. With status 431, the URL and the headers are too
          long together: send the document by POST.
        </Trans>
      );
    case 'UNSUPPORTED_MEDIA_TYPE':
      return <Trans>Send application/json in UTF-8, not compressed.</Trans>;
    case 'TOO_MANY_REQUESTS':
      return (
        <Trans>
          Your points are used up. Wait as many seconds as Retry-After says, then send the same request again. If
          RateLimit-Policy shows the policy for requests without a key although you sent one, the key opens nothing, and
          asking with it used up the points.
        </Trans>
      );
    case 'BUSY':
      return (
        <Trans>
          There are too many requests from everyone together, or something on our side is restarting. Wait as long as
          Retry-After says, then send the same request again.
        </Trans>
      );
  }
}

function ErrorWords({ code }: { code: ErrorCode }): ReactNode {
  switch (code) {
    case 'INVALID_INPUT':
      return <Trans>Arguments that are not valid. Each item in “problems” has the path of one and what to fix.</Trans>;
    case 'CURSOR_EXPIRED':
      return (
        <Trans>You were away from the feed of changes for too long. Ask without a cursor, and start a new copy.</Trans>
      );
    case 'GRAPHQL_PARSE_FAILED':
      return <Trans>The document is not valid GraphQL. The error says where.</Trans>;
    case 'GRAPHQL_VALIDATION_FAILED':
      return <Trans>The document asks for something the schema does not have. The error says what and where.</Trans>;
    case 'BAD_USER_INPUT':
      return <Trans>A variable is missing, or its type is not what the document says.</Trans>;
    case 'OPERATION_RESOLUTION_FAILURE':
      return <Trans>The document has several operations and you named none, or one that it does not have.</Trans>;
    case 'PERSISTED_QUERY_NOT_FOUND':
      return <Trans>We do not have, or no longer have, a document with this hash. Send it once with its hash.</Trans>;
    case 'BUSY':
      return (
        <Trans>
          The field could not be read right now. Ask again after as many seconds as <code>retryAfterSeconds</code> next
          to it says.
        </Trans>
      );
    case 'INTERNAL':
      return <Trans>Something broke on our side. Write to us with the requestId next to it.</Trans>;
  }
}
