import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { SchemaPath } from '../../api-changes/schema-path.js';
import { NotFoundPage } from '../../app/not-found.page.js';
import { usePageState } from '../../app/page-environment.js';
import { PageHead } from '../../app/page-head.js';
import { Disclosure } from '../../ui/disclosure.js';
import { PartnerFrame } from '../partner-frame.js';
import { FieldEntry, ValueEntry } from './field-entry.js';
import { addressOfType } from './find-in-reference.js';
import { KindWords } from './reference-words.js';
import { ReferenceSearch } from './reference-search.js';
import type { TypeView } from './type.server.js';

/** One type: what it is, everything it has, and where one meets it. */
export function TypePage() {
  const { t } = useLingui();
  const type = usePageState<TypeView>();
  if (!type) return <NotFoundPage />;
  const { name, kind, description, related, fields, values, usedBy } = type;
  return (
    <PartnerFrame>
      <article className="reference stack stack--6">
        <PageHead title={t`${name} in the schema`} description={description} indexed={false} />
        <header className="stack stack--3">
          <p>
            <a href="/partners/reference">
              <Trans>Schema reference</Trans>
            </a>
          </p>
          <h1 className="reference__name">{name}</h1>
          <p className="muted">
            <KindWords kind={kind} />
            {related.length > 0 && (
              <>
                {': '}
                <TypeList names={related} />
              </>
            )}
          </p>
          <p className="text-page__lead prose">{description}</p>
        </header>
        {fields.length + values.length > 8 && <Contents names={[...fields, ...values].map((each) => each.name)} />}
        {fields.length > 0 && (
          <section className="stack stack--0" aria-labelledby="fields">
            <h2 id="fields">{headingOf(name)}</h2>
            {fields.map((field) => (
              <FieldEntry key={field.name} field={field} isInput={kind === 'INPUT'} />
            ))}
          </section>
        )}
        {values.length > 0 && (
          <section className="stack stack--0" aria-labelledby="values">
            <h2 id="values">
              <Trans>Values</Trans>
            </h2>
            {values.map((value) => (
              <ValueEntry key={value.name} value={value} />
            ))}
          </section>
        )}
        {usedBy.length > 0 && (
          <section className="stack stack--3" aria-labelledby="used">
            <h2 id="used">
              <Trans>Where it is used</Trans>
            </h2>
            <ul role="list" className="reference__paths">
              {usedBy.map((path) => (
                <li key={path}>
                  <a href={addressOfType(path.replace('.', '#'))}>
                    <SchemaPath path={path} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <ReferenceSearch typed="" />
      </article>
    </PartnerFrame>
  );
}

function TypeList({ names }: { names: readonly string[] }) {
  return names.map((name, place) => (
    <span key={name}>
      {place > 0 && ', '}
      <a href={addressOfType(name)}>
        <code>{name}</code>
      </a>
    </span>
  ));
}

function Contents({ names }: { names: readonly string[] }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`On this page`}>
      <Disclosure summary={<Trans>All {names.length} by name</Trans>}>
        <ul role="list" className="reference__contents">
          {names.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>
                <code>{name}</code>
              </a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </nav>
  );
}

function headingOf(name: string): ReactNode {
  if (name === 'Query') return <Trans>What you can ask</Trans>;
  return name === 'Mutation' ? <Trans>What you can do</Trans> : <Trans>Fields</Trans>;
}
