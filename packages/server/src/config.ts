import { isIP, isIPv4 } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ipaddr from 'ipaddr.js';
import * as z from 'zod';
import { readBase64Keys } from './platform/key-file.js';
import { isEmailAddress } from './platform/mail/email-address.js';
import { TRANSIT_KEY_PATH } from './platform/keys/transit-keys.js';
import { Refusal } from './platform/process/refusal.js';

/** The checkout: two folders above the package, whether this runs from src or from dist. */
const checkout = fileURLToPath(new URL('../../../', import.meta.url));

const onOff = z.enum(['on', 'off'], 'must be "on" or "off"').transform((value) => value === 'on');
/** In digits alone: "1e3" and "0x1F" are numbers to a program, and to whoever wrote them perhaps not the same ones. */
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .trim()
    .refine(
      (value) => /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most,
      `must be a whole number from ${least} to ${most}`,
    )
    .transform(Number);
const address = (protocols: readonly string[], example: string) =>
  z.string().refine((value) => {
    const url = URL.parse(value);
    return url !== null && protocols.includes(url.protocol);
  }, `must be an address such as ${example}`);
/**
 * As the HTTP server takes them: the names are those that it knows itself, and a network of everybody is none. A number alone,
 * which elsewhere counts proxies, would be read as an address that nobody has.
 */
const isPlace = (text: string) => {
  const [address = '', size, ...more] = text.split('/');
  if (size === undefined) return ['loopback', 'linklocal', 'uniquelocal'].includes(text) || isIP(text) > 0;
  return isIP(address) > 0 && more.length === 0 && bitsOf(size, isIP(address) === 4 ? 32 : 128) > 0;
};
/** "16", or the same as a mask: "255.255.0.0". 0: it is neither. */
const bitsOf = (size: string, most: number) => {
  if (most === 32 && isIPv4(size)) return ipaddr.IPv4.parse(size).prefixLengthFromSubnetMask() ?? 0;
  return /^\d{1,3}$/.test(size) && Number(size) <= most ? Number(size) : 0;
};
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

/**
 * Every setting, read from the environment and nowhere else. The sentences are what docs/operations.md says of each, and
 * a test holds the two together. An empty value is the same as none.
 */
