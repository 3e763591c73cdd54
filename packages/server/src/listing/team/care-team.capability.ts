import type { Capability } from '../../platform/capability.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { ListingReads } from '../listing-reads.js';
import { careTeamData } from './care-team-data.js';
import { CareTeamResolver, ColleagueFieldsResolver } from './care-team.resolver.js';
import { CareTeams } from './care-team.service.js';

/** Practitioners who name each other, made once. Their letters are among those of listings. */
export function makeCareTeams(unitOfWork: UnitOfWork, limits: RateLimits, listings: ListingReads): Capability {
  const teams = new CareTeams(unitOfWork, limits);
  return {
    resolvers: [new CareTeamResolver(teams), new ColleagueFieldsResolver(listings)],
    sweeps: [teams.erasure()],
    personalData: [careTeamData(unitOfWork)],
  };
}
