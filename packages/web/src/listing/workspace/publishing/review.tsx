import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../../app/page-form.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import { TextArea } from '../../../ui/text-field.js';
import type { OwnListing } from '../workspace-doors.js';

type Review = NonNullable<OwnListing['review']>;

/** What came of asking an operator about wording, until it is of no account any more. */
export function ReviewNotice({ listing: { state, review, reviewDecided, versions } }: { listing: OwnListing }) {
  if (!review) return null;
  if (review.isOpen && state === 'HIDDEN') return <WaitingHidden review={review} />;
  if (review.isOpen) return review.isAboutLikeness ? <WaitingAlike review={review} /> : <Waiting review={review} />;
  const [newest] = versions;
  const isOver = review.isAllowed
    ? newest?.why !== 'APPROVED'
    : newest !== undefined && newest.at > (review.decidedAt ?? '');
  return isOver ? null : <Decided review={review} on={reviewDecided} />;
}

/** Whatever an operator says of it, nothing of a hidden listing is published. */
function WaitingHidden({ review }: { review: Review }) {
  return (
    <Notice title={<Trans>What you sent is with an operator.</Trans>}>
      <p>
        <Trans>
          Sent on {review.sentAt}. Nothing is published while your listing is hidden: what you sent waits until it is
          shown again, or comes back to you with an answer.
        </Trans>
      </p>
    </Notice>
  );
}

function Waiting({ review }: { review: Review }) {
  return (
    <Notice title={<Trans>Your wording is with an operator.</Trans>}>
      <p>
        <Trans>Sent on {review.sentAt}. We will email you when it is decided.</Trans>
      </p>
      <p>
        {review.isDraftChanged ? (
          <Trans>
            You have changed your draft since. The operator reads what you sent; if it can stay as it is, that is
            published, and your changes stay in the draft.
          </Trans>
        ) : (
          <Trans>
            If it can stay as it is, your listing is published as you sent it. You can keep working in the meantime:
            what you change stays in your draft.
          </Trans>
        )}
      </p>
      <p>
        <Trans>
          You do not have to wait: take out the flagged words, and you can publish at once. That ends the review.
        </Trans>
      </p>
    </Notice>
  );
}

/** Said to somebody who did nothing wrong, most likely. Whom it looks like is not said. */
function WaitingAlike({ review }: { review: Review }) {
  return (
    <Notice title={<Trans>An operator reviews your listing before it is published.</Trans>}>
      <p>
        <Trans>
          Its name or its licence is a lot like that of another listing we checked. Most often these are two people:
          patients should not mistake one for the other, so someone reviews it first.
        </Trans>
      </p>
      <p>
        <Trans>
          Sent on {review.sentAt}. You do not need to do anything: it is published as you sent it once it is reviewed,
          and we will email you. What you change in the meantime stays in your draft.
        </Trans>
      </p>
      <p>
        <Trans>Was something mistyped? Correct it, and publish again.</Trans>
      </p>
    </Notice>
  );
}

function Decided({ review, on }: { review: Review; on: string | null }) {
  return (
    <Notice
      tone={review.isAllowed ? 'checked' : 'caution'}
      title={
        review.isAllowed ? (
          review.isAboutLikeness ? (
            <Trans>An operator reviewed your listing: nobody will mistake it for someone else’s.</Trans>
          ) : (
            <Trans>An operator read your words: they can stay.</Trans>
          )
        ) : review.isAboutLikeness ? (
          <Trans>An operator reviewed your listing, and asks you to change something.</Trans>
        ) : (
          <Trans>An operator read your words, and asks you to change them.</Trans>
        )
      }
    >
      {review.answer && (
        <blockquote className="as-typed" dir="auto">
          {review.answer}
        </blockquote>
      )}
      {on && (
        <p className="muted small">
          <Trans>Decided on {on}</Trans>
        </p>
      )}
    </Notice>
  );
}

/** Flagged words go to an operator with a reason. */
export function AskOperator({
  action,
  listing: { revision, review },
  typed,
  error,
}: {
  action: string;
  listing: OwnListing;
  typed: string | null;
  error: string | undefined;
}) {
  const { t } = useLingui();
  const isAsked = review?.isOpen && !review.isAboutLikeness;
  if (isAsked && !review.isDraftChanged) return null;
  return (
    <section className="stack stack--4" aria-labelledby="ask">
      <h2 id="ask">
        <Trans>Should they stay as they are?</Trans>
      </h2>
      <p className="prose">
        <Trans>
          Send them to an operator and say why. What is published now stays as it is until they decide; if the words can
          stay, your listing is published as it is in this draft.
        </Trans>
      </p>
      <PageForm action={action} className="stack stack--4">
        <input type="hidden" name="revision" value={revision} />
        <TextArea
          id="reason"
          name="reason"
          label={t`Why the words should stay`}
          hint={t`At most 1000 characters. Do not name anyone you treat.`}
          error={error}
          defaultValue={typed ?? ''}
          maxLength={1000}
          required
        />
        <Button wide weight="second" name="do" value="ask">
          {isAsked ? <Trans>Send this instead</Trans> : <Trans>Send to an operator</Trans>}
        </Button>
      </PageForm>
    </section>
  );
}

/** While an operator has not decided, words can be taken back. */
export function TakeBack({ action }: { action: string }) {
  return (
    <PageForm action={action}>
      <Button weight="quiet" name="do" value="withdraw">
        <Trans>Withdraw it from the operators</Trans>
      </Button>
    </PageForm>
  );
}
