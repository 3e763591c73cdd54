import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Refusal } from '../accounts/refusal.js';
import { NotFoundPage } from '../app/not-found.page.js';
import { usePageState } from '../app/page-environment.js';
import { PageForm } from '../app/page-form.js';
import { PageHead } from '../app/page-head.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { ErrorSummary } from '../ui/error-summary.js';
import { Notice } from '../ui/notice.js';
import { TextField } from '../ui/text-field.js';
import { BackToClinic } from './back-to-clinic.js';
import { ownPage, type Membership } from './clinic-doors.js';
import { placeWords } from './place-words.js';
import type { LeaveView } from './leave.server.js';

/** What leaving a clinic does to a listing, said before it is done. */
export function LeavePage() {
  const { t } = useLingui();
  const view = usePageState<LeaveView>();
  if (!view) return <NotFoundPage />;
  const { membership, errors } = view;
  const addresses = membership.places.filter(({ key }) => membership.placeKeys.includes(key)).map(placeWords);
  const error = (name: string) => errors.find(({ id }) => id === name)?.message;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Leave your clinic`} indexed={false} />
      <ErrorSummary errors={errors} />
      <BackToClinic />
      <h1>
        <Trans>
          Leave <span className="as-typed">{membership.clinicName}</span>
        </Trans>
      </h1>
      <Refusal words={view.refusal} />
      <p className="prose">
        <Trans>
          Your listing goes with you: your words, prices, licences, hours and requests are yours. The managers of the
          clinic no longer see anything about you that is not public.
        </Trans>
      </p>
      <Talks membership={membership} />
      <PageForm action={`${ownPage}/${membership.key}/leave`} className="stack stack--5">
        <RadioGroup
          id="how"
          name="how"
          label={t`Where do you work now?`}
          error={error('how')}
          chosen={view.how}
          choices={[
            { value: 'gone', label: t`I no longer work there`, hint: <WhatGoes membership={membership} /> },
            ...(addresses.length === 0
              ? []
              : [
                  {
                    value: 'alone',
                    label: t`I still work at the same address, in my own practice`,
                    hint: <WhatStays addresses={addresses} />,
                  },
                ]),
          ]}
        />
        {addresses.length > 0 && (
          <TextField
            id="ownPractice"
            name="ownPractice"
            label={t`Name of your own practice`}
            hint={t`If you still work at the same address.`}
            defaultValue={view.practice}
            error={error('ownPractice')}
            maxLength={120}
            autoComplete="organization"
          />
        )}
        <Button wide>
          <Trans>Leave this clinic</Trans>
        </Button>
      </PageForm>
    </div>
  );
}

function WhatStays({ addresses }: { addresses: readonly string[] }) {
  return (
    <Trans>
      <span className="as-typed">{addresses.join('; ')}</span>. What you offer there, your hours and your talks
      continue. A certificate for esketamine was the clinic’s: it is checked again for you.
    </Trans>
  );
}

function WhatGoes({ membership: { leaving } }: { membership: Membership }) {
  return (
    <>
      <Trans>Its places are removed from your listing at once.</Trans>{' '}
      {leaving.offerings > 0 && (
        <Plural
          value={leaving.offerings}
          one="# thing you offer there stays in your draft, for another place."
          other="# things you offer there stay in your draft, for another place."
        />
      )}{' '}
      {leaving.pausesListing && (
        <Trans>Nothing you offer would be left, so your listing goes out of sight until you publish it again.</Trans>
      )}
    </>
  );
}

function Talks({ membership: { leaving } }: { membership: Membership }) {
  if (leaving.talks.length === 0) return null;
  return (
    <Notice tone="caution" title={<Trans>Talks in person that are held there</Trans>}>
      <p>
        <Trans>
          They stay as they are, at that address, and stay with you. If they cannot take place there, tell each patient.
        </Trans>
      </p>
      <ul>
        {leaving.talks.map(({ startsAt, label, isConfirmed }) => (
          <li key={startsAt}>
            {label}, {isConfirmed ? <Trans>promised</Trans> : <Trans>waiting for your answer</Trans>}
          </li>
        ))}
      </ul>
      <p>
        <a href="/requests">
          <Trans>Requests to you</Trans>
        </a>
      </p>
    </Notice>
  );
}
