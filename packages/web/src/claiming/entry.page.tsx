import { Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../accounts/refusal.js';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { formatDate } from '../lib/dates.js';
import { Button } from '../ui/button.js';
import { Disclosure } from '../ui/disclosure.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { DefinitionRow, Facts } from '../ui/facts.js';
import { Notice } from '../ui/notice.js';
import { TextField } from '../ui/text-field.js';
import { EntryPlace } from './entry-place.js';
import type { EntryView } from './entry.server.js';

/** One entry of the registry: where it comes from, how it is claimed, and how it is taken out. */
export function EntryPage() {
  const { t } = useLingui();
  const view = usePageState<EntryView>();
  if (!view) return <NotFoundPage />;
  const { entry, errors, refusal } = view;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`A registry entry`} indexed={false} />
      <ErrorSummary errors={errors} />
      <h1>{entry.name}</h1>
      <Refusal words={refusal} />
      <WhoKeepsIt entry={entry} />
      <Facts>
        <DefinitionRow term={<Trans>Letters</Trans>}>{entry.credentials}</DefinitionRow>
        {entry.isInRegistry && (
          <DefinitionRow term={<Trans>Practises in</Trans>}>
            <EntryPlace entry={entry} />
          </DefinitionRow>
        )}
        <DefinitionRow term={<Trans>Listed as</Trans>}>{entry.professions.join(', ')}</DefinitionRow>
        <DefinitionRow
          term={<Trans>National number (NPI)</Trans>}
          dated={entry.updatedOn && <Trans>The registry last changed it on {formatDate(entry.updatedOn)}</Trans>}
        >
          {entry.npi}
        </DefinitionRow>
      </Facts>
      {!entry.isYours && <ClaimForm view={view} />}
      {entry.isInRegistry && !entry.isKept && !entry.hasAddressOnFile && <TakeDown />}
      <p>
        <a href="/claim">
          <Trans>That is somebody else</Trans>
        </a>
      </p>
    </div>
  );
}

function WhoKeepsIt({ entry }: Pick<EntryView, 'entry'>) {
  if (entry.isYours) return <Notice tone="checked" title={<Trans>You manage the listing with this number.</Trans>} />;
  if (entry.isKept) {
    return (
      <Notice tone="caution" title={<Trans>Someone manages a listing with this number.</Trans>}>
        <p>
          <Trans>If you claim it, they are told at once, and can say no.</Trans>
        </p>
      </Notice>
    );
  }
  if (entry.hasAddressOnFile || !entry.isInRegistry) {
    return (
      <Notice title={<Trans>There is a listing with this number, and nobody manages it yet.</Trans>}>
        {entry.hasAddressOnFile && (
          <p>
            <Trans>Anyone who reads email at the address it has on file can simply sign in with that address.</Trans>
          </p>
        )}
      </Notice>
    );
  }
  return (
    <Notice title={<Trans>Unclaimed: nobody manages it.</Trans>}>
      <p>
        <Trans>
          It comes from the national provider registry (NPPES), as the registry writes it. It says nothing about
          ketamine, and only people who search for this name here find it.
        </Trans>
      </p>
    </Notice>
  );
}

function ClaimForm({ view: { entry, errors, address } }: { view: EntryView }) {
  const { t } = useLingui();
  return (
    <section className="stack stack--4" aria-labelledby="claim">
      <h2 id="claim">
        <Trans>Is this you?</Trans>
      </h2>
      <div className="prose stack">
        <p>
          <Trans>Anybody can know a name and a number, so we ask for more:</Trans>
        </p>
        <ol>
          {entry.hasAddressOnFile && (
            <li>
              <Trans>You type a code that we email to an address we have on file.</Trans>
            </li>
          )}
          <li>
            <Trans>Two of our operators, one after the other, check your licence.</Trans>
          </li>
          {!entry.hasAddressOnFile && (
            <li>
              <Trans>
                The registry lists no email address. They find one at an official source, such as your board or your
                practice, and you type a code that we email there.
              </Trans>
            </li>
          )}
          <li>
            <Trans>Everyone who could lose something is told, and has 72 hours to say no.</Trans>
          </li>
        </ol>
        {!entry.hasAddressOnFile && (
          <p>
            <Trans>
              If no official source has an email address for you, you cannot claim it yet: we do not contact anyone by
              phone, fax or postal mail. <a href="/listing">Make a listing of your own</a> instead. It needs no claim,
              and your licence is checked just the same.
            </Trans>
          </p>
        )}
        <p>
          <Trans>Do not start another listing in the meantime: nobody manages two.</Trans>
        </p>
      </div>
      <PageForm className="stack stack--4">
        {entry.hasAddressOnFile && (
          <TextField
            id="address"
            name="address"
            type="email"
            label={t`Where do you read email for your practice?`}
            hint={t`If it is an address we have on file, a code goes there. We do not say whether it is.`}
            defaultValue={address}
            error={errors.find(({ id }) => id === 'address')?.message}
            maxLength={254}
            autoComplete="email"
          />
        )}
        <Button wide name="do" value="claim">
          <Trans>This is me</Trans>
        </Button>
      </PageForm>
    </section>
  );
}

function TakeDown() {
  return (
    <Disclosure summary={<Trans>Remove this entry</Trans>}>
      <div className="stack stack--4">
        <p className="prose">
          <Trans>
            It is erased here, and no later import brings it back. It stays in the national registry, which is not ours.
            The person it is about can still make a listing.
          </Trans>
        </p>
        <PageForm>
          <Button wide weight="second" name="do" value="take-down">
            <Trans>Remove it for good</Trans>
          </Button>
        </PageForm>
      </div>
    </Disclosure>
  );
}
