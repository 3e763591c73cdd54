import type { DataSource } from 'typeorm';
import { loadCatalog } from './catalog/load-catalog.js';
import { loadPlaces } from './catalog/places/load-places.js';
import type { OnProgress } from './platform/process/progress.js';

/**
 * What every installation knows before anybody is listed: the catalog and the places. Each writes only what has changed
 * since it was last loaded. Answers how many entries that was.
 */
export async function loadReferenceData(dataSource: DataSource, onProgress: OnProgress): Promise<number> {
  const entries = await loadCatalog(dataSource, onProgress);
  const places = await loadPlaces(dataSource, onProgress);
  return entries + places;
}
