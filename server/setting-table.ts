/** Every setting that Entourage reads from the environment: the one table behind the parser and the documents' test. */
import { z } from 'zod'

/** A setting; `default` null = not set. `secret` ones never appear in a message or in the log. */
interface Definition<Default extends string | null, Value extends z.ZodType> {
  readonly default: Default
  readonly about: string
  readonly secret?: boolean
  readonly value: Value
}

const define = <Default extends string | null, Value extends z.ZodType>(
  definition: Definition<Default, Value>,
): Definition<Default, Value> => definition

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `a whole number from ${least} to ${most}`)
    .transform(Number)
    .pipe(
      z
        .number()
        .min(least, `a whole number from ${least} to ${most}`)
        .max(most, `a whole number from ${least} to ${most}`),
    )

const list = (separator: RegExp) =>
  z.string().transform((text) =>
    text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )

const HOST_NAME = /^(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9.-]*[a-z0-9])?)(:\d{1,5})?$/i

const NEO4J_URI = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/@]+\/?$/

/** A Windows path has a colon after its drive letter, so there only a semicolon separates. */
const PATH_SEPARATOR = process.platform === 'win32' ? /;/ : /[;:]/

const HIGHEST_PORT = 65_535
const MAX_TIMEOUT_MS = 3_600_000
const MAX_MB = 1_000_000
const MAX_ROWS = 1_000_000

export const SETTING_TABLE = {
  HOST: define({
    default: '127.0.0.1',
    about: 'The address to listen on. Anything but a loopback address lets other machines in: see ALLOWED_HOSTS.',
    value: z.string().regex(/^[0-9a-z.:-]+$/i, 'a host name or an address, such as 127.0.0.1'),
  }),
  PORT: define({
    default: '4100',
    about: 'The port to listen on; 0 takes any free one.',
    value: wholeNumber(0, HIGHEST_PORT),
  }),
  ALLOWED_HOSTS: define({
    default: null,
    about:
      'Further names under which browsers and proxies reach the server, separated by commas, each with its port unless that is 80 or 443 (`graph.example, graph.example:8443`). Requests for any other name are refused.',
    value: list(/,/).pipe(
      z.array(z.string().regex(HOST_NAME, 'host names with or without a port, separated by commas')),
    ),
  }),
  PROXY_HOPS: define({
    default: '0',
    about:
      'How many reverse proxies stand before the server, so that the rate limit counts the askers and not the proxy.',
    value: wholeNumber(0, 10),
  }),
  ENTOURAGE_DATA: define({
    default: './data',
    about: 'The data folder: the embedded engine’s files and the note of where the server runs.',
    value: z.string(),
  }),
  ENTOURAGE_CASES: define({
    default: 'cases/karakulov',
    about:
      'Case folders to load at the first start, separated by `;` (or `:` where paths have none). The default is the shipped case; `none` loads nothing.',
    value: list(PATH_SEPARATOR),
  }),
  NEO4J_URI: define({
    default: null,
    about: 'The Neo4j to use (`neo4j://`, `neo4j+s://` or `bolt://`). Not set: the embedded engine.',
    value: z
      .string()
      .regex(NEO4J_URI, 'neo4j://host, neo4j+s://host or bolt://host, without a user or a password in it'),
  }),
  NEO4J_USER: define({ default: 'neo4j', about: 'The user at Neo4j.', value: z.string() }),
  NEO4J_PASSWORD: define({
    default: null,
    about: 'The password at Neo4j.',
    secret: true,
    value: z.string(),
  }),
  NEO4J_DATABASE: define({
    default: null,
    about: 'The database at Neo4j. Not set: the user’s home database.',
    value: z
      .string()
      .regex(/^[a-z][a-z0-9.-]{2,62}$/i, 'the name of a database: 3 to 63 letters, digits, dots and dashes'),
  }),
  STATEMENT_TIMEOUT_MS: define({
    default: '10000',
    about: 'How long one statement may take, in milliseconds.',
    value: wholeNumber(100, MAX_TIMEOUT_MS),
  }),
  EMBEDDED_MEMORY_MB: define({
    default: '2048',
    about: 'How much memory the embedded engine may take, in megabytes, before the statement that needs it is stopped.',
    value: wholeNumber(128, MAX_MB),
  }),
  ASK_TIMEOUT_MS: define({
    default: '10000',
    about: 'How long a saved query or a statement of a user’s own may take, in milliseconds.',
    value: wholeNumber(100, MAX_TIMEOUT_MS),
  }),
  ASK_ROWS: define({
    default: '1000',
    about: 'How many rows a saved query or a statement of a user’s own returns when it is not asked for a number.',
    value: wholeNumber(1, MAX_ROWS),
  }),
  ASK_TABLE_ROWS: define({
    default: '10000',
    about: 'How many rows it may ask for, to export them as a table.',
    value: wholeNumber(1, MAX_ROWS),
  }),
  ASK_ANSWER_MB: define({
    default: '16',
    about: 'How large its rows may be together, in megabytes.',
    value: wholeNumber(1, 500),
  }),
  ASK_STATEMENT_KB: define({
    default: '64',
    about: 'How long it may be, in kilobytes.',
    value: wholeNumber(1, 1_000),
  }),
  ASK_MEMORY_MB: define({
    default: '512',
    about: 'How much memory it may take in its process, in megabytes, before it is stopped.',
    value: wholeNumber(64, MAX_MB),
  }),
  ASK_RUNNING: define({
    default: '2',
    about: 'How many statements of users’ own run at a time, each in a process of its own.',
    value: wholeNumber(1, 64),
  }),
  ASK_WAITING: define({
    default: '8',
    about: 'How many more may wait for a place; the next one is answered with 429.',
    value: wholeNumber(0, 1_000),
  }),
  CASE_UPLOAD_MB: define({
    default: '100',
    about:
      'How large the files of one check or load through the server may be together, in megabytes. They go to the temporary folder first.',
    value: wholeNumber(1, 10_000),
  }),
  RATE_LIMIT: define({
    default: '1200',
    about: 'How many requests one address may make in a minute; 0 sets no limit.',
    value: wholeNumber(0, 10_000_000),
  }),
  LOG_LEVEL: define({
    default: 'auto',
    about:
      'What the log on standard error holds: `silent`, `fatal`, `error`, `warn`, `info` (each request) or `debug`; `auto` is `warn` on a terminal and `info` elsewhere.',
    value: z.enum(
      ['auto', 'silent', 'fatal', 'error', 'warn', 'info', 'debug'],
      'auto, silent, fatal, error, warn, info or debug',
    ),
  }),
  CHECK_ANSWERS: define({
    default: 'false',
    about: 'Whether each answer is checked against the contract before it is sent; for development.',
    value: z.enum(['true', 'false'], 'true or false').transform((text) => text === 'true'),
  }),
}
