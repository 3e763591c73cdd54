import { Trans, useLingui } from '@lingui/react/macro';
import { PageForm } from '../../app/page-form.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Button, LinkButton } from '../../ui/button.js';
import { RadioGroup } from '../../ui/choices.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { ClosedLink } from '../private-link/closed-link.js';
import { Wrote } from '../state-words.js';
import { TalkLine } from '../talk-words.js';
import { useTroubleWords } from '../trouble-words.js';
import { NONE, type ChooseView } from './choose.server.js';

/** Times that were proposed instead of the one asked for: one is chosen, or none suits. */
export function ChoosePage() {
  const { t } = useLingui();
  const view = usePageState<ChooseView>();
  const trouble = useTroubleWords(view?.trouble ?? null);
  if (!view) return <ClosedLink />;
  const { consultation, times, until } = view;
  const name = consultation.practitioner.givenName;
  const error = view.isUnanswered ? t`Choose a time, or say that none suits.` : trouble;
  const last = consultation.history.at(-1);
  const city = consultation.consultationType.location?.city ?? t`their place`;
  const choices = times.map(({ startsAt, label, there }) => ({
    value: startsAt,
    label: <time dateTime={startsAt}>{label}</time>,
    hint: there ? t`${there} in ${city}` : undefined,
  }));
  return (
    <div className="stack stack--5 column">
      <PageHead title={t`Choose a time`} />
      <ErrorSummary errors={error ? [{ id: 'at', message: error }] : []} />
      <h1>
        <Trans>{name} proposes other times</Trans>
      </h1>
      <p className="prose">
        <Trans>
          You asked for <b className="figures">{consultation.label}</b>. These are held for you until{' '}
          <b className="figures">{until}</b>.
        </Trans>{' '}
        <Trans>The one you choose is confirmed at once, and the others are let go.</Trans>
      </p>
      <p className="muted">
        <TalkLine talk={consultation.consultationType} />
      </p>
      {last?.note && last.by === 'PRACTITIONER' && <Wrote name={name} note={last.note} />}
      <PageForm action={view.here} className="stack">
        <RadioGroup
          id="at"
          name="at"
          label={t`Which one suits you?`}
          error={error}
          chosen={view.chosen}
          choices={[
            ...choices,
            {
              value: NONE,
              label: t`None of these suits me`,
              hint: t`We tell ${name}. The time you asked for stays held while there is time to answer it.`,
            },
          ]}
        />
        <div className="row">
          <Button wide>
            <Trans>Send my choice</Trans>
          </Button>
          <LinkButton weight="quiet" href={view.back}>
            <Trans>Back</Trans>
          </LinkButton>
        </div>
      </PageForm>
    </div>
  );
}
