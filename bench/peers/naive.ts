import 'reflect-metadata';
import { createServer } from 'node:http';
import { entities } from '@clearing/server/dist/entities.js';
import { LicenseEntity } from '@clearing/server/dist/listing/practitioner/license.entity.js';
import { LocationEntity } from '@clearing/server/dist/listing/clinics/clinic.entity.js';
import { OfferingEntity } from '@clearing/server/dist/listing/practitioner/offering.entity.js';
import { PractitionerEntity } from '@clearing/server/dist/listing/practitioner/practitioner.entity.js';
import { DataSource, In, type SelectQueryBuilder } from 'typeorm';
import { pageOf } from './rows.js';
import { peerSettings, serve } from './serve.js';

// The form one would write first: join the tables through TypeORM, keep whom the question means, count distinct people.
const { databaseUrl, port } = peerSettings();
const database = await new DataSource({
  type: 'postgres',
  url: databaseUrl,
  entities: [...entities],
  poolSize: 10,
}).initialize();

const today = new Date().toISOString().slice(0, 10);
const oldest = new Date(Date.now() - 120 * 86_400_000).toISOString().slice(0, 10);

function found(): SelectQueryBuilder<PractitionerEntity> {
  return database
    .createQueryBuilder(PractitionerEntity, 'p')
    .innerJoin(LicenseEntity, 'license', 'license.practitioner_id = p.id AND license.expires_on >= :today', { today })
    .leftJoin(OfferingEntity, 'offering', 'offering.practitioner_id = p.id')
    .leftJoin(LocationEntity, 'location', 'location.id = offering.location_id')
    .where('p.state = :state AND p.last_confirmed_on > :oldest', { state: 'PUBLISHED', oldest });
}

async function page(): Promise<unknown> {
  const rows = await found()
    .select('p.id', 'id')
    .addSelect('p.last_confirmed_on', 'confirmed')
    .distinct(true)
    .orderBy('p.last_confirmed_on', 'DESC')
    .addOrderBy('p.id')
    .limit(pageOf)
    .getRawMany<{ id: string }>();
  const people = await database.getRepository(PractitionerEntity).findBy({ id: In(rows.map(({ id }) => id)) });
  return people.map(({ id, slug, givenName, familyName, headline, acceptingNewPatients, updatedAt }) => ({
    id,
    slug,
    givenName,
    familyName,
    headline,
    acceptingNewPatients,
    updatedAt,
  }));
}

/** One grouped count for each facet, as a first version has them. */
const facets: readonly string[] = [
  'offering.service',
  'offering.delivery_method',
  'offering.care_setting',
  'unnest(p.conditions)',
  'p.integration_level',
  'unnest(p.integration_modalities)',
  'unnest(p.integration_timing)',
  'unnest(p.professions)',
  '(SELECT i.insurer FROM insurer_participations i WHERE i.practitioner_id = p.id LIMIT 1)',
  'unnest(p.languages)',
  '(SELECT t.mode FROM consultation_types t WHERE t.practitioner_id = p.id LIMIT 1)',
  'unnest(p.experience_with)',
  `(SELECT v.state FROM verifications v WHERE v.subject_id = license.id LIMIT 1)`,
  'p.accepting_new_patients',
  `(offering.session_price->>'amount')::int / 25000`,
  `(SELECT date_trunc('day', n.starts_at) FROM next_slots n WHERE n.practitioner_id = p.id LIMIT 1)`,
];

async function counted(): Promise<unknown> {
  const total = await found().select('count(DISTINCT p.id)', 'count').getRawOne<{ count: number }>();
  const values = [];
  for (const facet of facets) {
    const [sql, parameters] = found().select('p.id', 'id').addSelect(facet, 'value').getQueryAndParameters();
    values.push(
      await database.query(`SELECT value, count(DISTINCT id) AS count FROM (${sql}) f GROUP BY value`, parameters),
    );
  }
  return { total, values };
}

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    const work = request.url === '/facets' ? Promise.all([page(), counted()]) : page();
    work.then(
      (answer) => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
});
serve(server, port);
