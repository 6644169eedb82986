/** Makes the port out of an engine and the statements: finds them by name, and checks what goes in and comes out. */
import { z } from 'zod'
import { EntourageError } from '../errors.ts'
import { countCalls } from './count-calls.ts'
import { type Engine, RefusedStatement, type RunText } from './engine.ts'
import { inLine } from './in-line.ts'
import type { Statements } from './load-statements.ts'
import type { Graph, Parameters, Run, Table } from './port.ts'
import { putNames } from './put-names.ts'
import type { Declared, Statement } from './statement-header.ts'
import { toValueSchema } from './value-type.ts'

/** Checks of one statement, made once. */
interface Checked {
  readonly statement: Statement
  readonly parameters: z.ZodType<Parameters>
  readonly rows: z.ZodType<readonly Readonly<Record<string, unknown>>[]>
}

/** The port on this engine. Named statements read without a limit of rows, for at most `timeoutMs`. */
export const toGraph = (engine: Engine, statements: Statements, timeoutMs: number): Graph => {
  const known = new Map([...statements].map(([name, statement]) => [name, toChecked(statement)]))
  const calls = countCalls()
  const oneWriter = inLine()
  let writes = 0
  return {
    engine: engine.name,
    written: () => writes,
    version: () => calls.count(() => engine.version()),
    read: (...call) =>
      calls.count(() => toRun(known, (text, given) => engine.read(text, given, { timeoutMs, maxRows: null }))(...call)),
    write: (work) =>
      calls.count(() =>
        oneWriter(() =>
          engine.write((runText) => failForGood(runText, (run) => work({ run: toRun(known, run) }))),
        ).finally(() => {
          writes += 1
        }),
      ),
    ask: (text, given, limits) => calls.count(() => engine.read(text, given, limits).catch(tellRefusal)),
    askReader: (...call) => calls.count(() => engine.askReader(...call)),
    prepareReader: () => calls.count(() => engine.prepareReader()),
    checkpoint: () => calls.count(() => engine.checkpoint()),
    ready: () => calls.count(() => engine.ready()),
    close: async () => {
      await calls.stop()
      await engine.close()
    },
  }
}

// One engine could still commit after a failed statement and the other could not, so `work` cannot get over one.
const failForGood = async <Result>(runText: RunText, work: (run: RunText) => Promise<Result>): Promise<Result> => {
  const failures: unknown[] = []
  const result = await work(async (text, parameters) => {
    if (failures.length > 0) throw failures[0]
    try {
      return await runText(text, parameters)
    } catch (error) {
      failures.push(error)
      throw error
    }
  })
  if (failures.length > 0) throw failures[0]
  return result
}

const toRun =
  (known: ReadonlyMap<string, Checked>, runText: RunText): Run =>
  async <Row>(name: string, parameters: Parameters, row: z.ZodType<Row>, names = {}) => {
    const checked = known.get(name)
    if (checked === undefined) throw new Error(`There is no statement “${name}”.`)
    const { statement } = checked
    const given = check(checked.parameters, parameters, `The parameters of the statement “${name}” do not fit`)
    const table = await runText(putNames(statement.text, statement.placeholders, names), given)
    const rows = check(checked.rows, toObjects(table), `The rows of the statement “${name}” do not fit its header`)
    return check(z.array(row), rows, `The rows of the statement “${name}” do not fit their schema`)
  }

const toChecked = (statement: Statement): Checked => ({
  statement,
  parameters: toObjectSchema(statement.parameters),
  rows: z.array(toObjectSchema(statement.rows)),
})

const toObjectSchema = (declared: readonly Declared[]) =>
  z.strictObject(Object.fromEntries(declared.map(({ name, type }) => [name, toValueSchema(type)])))

const toObjects = ({ columns, rows }: Table): Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))

// A value that does not fit is a mistake of ours, so it is no EntourageError: the caller answers `internal`.
const check = <Value>(schema: z.ZodType<Value>, value: unknown, complaint: string): Value => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new Error(`${complaint}: ${z.prettifyError(result.error)}`)
}

const tellRefusal = (error: unknown): never => {
  if (!(error instanceof RefusedStatement)) throw error
  throw new EntourageError('bad-request', `The database does not understand the statement: ${error.message}`, [], {
    cause: error,
  })
}
