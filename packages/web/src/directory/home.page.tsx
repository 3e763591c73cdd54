import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { PageHead } from '../app/page-head.js';
import { useEnvironment } from '../app/page-environment.js';
import { daylightAt } from '../lib/daylight.js';
import { Button } from '../ui/button.js';
import { Disclosure } from '../ui/disclosure.js';
import { Hills } from '../ui/hills.js';
import { TextField } from '../ui/text-field.js';
import { homeQuestions, questionsData } from './home-questions.js';
import { hrefOfAll } from './search-wish.js';

export function HomePage() {
  const { t, i18n } = useLingui();
  const { now } = useEnvironment();
  return (
    <>
      <PageHead
        title="Clearing"
        description={t`Find licensed people who offer ketamine treatment. Ask for a first talk. Free, no account.`}
        data={import.meta.env.SSR ? () => questionsData((message) => i18n._(message)) : undefined}
      />
      <div className="home">
        <div className="home__picture full-bleed">
          <Hills variant="tall" seed="clearing" light={daylightAt(now)} />
        </div>
        <section className="home__ask stack stack--5">
          <h1>
            <Trans>Find licensed people who offer ketamine treatment</Trans>
          </h1>
          <p className="home__lead">
            <Trans>
              Ask for a first talk. Free, no account. We are a directory: we treat no one and promise nothing.
            </Trans>
          </p>
          <form action="/search" method="get" role="search" className="home__form">
            <TextField
              id="near"
              name="near"
              label={<Trans>City or ZIP</Trans>}
              hint={<Trans>Leave it empty to search everywhere</Trans>}
              autoComplete="postal-code"
              enterKeyHint="search"
            />
            <Button wide>
              <Trans>Find</Trans>
            </Button>
          </form>
        </section>
        <section className="stack">
          <h2>
            <Trans>Not sure where to start?</Trans>
          </h2>
          <ul role="list" className="home__doors">
            <li>
              <a className="home__door" href={hrefOfAll('service', 'KETAMINE_TREATMENT')}>
                <span className="home__door-name">
                  <Trans>Medicine only</Trans>
                </span>
                <span className="muted">
                  <Trans>You get ketamine with medical care around it. Therapy is not part of it.</Trans>
                </span>
              </a>
            </li>
            <li>
              <a className="home__door" href={hrefOfAll('service', 'KAP')}>
                <span className="home__door-name">
                  <Trans>Medicine with therapy</Trans>
                </span>
                <span className="muted">
                  <Trans>A therapist prepares you, is there, and helps you make use of it. Also called KAP.</Trans>
                </span>
              </a>
            </li>
            <li>
              <a className="home__door" href={hrefOfAll('service', 'INTEGRATION_ONLY')}>
                <span className="home__door-name">
                  <Trans>Therapy after</Trans>
                </span>
                <span className="muted">
                  <Trans>You had ketamine somewhere else and want help with what came up. No medicine.</Trans>
                </span>
              </a>
            </li>
          </ul>
        </section>
        <div className="home__reading">
          <section className="stack">
            <h2>
              <Trans>For someone I care about</Trans>
            </h2>
            <p className="prose">
              <Trans>
                You can look, read and ask on someone’s behalf. When you ask for a first talk, say that it is for
                someone else. They decide.
              </Trans>
            </p>
          </section>
          <section className="stack stack--2">
            <h2>
              <Trans>Before you decide</Trans>
            </h2>
            <div>
              {homeQuestions.map(({ question, answer, links }) => (
                <Disclosure key={question.id} summary={i18n._(question)}>
                  <p className="prose">
                    {i18n._(answer)}
                    {links.map(({ href, label }, index) => (
                      <Fragment key={href}>
                        {index === 0 ? ' ' : ', '}
                        <a href={href}>{i18n._(label)}</a>
                      </Fragment>
                    ))}
                  </p>
                </Disclosure>
              ))}
            </div>
          </section>
          <section className="stack">
            <h2>
              <Trans>How listings are checked</Trans>
            </h2>
            <p className="prose">
              <Trans>
                We say what we checked, where, when, and until when. A check expires on its own. There are no stars and
                no reviews here.
              </Trans>{' '}
              <a href="/how-listings-are-checked">
                <Trans>How we check</Trans>
              </a>
            </p>
          </section>
          <section className="stack">
            <h2>
              <Trans>Do you give this treatment, or therapy around it?</Trans>
            </h2>
            <p className="prose">
              <Trans>
                Say what you offer, where you are licensed, what it costs and when you are free. You answer each request
                yourself. <a href="/listing">Make your listing</a>, or see whether{' '}
                <a href="/claim">you are already named here</a>.
              </Trans>
            </p>
          </section>
        </div>
      </div>
    </>
  );
}