export const settingsSchema = z.object({
  MODE: z
    .enum(['development', 'production'], 'must be "development" or "production"')
    .optional()
    .describe(
      'development shows the loopback mailbox as a page and needs nothing set; production needs PUBLIC_ORIGIN and SMTP_URL. By default production when NODE_ENV is "production", else development.',
    ),
  NODE_ENV: z
    .string()
    .optional()
    .describe('Read by libraries; npm start sets it to production, because React is slower otherwise. See MODE.'),
  PORT: wholeNumber(1, 65_535).default(4000).describe('The port that serves pages and both GraphQL doors.'),
  HOST: z
    .string()
    .optional()
    .describe('The address to listen on: localhost in development, 0.0.0.0 (every address) in production.'),
  PUBLIC_ORIGIN: address(['http:', 'https:'], 'https://clearing.example.org')
    .refine(
      (value) => URL.parse(value)?.href === `${URL.parse(value)?.origin}/`,
      'must be an origin without a path or anything else',
    )
    .optional()
    .describe('What people type to get here, as scheme, name and port. Links in emails begin with it.'),
  TRUST_PROXY: list
    .refine((places) => places.every(isPlace), 'must be addresses or networks such as 10.0.0.1 or 10.1.0.0/16')
    .default([])
    .describe(
      'Addresses or networks of the proxies in front, separated by commas, whose X-Forwarded-* headers are trusted.',
    ),
  DATABASE_URL: address(['postgres:', 'postgresql:'], 'postgresql://user:password@host/database')
    .optional()
    .describe('Your own PostgreSQL, version 15 or later; without it, an embedded one runs in DATA_DIR.'),
  DATABASE_POOL: wholeNumber(2, 200).default(12).describe('How many connections the server and worker may hold.'),
  DATA_DIR: z
    .string()
    .optional()
    .describe('The folder of the embedded database and of the key file; .data in the checkout by default.'),
  ENCRYPTION_KEY: z
    .string()
    .refine((value) => readBase64Keys(value, /,/) !== null, 'must be 32 bytes in base64')
    .optional()
    .describe(
      'The root key of answers, messages, contacts and links: 32 bytes in base64. Used instead of a key file. If there are several, separated by commas, the first is in use and the others only decrypt.',
    ),
  ENCRYPTION_KEY_FILE: z
    .string()
    .optional()
    .describe(
      'A file that holds the root key in base64, with any others on lines of their own; encryption.key in DATA_DIR by default, made on the first start.',
    ),
  KEY_SERVICE_URL: address(['https:', 'http:'], 'https://vault.example.org:8200/v1/transit/keys/clearing')
    .refine((value) => TRANSIT_KEY_PATH.test(URL.parse(value)?.pathname ?? ''), 'must end in /v1/<mount>/keys/<name>')
    .refine(
      (value) => URL.parse(value)?.protocol === 'https:' || isLoopback(URL.parse(value)?.hostname ?? ''),
      'must be https, unless it is this machine',
    )
    .optional()
    .describe(
      'The root key, when a key service holds it: a key of the transit engine of OpenBao or Vault, of type aes256-gcm96. Those in ENCRYPTION_KEY or the key file then only decrypt.',
    ),
  KEY_SERVICE_TOKEN_FILE: z
    .string()
    .optional()
    .describe(
      'A file that holds the token for it, which needs the right to encrypt and decrypt with that key, and no other.',
    ),
  SMTP_URL: address(['smtp:', 'smtps:'], 'smtps://user:password@mail.example.org:465')
    .refine((value) => URL.parse(value)?.hostname !== '', 'must name the host of the mail server')
    .optional()
    .describe('The mail server. Without it, in development, email stays in a loopback mailbox of our own.'),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*$/, 'must be an email address')
    .refine((value) => isEmailAddress(bareAddress(value)), 'must be an email address')
    .default('Clearing <hello@clearing.example>')
    .describe(
      'The sender of every email, and the address that the privacy notice gives for questions: someone must read it. It must not say what kind of care this is.',
    ),
  TRUSTED_DOCUMENTS: z
    .enum(['off', 'required'], 'must be "off" or "required"')
    .optional()
    .describe(
      "Whether our own pages' door takes only the documents our pages were built with, and shows no one its schema: required in production, off in development.",
    ),
  RATE_LIMITS: onOff
    .default(true)
    .describe('Limits per address. off is for load tests, and is refused unless HOST is this machine only.'),
  DEMONSTRATION: onOff
    .optional()
    .describe(
      'Whether an empty directory is filled with invented people: on with the embedded database in development, otherwise off.',
    ),
  DEMONSTRATION_PRACTITIONERS: wholeNumber(1, 2_000_000)
    .default(2_000)
    .describe('How many practitioners the demonstration invents.'),
  WORKER: onOff
    .default(true)
    .describe('Whether this process also does the jobs. Set it to off when npm run start:worker does them elsewhere.'),
  REGISTRY_FOLDER: z
    .string()
    .optional()
    .describe(
      'The folder that operators import national registry files from; registry in DATA_DIR by default. Servers and workers share it.',
    ),
  ERASURE_LEDGER: z
    .string()
    .optional()
    .describe(
      'The file that names what was erased; erasures.log in DATA_DIR by default. Keep it on a different disk from the database, and share it between servers and workers.',
    ),
  WEB_BUILD: z.string().optional().describe('The folder of the built pages; packages/web/dist by default.'),
  WIDGET_BUILD: z
    .string()
    .optional()
    .describe('The folder with what partners put on their pages; packages/widget/dist by default.'),
  CLIENT_BUILD: z
    .string()
    .optional()
    .describe('The folder with what partners install; packages/client/dist by default.'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], 'must be trace, debug, info, warn, error or silent')
    .optional()
    .describe('How much the log says: warn in development, info in production.'),
});

export interface Config {
  readonly mode: 'development' | 'production';
  readonly host: string;
  readonly port: number;
  /** Scheme, name and port, no slash at the end. */
  readonly publicOrigin: string;
  readonly trustProxy: readonly string[];
  /** Null: run the embedded database. */
  readonly databaseUrl: string | null;
  readonly databasePool: number;
  readonly dataDir: string;
  /** In base64, separated by commas, when given in the environment itself. */
  readonly encryptionKey: string | null;
  readonly encryptionKeyFile: string;
  /** Null: the root key is in the settings or in the file. */
  readonly keyService: { readonly address: URL; readonly tokenFile: string } | null;
  /** Null: the loopback mailbox. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** The bare address of it: where people write to those who run this site. */
  readonly contactAddress: string;
  /** Whether the loopback mailbox may be read as a page: development, and nobody but this machine can ask. */
  readonly mailboxPage: boolean;
  readonly trustedDocuments: 'off' | 'required';
  readonly rateLimits: boolean;
  /** Null: no invented people. */
  readonly demonstration: { readonly practitioners: number } | null;
  readonly worker: boolean;
  /** The folder that files of the registry are imported from at an operator's wish, and the one of rows that were refused. */
  readonly registryFolder: string;
  readonly refusedRowsFolder: string;
  /** The file that names what was erased, so that a restored database erases it again. */
  readonly erasureLedger: string;
  readonly webBuild: string;
  readonly widgetBuild: string;
  readonly clientBuild: string;
  readonly logLevel: string;
}

