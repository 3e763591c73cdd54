import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import type { OnProgress } from '../platform/process/progress.js';
import { carePhases } from './content/care-phases.js';
import { conditions } from './content/conditions.js';
import { deliveryMethods } from './content/delivery-methods.js';
import { guideTopics } from './content/guide-topics.js';
import { helpLines } from './content/help-lines.js';
import { insurers } from './content/insurers.js';
import { integrationModalities } from './content/integration-modalities.js';
import { precautions } from './content/precautions.js';
import { prescribingAuthorities, professions } from './content/professions.js';
import { remotePrescribingRules } from './content/remote-prescribing-rules.js';
import { sideEffects } from './content/side-effects.js';
import { datedTables, type DatedKind } from './dated/dated-tables.js';

type Row = Readonly<Record<string, unknown>>;

interface Table {
  readonly name: string;
  readonly rows: readonly Row[];
  /**
   * What tells rows apart. The dated tables belong to operators instead: there a line is only ever added, where none holds
   * for those days, and never about what an operator has edited.
   */
  readonly key: readonly string[] | DatedKind;
}

/** In an order that satisfies the references between them. */
function tables(): Table[] {
  return [
    slugTable('delivery_methods', deliveryMethods, (method) => ({
      route: method.route,
      summary: method.summary,
      product: method.product,
      session_minutes_from: method.typicalSessionMinutes[0],
      session_minutes_to: method.typicalSessionMinutes[1],
      observation_minutes: method.observationMinutes,
      monitoring: method.monitoring,
      settings: method.settings,
      sections: method.sections,
      review: method.reviewed,
    })),
    slugTable('conditions', conditions, ({ summary, evidence, sections, reviewed }) => ({
      summary,
      evidence,
      sections,
      review: reviewed,
    })),
    {
      name: 'approvals',
      key: ['delivery_method', 'condition'],
      rows: deliveryMethods.flatMap((method) =>
        method.approvals.map((approval, position) => ({ delivery_method: method.slug, position, ...approval })),
      ),
    },
    slugTable('integration_modalities', integrationModalities, guideColumns),
    slugTable('precautions', precautions, ({ why, reviewed }) => ({ why, review: reviewed })),
    {
      name: 'precautions_for_methods',
      key: ['precaution', 'delivery_method'],
      rows: precautions.flatMap((precaution) =>
        precaution.appliesTo.map(({ deliveryMethod, basis, note }, position) => ({
          precaution: precaution.slug,
          delivery_method: deliveryMethod,
          position,
          basis,
          note,
        })),
      ),
    },
    slugTable('side_effects', sideEffects, ({ summary, horizon, whatToDo, reviewed }) => ({
      summary,
      horizon,
      what_to_do: whatToDo,
      review: reviewed,
    })),
    slugTable('care_phases', carePhases, guideColumns),
    slugTable('guide_topics', guideTopics, guideColumns),
    slugTable('professions', professions, ({ summary, taxonomyCodes, prescribing }) => ({
      summary,
      taxonomy_codes: taxonomyCodes,
      prescribing,
    })),
    slugTable('insurers', insurers, () => ({})),
    {
      name: 'insurer_terms',
      key: 'INSURER',
      rows: insurers.map(({ slug, name }) => ({ slug, name, effective_from: '2024-01-01', effective_to: null })),
    },
    {
      name: 'help_lines',
      key: 'HELP_LINE',
      rows: helpLines.map((line, position) => ({
        slug: line.slug,
        position,
        jurisdiction: line.jurisdiction,
        name: line.name,
        phone: line.phone,
        dial: line.dial,
        text_to: line.textTo,
        url: line.url,
        availability: line.availability,
        languages: line.languages,
        for_whom: line.forWhom,
        answers_danger: line.answersDanger,
        checked_on: line.checkedOn,
        effective_from: line.effectiveFrom,
        effective_to: line.effectiveTo,
      })),
    },
    {
      name: 'remote_prescribing_rules',
      key: 'REMOTE_PRESCRIBING',
      rows: remotePrescribingRules.map(({ effectiveFrom, effectiveTo, ...rule }) => ({
        ...rule,
        effective_from: effectiveFrom,
        effective_to: effectiveTo,
      })),
    },
    {
      name: 'prescribing_authority',
      key: 'PRESCRIBING',
      rows: prescribingAuthorities.map(({ effectiveFrom, effectiveTo, ...authority }) => ({
        ...authority,
        effective_from: effectiveFrom,
        effective_to: effectiveTo,
      })),
    },
  ];
}

function slugTable<Fact extends { slug: string; name: string }>(
  name: string,
  facts: readonly Fact[],
  columns: (fact: Fact) => Row,
): Table {
  const rows = facts.map((fact, position) => ({ slug: fact.slug, position, name: fact.name, ...columns(fact) }));
  return { name, key: ['slug'], rows };
}

function guideColumns(fact: { summary: string; sections: unknown; reviewed: unknown }): Row {
  return { summary: fact.summary, sections: fact.sections, review: fact.reviewed };
}

/**
 * Brings the reference data of this version into the database: our own entries are put as they are here, a dated line
 * is added only where operators have none for those days. The content's fingerprint is kept, so an unchanged version
 * writes nothing. Answers how many rows were written or found already there.
 */
export async function loadCatalog(dataSource: DataSource, onProgress: OnProgress = () => {}): Promise<number> {
  const all = tables();
  const total = all.reduce((sum, table) => sum + table.rows.length, 0);
  const fingerprint = createHash('sha256').update(JSON.stringify(all)).digest('hex');
  return dataSource.transaction(async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('catalog', 0))`);
    const stored: { value: string }[] = await manager.query(`SELECT value FROM settings WHERE name = 'catalog'`);
    if (stored[0]?.value === fingerprint) return total;
    let done = 0;
    for (const table of all) {
      await put(manager, table);
      done += table.rows.length;
      onProgress({ what: 'entries', done, total });
    }
    await manager.query(
      `INSERT INTO settings (name, value) VALUES ('catalog', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
      [fingerprint],
    );
    return total;
  });
}

async function put(manager: EntityManager, { name, key, rows }: Table): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (typeof key === 'string') {
    // Without a target, DO NOTHING also yields to the constraint that two lines never hold on the same day.
    await manager.query(
      `INSERT INTO ${name} (${columns.join(', ')})
       SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb) line
       WHERE NOT EXISTS (SELECT FROM dated_edits e WHERE e.kind = $2 AND e.about = ${datedTables[key].about})
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows), key],
    );
    return;
  }
  const changed = columns.filter((column) => !key.includes(column));
  await manager.query(
    `INSERT INTO ${name} (${columns.join(', ')})
     SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)
     ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${changed.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    [JSON.stringify(rows)],
  );
}
