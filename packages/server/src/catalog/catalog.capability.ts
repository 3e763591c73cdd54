import type { Capability } from '../platform/capability.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { Catalog } from './catalog.js';
import { CatalogResolver, ProfessionResolver } from './catalog.resolver.js';
import { PlaceOnMapResolver } from './places/place-on-map.resolver.js';
import { PlacesOnMap } from './places/place-on-map.js';
import { Places } from './places/places.js';
import { PlacesResolver } from './places/places.resolver.js';

export interface CatalogCapability extends Capability {
  readonly catalog: Catalog;
  readonly places: Places;
  readonly onMap: PlacesOnMap;
}

/** What is known of methods, conditions and places before anybody lists anything. `today`: the day by which dated lines hold. */
export async function makeCatalog(unitOfWork: UnitOfWork, today: () => string): Promise<CatalogCapability> {
  const catalog = await Catalog.load(unitOfWork);
  const places = new Places(unitOfWork);
  const onMap = new PlacesOnMap(unitOfWork, places);
  return {
    ...{ catalog, places, onMap },
    resolvers: [
      new CatalogResolver(catalog, today),
      new ProfessionResolver(catalog, today),
      new PlacesResolver(places),
      new PlaceOnMapResolver(onMap),
    ],
    refreshes: [catalog.sweep()],
  };
}
