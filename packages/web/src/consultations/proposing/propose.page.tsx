import { Trans, useLingui } from '@lingui/react/macro';
import { NoAnswer } from '../../app/no-answer.js';
import { PageForm } from '../../app/page-form.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Button, LinkButton } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/text-field.js';
import { NoSuchRequest } from '../answering/no-such-request.js';
import { ArrangementFields, KeptForTheNext } from '../arrangement/arrangement-fields.js';
import { useWrongField } from '../arrangement/use-wrong-field.js';
import { askedBy } from '../asked-by.js';
import { useTroubleWords } from '../trouble-words.js';
import { DayChoices } from './day-choices.js';
import { ProposalPreview } from './proposal-preview.js';
import type { ProposeView } from './propose.server.js';

/** Up to three of the practitioner's own free times, instead of the one that was asked for. */
export function ProposePage() {
  const { t } = useLingui();
  const view = usePageState<ProposeView>();
  const trouble = useTroubleWords(view?.trouble ?? null);
  const wrong = useWrongField(view?.trouble ?? null);
  if (!view) return <NoSuchRequest />;
  if (view.preview) return <ProposalPreview view={view} preview={view.preview} />;
  const { consultation, days, chosen } = view;
  const name = askedBy(consultation) ?? t`the patient`;
  const isOwn = consultation.viewerShare == null;
  const isAboutWords = view.trouble?.kind === 'FIELD' && view.trouble.field === 'message';
  const error = view.isUnanswered ? t`Choose one to three times.` : isAboutWords || wrong ? null : trouble;
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Propose other times`} />
      <ErrorSummary
        errors={[
          ...(error ? [{ id: 'times', message: error }] : []),
          ...(wrong ? [{ id: wrong.field, message: wrong.words }] : []),
          ...(isAboutWords && trouble ? [{ id: 'words', message: trouble }] : []),
        ]}
      />
      <h1>
        <Trans>Propose other times to {name}</Trans>
      </h1>
      <p className="prose">
        {consultation.state === 'CONFIRMED' ? (
          <Trans>
            It is confirmed for <b className="figures">{consultation.label}</b>, and stays that way until they choose.
            Choose up to three free times. All of them are held until they answer.
          </Trans>
        ) : (
          <Trans>
            They asked for <b className="figures">{consultation.label}</b>. Choose up to three free times. All of them
            are held until they answer.
          </Trans>
        )}
      </p>
      {days.length === 0 ? (
        <p className="prose">
          <Trans>You have no other free times in the next two months.</Trans>
        </p>
      ) : (
        <PageForm action={view.here} className="stack" data-in-steps="PROPOSAL">
          <input type="hidden" name="key" value={view.key} />
          <DayChoices days={days} chosen={chosen} error={error} />
          {view.arrangement && (
            <section className="stack" aria-labelledby="how">
              <h2 id="how">
                <Trans>How {name} reaches you</Trans>
              </h2>
              <p className="prose">
                <Trans>The time they choose is confirmed at once, and they are told this, too.</Trans>
              </p>
              <ArrangementFields mode={consultation.consultationType.mode} draft={view.arrangement} wrong={wrong} />
              {isOwn && <KeptForTheNext />}
            </section>
          )}
          {isOwn && (
            <TextArea
              id="words"
              name="words"
              rows={3}
              label={t`A few words for ${name}, if you like`}
              hint={t`They read them exactly as you write them. Up to 2,000 characters.`}
              error={isAboutWords ? trouble : null}
              defaultValue={view.words}
            />
          )}
          <NoAnswer />
          <div>
            <Button wide name="do" value="look">
              <Trans>See what they will read</Trans>
            </Button>
          </div>
        </PageForm>
      )}
      <p>
        <LinkButton weight="quiet" href={view.back} data-leaves>
          <Trans>Back</Trans>
        </LinkButton>
      </p>
    </div>
  );
}