/** Reads the settings. A value that cannot be is a Refusal of one sentence that names its setting. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Refusal(`The setting ${issue?.path.join('.')} ${issue?.message}.`);
  }
  const settings = parsed.data;
  const mode = settings.MODE ?? (settings.NODE_ENV === 'production' ? 'production' : 'development');
  const host = settings.HOST ?? (mode === 'production' ? '0.0.0.0' : 'localhost');
  const dataDir = resolve(settings.DATA_DIR ?? join(checkout, '.data'));
  requireTogether(settings, mode, host);
  const demonstration = settings.DEMONSTRATION ?? (mode === 'development' && settings.DATABASE_URL === undefined);
  return {
    mode,
    host,
    port: settings.PORT,
    publicOrigin: new URL(settings.PUBLIC_ORIGIN ?? `http://localhost:${settings.PORT}`).origin,
    trustProxy: settings.TRUST_PROXY,
    databaseUrl: settings.DATABASE_URL ?? null,
    databasePool: settings.DATABASE_POOL,
    dataDir,
    encryptionKey: settings.ENCRYPTION_KEY ?? null,
    keyService:
      settings.KEY_SERVICE_URL === undefined
        ? null
        : { address: new URL(settings.KEY_SERVICE_URL), tokenFile: resolve(settings.KEY_SERVICE_TOKEN_FILE ?? '') },
    encryptionKeyFile: resolve(settings.ENCRYPTION_KEY_FILE ?? join(dataDir, 'encryption.key')),
    smtpUrl: settings.SMTP_URL ?? null,
    mailFrom: settings.MAIL_FROM,
    contactAddress: bareAddress(settings.MAIL_FROM),
    mailboxPage: mode === 'development' && settings.SMTP_URL === undefined && isLoopback(host),
    trustedDocuments: settings.TRUSTED_DOCUMENTS ?? (mode === 'production' ? 'required' : 'off'),
    rateLimits: settings.RATE_LIMITS,
    demonstration: demonstration ? { practitioners: settings.DEMONSTRATION_PRACTITIONERS } : null,
    worker: settings.WORKER,
    registryFolder: resolve(settings.REGISTRY_FOLDER ?? join(dataDir, 'registry')),
    refusedRowsFolder: join(dataDir, 'imports'),
    erasureLedger: resolve(settings.ERASURE_LEDGER ?? join(dataDir, 'erasures.log')),
    webBuild: resolve(settings.WEB_BUILD ?? join(checkout, 'packages/web/dist')),
    widgetBuild: resolve(settings.WIDGET_BUILD ?? join(checkout, 'packages/widget/dist')),
    clientBuild: resolve(settings.CLIENT_BUILD ?? join(checkout, 'packages/client/dist')),
    logLevel: settings.LOG_LEVEL ?? (mode === 'production' ? 'info' : 'warn'),
  };
}

/** What no single setting can say of itself. */
function requireTogether(settings: z.output<typeof settingsSchema>, mode: Config['mode'], host: string): void {
  if (mode === 'production' && settings.PUBLIC_ORIGIN === undefined) {
    throw new Refusal('The setting PUBLIC_ORIGIN must be given in production: links in emails begin with it.');
  }
  if (mode === 'production' && settings.SMTP_URL === undefined) {
    throw new Refusal('The setting SMTP_URL must be given in production: requests and answers go by email.');
  }
  if (mode === 'production' && /\.example>?\s*$/i.test(settings.MAIL_FROM)) {
    throw new Refusal('The setting MAIL_FROM must be given in production: no one can reply to an address in .example.');
  }
  if (!settings.RATE_LIMITS && !isLoopback(host)) {
    throw new Refusal(`The setting RATE_LIMITS can be off only while HOST is this machine only, and it is ${host}.`);
  }
  if ((settings.KEY_SERVICE_URL === undefined) !== (settings.KEY_SERVICE_TOKEN_FILE === undefined)) {
    throw new Refusal('The settings KEY_SERVICE_URL and KEY_SERVICE_TOKEN_FILE belong together: give both.');
  }
  if (settings.ENCRYPTION_KEY !== undefined && settings.ENCRYPTION_KEY_FILE !== undefined) {
    throw new Refusal('The settings ENCRYPTION_KEY and ENCRYPTION_KEY_FILE each give a key: set only one of them.');
  }
}

/** Without the name that may stand before it. */
function bareAddress(sender: string): string {
  return /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender.trim();
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
