import { isSlug } from '@clearing/shared/slug';
import { legalDay } from '../../../listing/legality/legal-day.js';
import { isVisible } from '../../../listing/listing.repository.js';
import { displayNameOf } from '../../../listing/practitioner/practitioner-facts.js';
import { keyOf } from '../../../platform/graphql/global-id.js';
import type { UnitOfWork } from '../../../platform/unit-of-work.js';

/** Whom messages are about. */
export interface ListingNamed {
  /** The row's id. */
  readonly id: string;
  /** Null: nobody may see the listing now, or it is gone. */
  readonly shown: { readonly name: string; readonly slug: string } | null;
}

/** Whom messages are about, with a name as long as anybody may read it: a message outlives what it is about. */
export class ListingsToldOf {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async named(ids: readonly string[]): Promise<ReadonlyMap<string, ListingNamed>> {
    const rows = await this.unitOfWork.query<{
      readonly id: string;
      readonly slug: string;
      readonly givenName: string;
      readonly familyName: string;
      readonly postnominals: readonly string[];
    }>(
      `SELECT p.id, p.slug, p.given_name AS "givenName", p.family_name AS "familyName", p.postnominals
       FROM practitioners p WHERE p.id = ANY ($1::uuid[]) AND ${isVisible('$2')}`,
      [ids, this.#today()],
    );
    const shown = new Map(
      rows.map(({ id, slug, givenName, familyName, postnominals }) => [
        id,
        { name: displayNameOf(givenName, familyName, postnominals), slug },
      ]),
    );
    return new Map(ids.map((id) => [id, { id, shown: shown.get(id) ?? null }]));
  }

  /**
   * Whom somebody means who typed an id, as messages have it, or the last part of the address of a page. By that, a listing that
   * nobody may see is found only by whom it was told to: others learn nothing of it. Null: nobody.
   */
  async idMeant(endpointId: string, typed: string): Promise<string | null> {
    const id = keyOf('Practitioner', typed);
    if (id !== null || !isSlug(typed)) return id;
    const [row] = await this.unitOfWork.query<{ id: string }>(
      `SELECT p.id FROM practitioners p WHERE p.slug = $1 AND ((${isVisible('$2')})
         OR EXISTS (SELECT FROM webhook_messages m WHERE m.endpoint_id = $3 AND m.practitioner_id = p.id))`,
      [typed, this.#today(), endpointId],
    );
    return row?.id ?? null;
  }

  #today(): string {
    return legalDay(this.unitOfWork.clock.now());
  }
}
