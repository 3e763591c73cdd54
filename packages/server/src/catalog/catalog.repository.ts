import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { GuideSectionFact, ReviewFact, SourceFact } from './content/entry.js';
import type {
  ApprovalStatus,
  CareSetting,
  PrecautionBasis,
  Prescribing,
  ProductStatus,
  SideEffectHorizon,
} from './words.js';

type Database = Pick<UnitOfWork, 'query'>;

export interface GuideRow {
  readonly slug: string;
  readonly position: number;
  readonly name: string;
  readonly summary: string;
  readonly sections: GuideSectionFact[];
  readonly review: ReviewFact;
}

export interface ConditionRow extends GuideRow {
  readonly evidence: string;
}

export interface DeliveryMethodRow extends GuideRow {
  readonly route: string;
  readonly product: ProductStatus;
  readonly typicalSessionMinutes: number[];
  readonly observationMinutes: number;
  readonly monitoring: string[];
  readonly settings: CareSetting[];
  readonly approvals: { condition: string; status: ApprovalStatus; limits: string | null }[];
}

export interface PrecautionRow {
  readonly slug: string;
  readonly name: string;
  readonly why: string;
  readonly review: ReviewFact;
  readonly appliesTo: { deliveryMethod: string; basis: PrecautionBasis; note: string }[];
}

export interface SideEffectRow {
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly horizon: SideEffectHorizon;
  readonly whatToDo: string;
  readonly review: ReviewFact;
}

export interface ProfessionRow {
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly taxonomyCodes: string[];
}

/** First and last day, both included; null: until further notice. */
export interface Dated {
  readonly jurisdiction: string | null;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
}

/** An insurer belongs to no state. */
export interface InsurerRow extends Omit<Dated, 'jurisdiction'> {
  readonly slug: string;
  readonly name: string;
}

export interface HelpLineRow extends Dated {
  readonly slug: string;
  readonly name: string;
  readonly phone: string | null;
  readonly dial: string | null;
  readonly textTo: string | null;
  readonly url: string | null;
  readonly availability: string;
  readonly languages: string[];
  readonly forWhom: string;
  readonly answersDanger: boolean;
  readonly checkedOn: string;
}

export interface RemotePrescribingRow extends Dated {
  readonly allows: boolean;
  readonly note: string;
  readonly source: SourceFact;
}

export interface PrescribingAuthorityRow extends Dated {
  readonly profession: string;
  readonly prescribing: Prescribing;
  readonly note: string;
  readonly source: SourceFact;
}

export interface CatalogRows {
  readonly revision: number;
  readonly deliveryMethods: DeliveryMethodRow[];
  readonly conditions: ConditionRow[];
  readonly integrationModalities: GuideRow[];
  readonly precautions: PrecautionRow[];
  readonly sideEffects: SideEffectRow[];
  readonly carePhases: GuideRow[];
  readonly guideTopics: GuideRow[];
  readonly professions: ProfessionRow[];
  readonly dated: DatedRows;
}

/** What operators keep. */
export interface DatedRows {
  readonly insurers: InsurerRow[];
  readonly helpLines: HelpLineRow[];
  readonly remotePrescribingRules: RemotePrescribingRow[];
  readonly prescribingAuthorities: PrescribingAuthorityRow[];
}

export async function readRevision(database: Database): Promise<number> {
  const [row] = await database.query<{ revision: number }>('SELECT revision FROM catalog_revision');
  if (!row) throw new Error('The row of catalog_revision is missing.');
  return row.revision;
}

const dated = `jurisdiction, effective_from::text AS "effectiveFrom", effective_to::text AS "effectiveTo"`;
const guide = 'slug, position, name, summary, sections, review';

/**
 * Everything, in reading order. The revision is read first: what changes meanwhile is read again at the next look,
 * never missed.
 */
export async function readCatalog(database: Database): Promise<CatalogRows> {
  const all = <Row>(sql: string): Promise<Row[]> => database.query<Row>(sql);
  return {
    revision: await readRevision(database),
    deliveryMethods: await all(`
      SELECT ${guide}, route, product, ARRAY[session_minutes_from, session_minutes_to] AS "typicalSessionMinutes",
        observation_minutes AS "observationMinutes", monitoring, settings,
        coalesce((SELECT jsonb_agg(jsonb_build_object('condition', condition, 'status', status, 'limits', limits)
                                   ORDER BY a.position)
                  FROM approvals a WHERE a.delivery_method = m.slug), '[]') AS approvals
      FROM delivery_methods m ORDER BY position`),
    conditions: await all(`SELECT ${guide}, evidence FROM conditions ORDER BY position`),
    integrationModalities: await all(`SELECT ${guide} FROM integration_modalities ORDER BY position`),
    precautions: await all(`
      SELECT slug, name, why, review,
        coalesce((SELECT jsonb_agg(jsonb_build_object('deliveryMethod', delivery_method, 'basis', basis, 'note', note)
                                   ORDER BY f.position)
                  FROM precautions_for_methods f WHERE f.precaution = p.slug), '[]') AS "appliesTo"
      FROM precautions p ORDER BY position`),
    sideEffects: await all(
      `SELECT slug, name, summary, horizon, what_to_do AS "whatToDo", review FROM side_effects ORDER BY position`,
    ),
    carePhases: await all(`SELECT ${guide} FROM care_phases ORDER BY position`),
    guideTopics: await all(`SELECT ${guide} FROM guide_topics ORDER BY position`),
    professions: await all(
      `SELECT slug, name, summary, taxonomy_codes AS "taxonomyCodes" FROM professions ORDER BY position`,
    ),
    dated: await readDatedData(database),
  };
}

/** Also within the transaction of an edit, which sees what it would make. */
export async function readDatedData(database: Database): Promise<DatedRows> {
  const all = <Row>(sql: string): Promise<Row[]> => database.query<Row>(sql);
  return {
    insurers: await all(`
      SELECT effective_from::text AS "effectiveFrom", effective_to::text AS "effectiveTo", slug, name
      FROM insurer_terms ORDER BY name, effective_from`),
    helpLines: await all(`
      SELECT ${dated}, slug, name, phone, dial, text_to AS "textTo", url, availability, languages,
        for_whom AS "forWhom", answers_danger AS "answersDanger", checked_on::text AS "checkedOn"
      FROM help_lines ORDER BY position, slug`),
    remotePrescribingRules: await all(
      `SELECT ${dated}, allows, note, source FROM remote_prescribing_rules ORDER BY effective_from`,
    ),
    prescribingAuthorities: await all(
      `SELECT ${dated}, profession, prescribing, note, source FROM prescribing_authority ORDER BY effective_from`,
    ),
  };
}
