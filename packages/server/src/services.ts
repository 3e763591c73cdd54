import { ACCESS_HEADER, LinkAuthenticator } from './accounts/link-authenticator.js';
import { AccessLinks } from './accounts/access-links.js';
import type { LinkHolder } from './platform/actor.js';
import { Catalog } from './catalog/catalog.js';
import { CatalogResolver } from './catalog/catalog.resolver.js';
import { Places } from './catalog/places/places.js';
import { PlacesResolver } from './catalog/places/places.resolver.js';
import { ConsultationTypeResolver, SlotResolver } from './availability/consultation-type.resolver.js';
import { nextSlotsFollower, nextSlotsSweep } from './availability/next-slots.js';
import { consultationTypeNodes, SlotLoaders } from './availability/slot-loaders.js';
import { Slots } from './availability/slots.service.js';
import { ClinicResolver, LocationResolver, OfferingResolver } from './listing/clinic.resolver.js';
import { listingNodes } from './listing/listing-nodes.js';
import { ListingReads } from './listing/listing-reads.js';
import { PractitionerResolver } from './listing/practitioner.resolver.js';
import type { Authenticator } from './platform/authenticator.js';
import type { ChangeFollower } from './platform/changes.js';
import type { Cipher } from './platform/cipher.js';
import type { Clock } from './platform/clock.js';
import { RateLimitResolver } from './platform/graphql-budget.js';
import type { ResolverInstances } from './platform/graphql-context.js';
import type { Logger } from './platform/logger.js';
import { NodeResolver, type NodeLoader } from './platform/node.js';
import type { MailComposer } from './platform/outbox.js';
import { DatabaseRateLimits, NoRateLimits, type RateLimits } from './platform/rate-limits.js';
import { PageCookies } from './platform/page-cookies.js';
import type { Sweep } from './platform/sweeps.js';
import type { UnitOfWork } from './platform/unit-of-work.js';
import { VerificationLoader } from './verification/verification-loader.js';

/** What everything is built from. */
export interface Dependencies {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly cipher: Cipher;
  readonly logger: Logger;
  readonly settings: ServiceSettings;
}

/** The settings that services read: a part of Config. */
export interface ServiceSettings {
  /** Links in answers and mails begin with it; no slash at the end. */
  readonly publicOrigin: string;
  readonly rateLimits: boolean;
  /** Not null while the directory is filled with invented people. */
  readonly demonstration: { readonly practitioners: number } | null;
}

/** What a capability brings to the house. Everything is optional but what it answers with. */
export interface Capability {
  /** Instances of the classes that schema.ts lists. */
  readonly resolvers?: readonly object[];
  readonly nodes?: readonly NodeLoader[];
  readonly authenticators?: readonly Authenticator[];
  readonly sweeps?: readonly Sweep[];
  readonly followers?: readonly ChangeFollower[];
  /** By the kind of owed mail that each writes. */
  readonly mails?: Readonly<Record<string, MailComposer>>;
}

export interface Services {
  readonly resolvers: ResolverInstances;
  readonly limits: RateLimits;
  /** What a private link's token opens; null when it is altered, expired or revoked. */
  readonly readLink: (token: string) => Promise<LinkHolder | null>;
  readonly authenticators: readonly Authenticator[];
  readonly sweeps: readonly Sweep[];
  readonly followers: readonly ChangeFollower[];
  readonly composers: ReadonlyMap<string, MailComposer>;
}

/**
 * The composition root: every service is made here, once, in the order of the capabilities, and given what it needs by
 * its constructor. To add a capability, make it below and name it in the list.
 */
export async function createServices(dependencies: Dependencies): Promise<Services> {
  const { unitOfWork, clock, cipher, settings } = dependencies;
  const databaseLimits = new DatabaseRateLimits(unitOfWork, clock, cipher);
  const limits = settings.rateLimits ? databaseLimits : new NoRateLimits(clock);
  const platform: Capability = { resolvers: [new RateLimitResolver()], sweeps: [databaseLimits.sweep()] };

  const links = new AccessLinks(unitOfWork, cipher);
  const accounts: Capability = { authenticators: [linkAuthenticator(links, settings.publicOrigin)] };

  const catalog = await Catalog.load(unitOfWork);
  const places = new Places(unitOfWork);
  const reference: Capability = {
    resolvers: [new CatalogResolver(catalog, clock), new PlacesResolver(places)],
    sweeps: [catalog.sweep()],
  };

  const verifications = new VerificationLoader(unitOfWork);
  const listings = new ListingReads(unitOfWork, clock, catalog, settings.publicOrigin);
  const listing: Capability = {
    resolvers: [
      new PractitionerResolver(listings, verifications, catalog),
      new ClinicResolver(listings),
      new LocationResolver(listings, verifications),
      new OfferingResolver(listings),
    ],
    nodes: listingNodes(listings),
  };

  const slots = new Slots(unitOfWork);
  const availability: Capability = {
    resolvers: [new ConsultationTypeResolver(new SlotLoaders(slots)), new SlotResolver()],
    nodes: [consultationTypeNodes(slots)],
    sweeps: [nextSlotsSweep(unitOfWork)],
    followers: [nextSlotsFollower()],
  };

  const capabilities = [platform, accounts, reference, listing, availability];
  return { ...assemble(capabilities), limits, readLink: (token) => readLink(links, token) };
}

function linkAuthenticator(links: AccessLinks, publicOrigin: string): Authenticator {
  const authenticator = new LinkAuthenticator(links);
  const cookies = new PageCookies(publicOrigin);
  return {
    authenticate: (headers) => {
      const header = headers[ACCESS_HEADER];
      return authenticator.authenticate({
        header: typeof header === 'string' ? header : null,
        cookie: cookies.read(headers, 'access'),
      });
    },
  };
}

async function readLink(links: AccessLinks, token: string): Promise<LinkHolder | null> {
  const opened = await links.read(token);
  return opened && { kind: 'LINK', role: opened.role, subjectId: opened.consultationId };
}

function assemble(capabilities: readonly Capability[]): Omit<Services, 'limits' | 'readLink'> {
  const nodes = new NodeResolver(capabilities.flatMap(({ nodes = [] }) => nodes));
  const resolvers = [nodes, ...capabilities.flatMap(({ resolvers = [] }) => resolvers)];
  return {
    resolvers: instancesByClass(resolvers),
    authenticators: capabilities.flatMap(({ authenticators = [] }) => authenticators),
    sweeps: capabilities.flatMap(({ sweeps = [] }) => sweeps),
    followers: capabilities.flatMap(({ followers = [] }) => followers),
    composers: new Map(capabilities.flatMap(({ mails = {} }) => Object.entries(mails))),
  };
}

function instancesByClass(resolvers: readonly object[]): ResolverInstances {
  const byClass = new Map<unknown, object>(resolvers.map((resolver) => [resolver.constructor, resolver]));
  return {
    get(resolverClass) {
      const instance = byClass.get(resolverClass);
      if (!instance) throw new Error(`services.ts makes no ${(resolverClass as { name: string }).name}.`);
      return instance;
    },
  };
}
