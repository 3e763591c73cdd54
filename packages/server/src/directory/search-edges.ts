import type { UnitOfWork } from '../platform/unit-of-work.js';
import { Parameters } from './question/parameters.js';
import { SearchConditions } from './search-conditions.js';
import type { SearchQuestion } from './search-question.js';
import type { SearchVocabulary } from './question/search-vocabulary.js';

/** What the question makes of somebody who was found: of all they offer, only what matches it. */
export interface EdgeFacts {
  readonly id: string;
  readonly isVerified: boolean;
  readonly isStale: boolean;
  /** Bits of search_kinds. */
  readonly careKinds: bigint;
  readonly talkKinds: bigint;
  readonly lowestPrice: number | null;
  /** Matching offerings had remotely, where the question names no place: that they may be had is not said with it. */
  readonly offeringsAtHome: readonly string[];
  readonly distanceKm: number | null;
  readonly nearestLocationId: string | null;
  readonly nextSlot: { readonly consultationTypeId: string; readonly startsAt: number } | null;
  /** Of the chosen insurers. */
  readonly inNetwork: readonly string[];
  readonly outOfNetwork: readonly string[];
}

interface Row {
  readonly id: string;
  readonly isVerified: boolean;
  readonly isStale: boolean;
  readonly careKinds: string;
  readonly talkKinds: string;
  readonly lowestPrice: number | null;
  readonly offeringsAtHome: string[];
  readonly distanceKm: number | null;
  readonly nearestLocationId: string | null;
  readonly typeId: string | null;
  readonly startsAt: Date | null;
  readonly inNetwork: string[];
  readonly outOfNetwork: string[];
}

/** For one page's practitioners, in one statement. */
export async function findEdgeFacts(
  database: Pick<UnitOfWork, 'query'>,
  question: SearchQuestion,
  vocabulary: SearchVocabulary,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EdgeFacts>> {
  if (ids.length === 0) return new Map();
  const parameters = new Parameters();
  const conditions = new SearchConditions(question, vocabulary, parameters);
  const distance = question.near === null ? 'NULL::double precision' : conditions.distance('c', question.near);
  const insurers = `SELECT i.insurer FROM shown_participations i WHERE i.practitioner_id = p.practitioner_id
    AND i.insurer = ANY (${parameters.add(question.lists.insurers, 'text[]')})`;
  const rows = await database.query<Row>(
    `SELECT p.practitioner_id AS id, ${conditions.isVerified} AS "isVerified",
       p.stale_on <= ${conditions.today} AS "isStale", coalesce(k.kinds, 0)::text AS "careKinds",
       coalesce(m.kinds, 0)::text AS "talkKinds", k.price AS "lowestPrice",
       coalesce(k.at_home, '{}') AS "offeringsAtHome", k.distance AS "distanceKm",
       k.location_id AS "nearestLocationId", soon.type AS "typeId", soon.starts_at AS "startsAt",
       ARRAY(${insurers} AND i.in_network) AS "inNetwork", ARRAY(${insurers} AND NOT i.in_network) AS "outOfNetwork"
     FROM search_practitioners p
     LEFT JOIN LATERAL (
       SELECT bit_or(c.kinds) AS kinds, min(c.price) AS price, min(d.km) AS distance,
         array_agg(c.offering_id) FILTER (WHERE c.remote AND c.jurisdiction IS NULL AND c.offering_id IS NOT NULL) AS at_home,
         (array_agg(c.location_id ORDER BY d.km, c.location_id) FILTER (WHERE d.km IS NOT NULL))[1] AS location_id
       FROM search_care c
       CROSS JOIN LATERAL (SELECT CASE WHEN NOT c.remote THEN ${distance} END AS km) d
       WHERE c.practitioner_id = p.practitioner_id AND ${conditions.care()}
     ) k ON true
     LEFT JOIN LATERAL (
       SELECT bit_or(t.kinds) AS kinds FROM search_talks t
       WHERE t.practitioner_id = p.practitioner_id AND ${conditions.talk()}
     ) m ON true
     LEFT JOIN LATERAL (${conditions.soonestOf('p.practitioner_id')}) soon ON true
     WHERE p.practitioner_id = ANY (${parameters.add(ids, 'uuid[]')})`,
    parameters.values,
  );
  return new Map(rows.map((row) => [row.id, edgeFactsOf(row)]));
}

function edgeFactsOf({ typeId, startsAt, careKinds, talkKinds, ...row }: Row): EdgeFacts {
  return {
    ...row,
    careKinds: BigInt(careKinds),
    talkKinds: BigInt(talkKinds),
    nextSlot: typeId && startsAt ? { consultationTypeId: typeId, startsAt: startsAt.getTime() } : null,
  };
}
