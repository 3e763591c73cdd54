import type { Catalog } from '../../catalog/catalog.js';
import { Problems } from '../../platform/graphql/errors.js';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import type { CrisisDesk } from '../crisis/crisis-desk.js';
import type { CrisisSupport } from '../crisis/crisis.results.js';
import { checkAnswers, checkWords } from '../requests/request-problems.js';
import { leftOpenBy } from './left-open.js';
import { screenAnswers, type Flag, type Screened } from './screen-answers.js';
import type { CheckScreeningInput } from './screening.inputs.js';
import {
  LeftOpen,
  ScreeningFlag,
  ScreeningForm,
  ScreeningOutcome,
  ScreeningQuestion,
  ScreeningRequired,
} from './screening.results.js';
import { DANGER_KEY, DangerAnswer, type ScreeningVersion } from './screening-version.js';
import { currentScreening, findScreening, questionsFor, type GivenAnswer } from './screening-versions.js';

export interface AnswersToScreen {
  readonly version: string;
  readonly answers: readonly GivenAnswer[];
  readonly deliveryMethods: readonly string[];
  readonly isOver64: boolean;
  readonly saidTheyAreSafe: boolean;
  readonly isForSomebodyElse: boolean;
  readonly asked: string | null;
}

/** The safety screen: what is asked, and what the answers give reason to talk about. Stores nothing. */
export class Screenings {
  constructor(
    private readonly catalog: Catalog,
    private readonly crisis: CrisisDesk,
  ) {}

  /** An unknown version gives the present form: whoever asks for an old one is about to fill it in anew. */
  form(
    version: string | null | undefined,
    deliveryMethods: readonly string[],
    isForSomebodyElse: boolean,
  ): ScreeningForm {
    const known = (version && findScreening(version)?.version) || currentScreening.version;
    const screening = findScreening(known, isForSomebodyElse)!;
    const questions = questionsFor(screening, deliveryMethods, this.#precautions());
    return Object.assign(new ScreeningForm(), {
      version: screening.version,
      questions: questions.map(({ key, text, help, kind, options, showWhen }) =>
        Object.assign(new ScreeningQuestion(), { key, text, help, kind, options: [...options], showWhen }),
      ),
    });
  }

  /** The outcome before sending. Danger first, then the input. */
  async check(input: CheckScreeningInput): Promise<ScreeningOutcome | CrisisSupport | InvalidInput> {
    const heard = await this.crisis.hear(
      { yesNow: saysYesNow(input.screening.answers), texts: input.words },
      input.safeAcknowledgement,
    );
    if (typeof heard !== 'string') return heard;
    const problems = new Problems();
    if (!findScreening(input.screening.version)) {
      problems.add(['screening', 'version'], 'The questions have changed since you opened the page.');
    }
    checkAnswers(input.screening, problems);
    checkWords('deliveryMethods', input.deliveryMethods, (slug) => this.catalog.deliveryMethods.has(slug), problems);
    if (problems.list.length > 0) return new InvalidInput(problems.list);
    return this.#outcomeOf(
      this.screen({
        ...input.screening,
        deliveryMethods: input.deliveryMethods,
        isOver64: input.ageBand === 'OVER_64',
        saidTheyAreSafe: heard === 'SAID_SAFE',
        isForSomebodyElse: input.forSomebodyElse,
        asked: input.askedName?.trim() || null,
      }),
      findScreening(input.screening.version, input.forSomebodyElse),
    );
  }

  /** What has to be there before a request can go on; null when it is. */
  missing({ version, answers }: Pick<AnswersToScreen, 'version' | 'answers'>): ScreeningRequired | null {
    if (!findScreening(version)) return new ScreeningRequired(['version']);
    const danger = answers.find(({ key }) => key === DANGER_KEY);
    return danger && danger.values.length > 0 ? null : new ScreeningRequired([DANGER_KEY]);
  }

  /** Of a known version. */
  screen({ version, ...given }: AnswersToScreen): Screened {
    return screenAnswers({
      ...given,
      screening: findScreening(version, given.isForSomebodyElse)!,
      precautions: this.#precautions(),
      methodName: (slug) => this.catalog.deliveryMethods.find(slug)?.name ?? slug,
    });
  }

  /** `screening`: what was answered, as it was put; null: it is not known any more. */
  flagsOf(flags: readonly Flag[], screening: ScreeningVersion | null): ScreeningFlag[] {
    return flags.map((flag) =>
      Object.assign(new ScreeningFlag(), {
        ...flag,
        precaution: flag.precaution === null ? null : this.catalog.precautions.find(flag.precaution),
        leftOpen: screening && this.#leftOpen(flag, screening),
      }),
    );
  }

  #leftOpen({ code }: Flag, screening: ScreeningVersion): LeftOpen | null {
    const found = leftOpenBy(code, screening);
    if (!found) return null;
    const precautions = found.precautions.flatMap((slug) => this.catalog.precautions.find(slug) ?? []);
    return Object.assign(new LeftOpen(), { ...found, precautions });
  }

  #outcomeOf({ flags, removedMethods, summary }: Screened, screening: ScreeningVersion | null): ScreeningOutcome {
    return Object.assign(new ScreeningOutcome(), {
      flags: this.flagsOf(flags, screening),
      removedMethods: this.catalog.deliveryMethods.list(removedMethods),
      summary,
    });
  }

  #precautions() {
    return this.catalog.precautions.all.map(({ slug, appliesTo }) => ({
      slug,
      appliesTo: appliesTo.map(({ deliveryMethod, basis }) => ({ deliveryMethod: deliveryMethod.slug, basis })),
    }));
  }
}

/** Read before the version, so that an unknown one cannot hide it. */
export function saysYesNow(answers: readonly GivenAnswer[]): boolean {
  return answers.some(({ key, values }) => key === DANGER_KEY && values.includes(DangerAnswer.YES_NOW));
}

/** "Lately" and "I’d rather not say" go on, with the lines beside what happens next. */
export function showsLines(answers: readonly GivenAnswer[]): boolean {
  const danger = answers.find(({ key }) => key === DANGER_KEY)?.values ?? [];
  return danger.some((value) => value !== DangerAnswer.NO);
}
