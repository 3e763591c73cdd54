import type { Authenticator } from './authenticator.js';
import type { ChangeFollower } from './changes.js';
import type { DeprecatedUses } from './doors/deprecations/deprecated-elements.js';
import type { DoorKeys } from './doors/keys/door-keys.js';
import type { KeyUses } from './doors/keys/key-uses.js';
import type { ResolverInstances } from './doors/graphql-context.js';
import type { SteadySource } from './doors/remembered-answers.js';
import type { Replay } from './erasures/erasure-ledger.js';
import { NodeResolver, type NodeLoader } from './graphql/node.js';
import type { MailComposer } from './mail/outbox.js';
import type { PersonalDataPart } from './personal-data.js';
import type { Sweep } from './sweeps.js';

/** What a capability brings to the house. */
export interface Capability {
  /** Instances of the classes that schema.ts lists. */
  readonly resolvers?: readonly object[];
  readonly nodes?: readonly NodeLoader[];
  readonly authenticators?: readonly Authenticator[];
  readonly sweeps?: readonly Sweep[];
  readonly followers?: readonly ChangeFollower[];
  /** Run in every process that answers, worker or not: they bring its own memory up to date with the database. */
  readonly refreshes?: readonly Sweep[];
  /** Done last in every process that answers, when it answers nobody any more: they write what its own memory holds. */
  readonly lastWrites?: readonly (() => Promise<void>)[];
  /** By the kind of owed mail that each writes. */
  readonly mails?: Readonly<Record<string, MailComposer>>;
  /** By the kind of erasure: how a restored database erases it again. */
  readonly replays?: Readonly<Record<string, Replay>>;
  /** What it keeps of people with an account, for them to take along. */
  readonly personalData?: readonly PersonalDataPart[];
  /** At most one capability's: by what whole answers of the public door are remembered. */
  readonly steadySource?: SteadySource;
  /** At most one capability's: who asks at the public door with a key. */
  readonly doorKeys?: DoorKeys;
  /** At most one capability's: who of those uses what is deprecated. */
  readonly deprecatedUses?: DeprecatedUses;
  /** At most one capability's: what becomes of what they ask. */
  readonly keyUses?: KeyUses;
}

/** What the doors and the worker are given: everything that all capabilities brought. */
export interface House {
  readonly resolvers: ResolverInstances;
  readonly authenticators: readonly Authenticator[];
  readonly sweeps: readonly Sweep[];
  readonly followers: readonly ChangeFollower[];
  readonly refreshes: readonly Sweep[];
  readonly lastWrites: readonly (() => Promise<void>)[];
  readonly composers: ReadonlyMap<string, MailComposer>;
  readonly replays: ReadonlyMap<string, Replay>;
  readonly personalData: readonly PersonalDataPart[];
  readonly steadySource: SteadySource | null;
  readonly doorKeys: DoorKeys | null;
  readonly deprecatedUses: DeprecatedUses | null;
  readonly keyUses: KeyUses | null;
}

/** Puts together what the capabilities bring. */
export function assemble(capabilities: readonly Capability[]): House {
  const nodes = new NodeResolver(capabilities.flatMap(({ nodes = [] }) => nodes));
  const resolvers = [nodes, ...capabilities.flatMap(({ resolvers = [] }) => resolvers)];
  return {
    resolvers: instancesByClass(resolvers),
    authenticators: capabilities.flatMap(({ authenticators = [] }) => authenticators),
    sweeps: capabilities.flatMap(({ sweeps = [] }) => sweeps),
    followers: capabilities.flatMap(({ followers = [] }) => followers),
    refreshes: capabilities.flatMap(({ refreshes = [] }) => refreshes),
    lastWrites: capabilities.flatMap(({ lastWrites = [] }) => lastWrites),
    personalData: capabilities.flatMap(({ personalData = [] }) => personalData),
    steadySource: capabilities.find(({ steadySource }) => steadySource)?.steadySource ?? null,
    doorKeys: capabilities.find(({ doorKeys }) => doorKeys)?.doorKeys ?? null,
    deprecatedUses: capabilities.find(({ deprecatedUses }) => deprecatedUses)?.deprecatedUses ?? null,
    keyUses: capabilities.find(({ keyUses }) => keyUses)?.keyUses ?? null,
    replays: new Map(capabilities.flatMap(({ replays = {} }) => Object.entries(replays))),
    composers: new Map(capabilities.flatMap(({ mails = {} }) => Object.entries(mails))),
  };
}

function instancesByClass(resolvers: readonly object[]): ResolverInstances {
  const byClass = new Map<unknown, object>(resolvers.map((resolver) => [resolver.constructor, resolver]));
  return {
    get(resolverClass) {
      const instance = byClass.get(resolverClass);
      if (!instance) throw new Error(`The composition root makes no ${(resolverClass as { name: string }).name}.`);
      return instance;
    },
  };
}
