import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Button } from '../../ui/button.js';
import { CheckboxGroup } from '../../ui/choices.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Notice } from '../../ui/notice.js';
import { BackToAccount } from '../back-to-account.js';
import { Refusal } from '../refusal.js';
import type { DeleteView } from './delete.server.js';

type Leaving = DeleteView['leaving'];

/** What goes, what stays and why, and what has to be done first; then one button, for good. */
export function DeletePage() {
  const { t } = useLingui();
  const view = usePageState<DeleteView>();
  if (!view) return null;
  const { leaving, refusal } = view;
  const waiting = leaving.promisedTalks;
  const error = view.isUnconfirmed ? t`Confirm that you want it gone.` : undefined;
  const notTold = view.isNotCalledOff && waiting > 0 ? t`Confirm that they are told, or answer them first.` : undefined;
  const stays = leaving.underWay > 0 || leaving.staysFor.includes('LAST_OPERATOR');
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Delete your account`} indexed={false} />
      <ErrorSummary
        errors={[
          ...(notTold && !stays ? [{ id: 'tell', message: notTold }] : []),
          ...(error ? [{ id: 'sure', message: error }] : []),
        ]}
      />
      <h1>
        <Trans>Delete your account</Trans>
      </h1>
      <Refusal words={refusal} />
      <p className="prose">
        <Trans>
          Everything we keep about you goes with it, at once, and nothing brings it back. You can{' '}
          <a href="/account/data">take your data with you</a> first.
        </Trans>
      </p>
      <WhatGoes leaving={leaving} isPartner={view.isPartner} />
      <WhatStays leaving={leaving} />
      <First leaving={leaving} />
      {!stays && (
        <PageForm action="/account/delete" className="stack stack--4">
          {waiting > 0 && (
            <CheckboxGroup
              id="tell"
              name="tell"
              label={t`People waiting for you`}
              error={notTold}
              chosen={[]}
              choices={[
                {
                  value: 'yes',
                  label: (
                    <Plural
                      value={waiting}
                      one="Call it off, and tell them that I can’t see them"
                      other="Call off all #, and tell each of them that I can’t see them"
                    />
                  ),
                  hint: <Trans>They are shown other practitioners, and can ask them with the same answers.</Trans>,
                },
              ]}
            />
          )}
          <CheckboxGroup
            id="sure"
            name="sure"
            label={t`For good`}
            error={error}
            chosen={[]}
            choices={[{ value: 'yes', label: <Trans>Yes, delete my account and everything in it</Trans> }]}
          />
          <Button wide>
            <Trans>Delete my account</Trans>
          </Button>
        </PageForm>
      )}
      <BackToAccount />
    </div>
  );
}

interface WhatGoesProps {
  readonly leaving: Leaving;
  readonly isPartner: boolean;
}

function WhatGoes({ leaving: { ownRequests, keepsListing }, isPartner }: WhatGoesProps) {
  return (
    <section className="stack stack--4" aria-labelledby="goes">
      <h2 id="goes">
        <Trans>What goes at once</Trans>
      </h2>
      <ul className="stack stack--2">
        <li>
          <Trans>Your address, and every way you sign in. You are signed out everywhere.</Trans>
        </li>
        <li>
          {ownRequests > 0 ? (
            <Trans>
              Everything you asked for, with what you wrote.{' '}
              <Plural
                value={ownRequests}
                one="# open request or talk is withdrawn"
                other="# open requests or talks are withdrawn"
              />
              , and the people you asked are told.
            </Trans>
          ) : (
            <Trans>Everything you asked for with this address, with what you wrote.</Trans>
          )}
        </li>
        <li>
          <Trans>What you told operators while you were signed in, even if nobody has looked into it yet.</Trans>
        </li>
        {isPartner && (
          <li>
            <Trans>
              Your keys for the directory, which stop working within a second, and your webhooks, documents and usage.
              Anything your site shows from the directory has to be removed within a day.
            </Trans>
          </li>
        )}
        {keepsListing && (
          <li>
            <Trans>
              Your listing, its hours, photo and calendar address, and what was checked about you. Nobody can find it
              anymore.
            </Trans>
          </li>
        )}
      </ul>
    </section>
  );
}

function WhatStays({ leaving: { keepsListing } }: { leaving: Leaving }) {
  return (
    <section className="stack stack--4" aria-labelledby="stays">
      <h2 id="stays">
        <Trans>What stays, and why</Trans>
      </h2>
      <ul className="stack stack--2">
        <li>
          <Trans>
            Who did what and when, under a number that no longer names anyone: a record that could be changed would
            prove nothing.
          </Trans>
        </li>
        <li>
          <Trans>Your address, for two days at most: one email tells you that it is done.</Trans>
        </li>
        <li>
          <Trans>
            How often something was done with your address, in a form nobody can read it from: for a day, and for claims
            30 days. That way nobody can delete an account to start the count again.
          </Trans>
        </li>
        {keepsListing && (
          <li>
            <Trans>
              What others told operators in confidence about your page, until it is erased. Your own answers go.
            </Trans>
          </li>
        )}
        {keepsListing && (
          <li>
            <Trans>
              Your name, and where you would have met, for patients who have asked you: until what they said is erased,
              90 days after a talk at most.
            </Trans>
          </li>
        )}
        <li>
          <Trans>
            Your name where you asked for somebody else, or wrote to us about a listing: it goes when that is erased.
          </Trans>
        </li>
      </ul>
    </section>
  );
}

/** What stands in the way, or is to be thought of first. */
function First({ leaving: { staysFor, promisedTalks, underWay } }: { leaving: Leaving }) {
  return (
    <>
      {underWay > 0 && (
        <Notice tone="caution" title={<Trans>One of your talks is going on right now.</Trans>}>
          <p>
            <Trans>Come back when it is over.</Trans>
          </p>
        </Notice>
      )}
      {underWay === 0 && promisedTalks > 0 && (
        <Notice
          tone="caution"
          title={
            <Plural
              value={promisedTalks}
              one="# patient is waiting for an answer, or for a talk you promised."
              other="# patients are waiting for an answer, or for a talk you promised."
            />
          }
        >
          <p>
            <Trans>
              You can answer them first, in <a href="/requests">your requests</a>, with your{' '}
              <a href="/listing">listing paused</a> so that nobody else asks. Or call it off below: they are told.
            </Trans>
          </p>
        </Notice>
      )}
      {staysFor.includes('LAST_OPERATOR') && (
        <Notice tone="caution" title={<Trans>You are the only operator.</Trans>}>
          <p>
            <Trans>Another one has to be invited first: someone has to keep the directory honest.</Trans>
          </p>
        </Notice>
      )}
    </>
  );
}
