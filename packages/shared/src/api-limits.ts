// What the public API allows and promises, in one place: the server holds everybody to these numbers, and the page about
// limits prints them.

/** What an operation may be, whatever it asks for. Each is far above what our own pages and a careful partner need. */
export const operationLimits = {
  bodyBytes: 256 * 1024,
  documentCharacters: 32 * 1024,
  tokens: 5_000,
  /** Brackets inside brackets in the text: a parser recurses once for each. */
  nesting: 60,
  definitions: 100,
  depth: 14,
  introspectionDepth: 18,
  /** Lists inside lists while reading the schema itself: types, their fields, the fields' arguments. */
  introspectionLists: 3,
  aliases: 30,
  queryFields: 25,
  mutationFields: 3,
  /** Fields after fragments are spread out, over all definitions. */
  fields: 4_000,
  /** Pairs of fields with the same place in the answer, which validation compares with each other. */
  comparisons: 20_000,
  directives: 100,
  listItems: 200,
  pageSize: 1_000,
  variableValues: 5_000,
  variableNesting: 12,
  cost: 10_000,
} as const;

/** Pages of a list: how many at most, and how many where nobody says. */
export const pageSizes = { largest: 50, whenNotSaid: 20 } as const;

/** How many items a list is reckoned to have that has no pages, where nothing else is said of it. */
export const EXPECTED_LIST = 5;

export interface ApiBudget {
  /** The most there is at once. */
  readonly points: number;
  /** What is spent comes back evenly, all of it in so long. */
  readonly seconds: number;
}

/**
 * Who has how much: everybody without a key by their address, each key by itself, and each visitor of pages with publishable
 * keys by their address. Without a key one explores: some hundred questions of the usual kind, and no copy of the directory.
 */
export const apiBudgets = {
  ANYONE: { points: 20_000, seconds: 60 },
  TEST: { points: 200_000, seconds: 60 },
  LIVE: { points: 1_000_000, seconds: 60 },
  PUBLISHABLE: { points: 1_000_000, seconds: 60 },
  PUBLISHABLE_TEST: { points: 200_000, seconds: 60 },
  VISITOR: { points: 200_000, seconds: 60 },
} as const satisfies Readonly<Record<string, ApiBudget>>;

/** Of one kind, so that one can follow another. */
export const KEYS_AT_A_TIME = 2;

/** How long a process believes what it read of a key: one that was revoked opens nothing after it. */
export const KEY_BELIEVED_MS = 800;

/** Documents asked for by their hash. With the longest of them, some 160 MB at the most. */
export const persistedDocumentLimits = { most: 5_000, daysKept: 30, keptInAnHour: 500 } as const;

/** Documents that a partner uploads ahead as a manifest: at a time, and of one partner. */
export const manifestLimits = {
  bytes: 1024 * 1024,
  documents: 1_000,
  documentsOfPartner: 1_000,
  charactersOfPartner: 4 * 1024 * 1024,
  /** From the last upload on. */
  daysKept: 400,
  /** From the key's budget: each is parsed, validated and reckoned. */
  pointsOfDocument: 5,
} as const;

/** What is typed to search by, words or a place; and how many values one list of a filter may hold. */
export const searchLimits = { characters: 200, valuesOfFilter: 20 } as const;

export interface ActLimit {
  /** How many at once. */
  readonly most: number;
  /** What was done comes back evenly, all of it in so long. */
  readonly seconds: number;
  /** By whom it is counted. */
  readonly of: 'KEY' | 'ACCOUNT';
}

const [HOUR, DAY] = [3_600, 86_400];

/** Single acts of partners, which are counted besides their points: by programs, and on a partner's own pages. */
export const actLimits = {
  /** Links to a request. A page that prepares one for each visitor stays far below it. */
  REFERRALS: { most: 1_000, seconds: HOUR, of: 'KEY' },
  /** Webhooks set and deleted by a program: a deployment says once what is to be. */
  WEBHOOK_CHANGES: { most: 60, seconds: HOUR, of: 'KEY' },
  /** Tests, messages sent again, and what waits tried at once: each is a call to somebody's server. */
  WEBHOOK_CALLS: { most: 60, seconds: HOUR, of: 'ACCOUNT' },
  /** Each holds up to a thousand documents, each of which is validated. A server pays for its uploads in points instead. */
  MANIFESTS: { most: 30, seconds: HOUR, of: 'ACCOUNT' },
  /** Each copies some thousand rows when it is first asked by. */
  SANDBOX_CLOCKS: { most: 20, seconds: HOUR, of: 'ACCOUNT' },
  /** Keys and webhooks made, changed and ended, and whatever else an account changes of itself. */
  CHANGES: { most: 30, seconds: HOUR, of: 'ACCOUNT' },
  ASKS_FOR_LIVE: { most: 5, seconds: DAY, of: 'ACCOUNT' },
  /** Each is read by an operator where live keys are asked for or approved. */
  WORD_CHANGES: { most: 5, seconds: DAY, of: 'ACCOUNT' },
} as const satisfies Readonly<Record<string, ActLimit>>;

/** How far ahead free times may be asked for, in days. */
export const slotDays = { alone: 62, inAList: 7 } as const;

/** How long the feed of changes tells that somebody was taken out. */
export const DAYS_OF_REMOVALS = 90;

/**
 * The files that need no key; `cachedSeconds` is as long as a listing that was hidden may still be read of a kept copy. With
 * many subjects one waits for its turn: it is late after so many minutes.
 */
export const openDataTimes = {
  madeEveryMinutes: 10,
  lateAfterMinutes: 45,
  /** When nobody has made any of them for so long, none is given: who was hidden since would still stand in them. */
  refusedAfterMinutes: 15,
  cachedSeconds: 300,
  slotDays: 14,
} as const;

/** How soon partners' servers are told of what happened. */
export const webhookTimes = {
  /** Free times that change in one go are told of once: so long they settle. */
  settleSeconds: 10,
  /** At most one message about a listing's free times in so many minutes, however often they change meanwhile. */
  freeTimesMinutes: 5,
  /** Others leave within seconds; one that was not tried for so long is late. */
  lateAfterMinutes: 5,
  /** The secret before the newest one signs on for so long, unless it is ended. */
  daysOfOlderSecret: 7,
  /** Each on a connection of its own. */
  callsAtATime: 4,
} as const;

/** What a key did is kept by day. */
export const DAYS_OF_USAGE = 90;

/** The part of a month's minutes in which the public door answers, at least. */
export const AVAILABILITY_AIM = 0.999;
