/** Entourage's settings, read once from the environment; all mistakes in them are told at once. */
import { join, resolve } from 'node:path'
import type { z } from 'zod'
import { EntourageError } from './errors.ts'
import { findPackageRoot } from './package-root.ts'
import { SETTING_TABLE } from './setting-table.ts'

/** A setting as the documents describe it; `default` null = not set. */
export interface Setting {
  readonly name: string
  readonly default: string | null
  readonly about: string
  readonly secret: boolean
}

export const SETTINGS: readonly Setting[] = Object.entries(SETTING_TABLE).map(([name, setting]) => ({
  name,
  default: setting.default,
  about: setting.about,
  secret: setting.secret === true,
}))

export interface Neo4jSettings {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database?: string
}

export interface AskLimitSettings {
  readonly timeoutMs: number
  readonly rows: number
  readonly tableRows: number
  readonly answerMb: number
  readonly statementKb: number
  readonly memoryMb: number
  readonly running: number
  readonly waiting: number
}

/** Folders are absolute. `neo4j` null = the embedded engine. */
export interface Settings {
  readonly host: string
  readonly port: number
  readonly allowedHosts: readonly string[]
  readonly proxyHops: number
  readonly dataFolder: string
  readonly cypherFolder: string
  readonly clientFolder: string
  readonly cases: readonly string[]
  readonly neo4j: Neo4jSettings | null
  readonly limits: {
    readonly statementTimeoutMs: number
    readonly embeddedMemoryMb: number
    readonly caseUploadMb: number
    /** What users' own statements may take. */
    readonly ask: AskLimitSettings
    /** 0 = no limit */
    readonly requestsPerMinute: number
  }
  readonly logLevel: 'auto' | 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug'
  readonly checkAnswers: boolean
}

type Table = typeof SETTING_TABLE
type Values = {
  [Name in keyof Table]: z.output<Table[Name]['value']> | (Table[Name]['default'] extends string ? never : null)
}

/**
 * Reads the settings; relative folders are taken from the working directory,
 * the shipped ones from where Entourage is installed. An empty value is one
 * that is not set.
 * @throws EntourageError `bad-request`, whose message has a line for each mistake and never a secret.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const root = findPackageRoot()
  const values = readValues(env)
  const casesFrom = givenValue(env, 'ENTOURAGE_CASES') === null ? root : process.cwd()
  return {
    host: values.HOST,
    port: values.PORT,
    allowedHosts: values.ALLOWED_HOSTS ?? [],
    proxyHops: values.PROXY_HOPS,
    dataFolder: resolve(values.ENTOURAGE_DATA),
    cypherFolder: join(root, 'cypher'),
    clientFolder: join(root, 'dist', 'client'),
    cases: values.ENTOURAGE_CASES.filter((folder) => folder !== 'none').map((folder) => resolve(casesFrom, folder)),
    neo4j: toNeo4jSettings(values),
    limits: {
      statementTimeoutMs: values.STATEMENT_TIMEOUT_MS,
      embeddedMemoryMb: values.EMBEDDED_MEMORY_MB,
      caseUploadMb: values.CASE_UPLOAD_MB,
      ask: {
        timeoutMs: values.ASK_TIMEOUT_MS,
        rows: values.ASK_ROWS,
        tableRows: values.ASK_TABLE_ROWS,
        answerMb: values.ASK_ANSWER_MB,
        statementKb: values.ASK_STATEMENT_KB,
        memoryMb: values.ASK_MEMORY_MB,
        running: values.ASK_RUNNING,
        waiting: values.ASK_WAITING,
      },
      requestsPerMinute: values.RATE_LIMIT,
    },
    logLevel: values.LOG_LEVEL,
    checkAnswers: values.CHECK_ANSWERS,
  }
}

function readValues(env: Readonly<Record<string, string | undefined>>): Values {
  const values: Record<string, unknown> = {}
  const mistakes: { field: string; message: string }[] = []
  for (const [name, { default: standard, value, secret }] of definitions()) {
    const text = givenValue(env, name) ?? standard
    const result = text === null ? { success: true as const, data: null } : value.safeParse(text)
    if (result.success) values[name] = result.data
    else mistakes.push({ field: name, message: mistake(name, secret === true ? null : text, result.error) })
  }
  if (mistakes.length > 0) {
    throw new EntourageError('bad-request', mistakes.map(({ message }) => message).join('\n'), mistakes)
  }
  // Each value was parsed by the schema that its type is taken from.
  return values as Values
}

const definitions = (): [
  string,
  { readonly default: string | null; readonly value: z.ZodType; readonly secret?: boolean },
][] => Object.entries(SETTING_TABLE)

function givenValue(env: Readonly<Record<string, string | undefined>>, name: string): string | null {
  const text = env[name]?.trim()
  return text === undefined || text === '' ? null : text
}

function mistake(name: string, text: string | null, error: z.ZodError): string {
  const found = text === null ? '' : `is “${text}”, but `
  return `The setting ${name} ${found}should be ${error.issues[0]?.message ?? 'another value'}.`
}

function toNeo4jSettings(values: Values): Neo4jSettings | null {
  if (values.NEO4J_URI === null) return null
  return {
    uri: values.NEO4J_URI,
    user: values.NEO4J_USER,
    password: values.NEO4J_PASSWORD ?? '',
    ...(values.NEO4J_DATABASE === null ? {} : { database: values.NEO4J_DATABASE }),
  }
}
