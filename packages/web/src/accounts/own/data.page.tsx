import { personalDataCsvPath, personalDataJsonPath, type PersonalDataName } from '@clearing/shared/personal-data';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { BackToAccount } from '../back-to-account.js';
import { DataPartWords } from './data-part-words.js';
import type { DataView } from './data.server.js';

/** Everything we keep of somebody, as files to take along: one for programs, and one for a spreadsheet of each part. */
export function DataPage() {
  const { t } = useLingui();
  const view = usePageState<DataView>();
  if (!view) return null;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Your data`} />
      <h1>
        <Trans>Take your data with you</Trans>
      </h1>
      {view.hasToWait && (
        <Notice tone="caution" role="alert" title={<Trans>You have downloaded many files in a short time.</Trans>}>
          <p>
            <Trans>They are all still here. Try again in a few minutes.</Trans>
          </p>
        </Notice>
      )}
      <p className="prose">
        <Trans>
          This is what we keep about you. You can download it at any time. That changes nothing here, and erases
          nothing.
        </Trans>
      </p>
      <Notice tone="caution" title={<Trans>Keep these files where only you can open them.</Trans>}>
        <p>
          <Trans>They are not locked. On a shared computer, delete them from its downloads when you are done.</Trans>
        </p>
      </Notice>
      <p>
        <LinkButton wide href={personalDataJsonPath} download>
          <Trans>Download everything in one file</Trans>
        </LinkButton>
      </p>
      <p className="muted">
        <Trans>It is a JSON file, which other programs can read.</Trans>
      </p>
      <h2>
        <Trans>For a spreadsheet</Trans>
      </h2>
      <p className="prose">
        <Trans>The same, part by part, as CSV files. They open safely in Excel, Numbers and similar programs.</Trans>
      </p>
      <ul role="list" className="stack stack--4">
        {view.parts.map((part) => (
          <li key={part}>
            <Part part={part} />
          </li>
        ))}
      </ul>
      <NotInThem isPractitioner={view.isPractitioner} />
      <BackToAccount />
    </div>
  );
}

function Part({ part }: { part: PersonalDataName }) {
  return (
    <>
      <a href={personalDataCsvPath(part)} download>
        <DataPartWords part={part} say="NAME" />
      </a>
      <p className="muted">
        <DataPartWords part={part} say="CONTENT" />
      </p>
    </>
  );
}

function NotInThem({ isPractitioner }: { isPractitioner: boolean }) {
  return (
    <>
      <h2>
        <Trans>What is not in them</Trans>
      </h2>
      <ul className="stack stack--2">
        {isPractitioner && (
          <li>
            <Trans>
              What patients told you. It is theirs, and we promised them the day it is erased. Until then, you can read
              it in each request.
            </Trans>
          </li>
        )}
        {isPractitioner && (
          <li>
            <Trans>Notes that other people sent us about your listing.</Trans>
          </li>
        )}
        <li>
          <Trans>Your password, passkeys and codes. Nobody who finds a file can sign in with it.</Trans>
        </li>
        <li>
          <Trans>What has already been erased.</Trans>
        </li>
      </ul>
      <p className="prose">
        <Trans>We record that you downloaded a file, and when, but not what was in it.</Trans>
      </p>
    </>
  );
}
