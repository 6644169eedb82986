/** Notes on disk what a load adds to a graph, so that the bare statements can add the same rows afterwards; a million fit into no memory. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { z } from 'zod'
import type { Graph, Names, Parameters, Run } from '../server/graph/port.ts'

/** A statement that adds rows, by the transaction that it ran in. */
interface Added {
  readonly transaction: number
  readonly statement: string
  readonly parameters: Parameters
  readonly names: Names | undefined
}

const ADDS = new Set(['add-entities', 'add-links', 'add-claims', 'add-citations', 'add-sources'])
const SIZE_BYTES = 4

const seconds = (since: number): number => (performance.now() - since) / 1_000

export class NotedRows {
  readonly #folder = mkdtempSync(join(tmpdir(), 'entourage-bench-rows-'))
  readonly #file = openSync(join(this.#folder, 'rows'), 'w+')
  #transactions = 0
  #spent = 0

  /** How long noting took, in seconds, of the time of whoever wrote. */
  get spent(): number {
    return this.#spent
  }

  /** The same graph, with its added rows noted. */
  watch(graph: Graph): Graph {
    return {
      ...graph,
      write: (work) =>
        graph.write(({ run }) => {
          this.#transactions += 1
          const transaction = this.#transactions
          const noting: Run = (statement, parameters, row, names) => {
            if (ADDS.has(statement)) this.#note({ transaction, statement, parameters, names })
            return run(statement, parameters, row, names)
          }
          return work({ run: noting })
        }),
    }
  }

  #note(added: Added): void {
    const start = performance.now()
    const bytes = serialize(added)
    const size = Buffer.alloc(SIZE_BYTES)
    size.writeUInt32LE(bytes.length)
    writeSync(this.#file, size)
    writeSync(this.#file, bytes)
    this.#spent += seconds(start)
  }

  *#read(): Generator<Added, undefined> {
    const size = Buffer.alloc(SIZE_BYTES)
    for (let at = 0; readSync(this.#file, size, 0, SIZE_BYTES, at) === SIZE_BYTES; ) {
      const bytes = Buffer.alloc(size.readUInt32LE())
      readSync(this.#file, bytes, 0, bytes.length, at + SIZE_BYTES)
      at += SIZE_BYTES + bytes.length
      // What this very class wrote.
      yield deserialize(bytes) as Added
    }
  }

  /** Runs the same statements with the same rows in the same transactions, and nothing else; returns the seconds without reading the rows. */
  async addBare(graph: Graph, shape: z.ZodType): Promise<number> {
    const start = performance.now()
    let reading = 0
    const rows = this.#read()
    const take = (): Added | undefined => {
      const since = performance.now()
      const { value } = rows.next()
      reading += seconds(since)
      return value
    }
    const still: { next: Added | undefined } = { next: take() }
    while (still.next !== undefined) {
      const { transaction } = still.next
      await graph.write(async ({ run }) => {
        for (let row = still.next; row?.transaction === transaction; row = still.next) {
          await run(row.statement, row.parameters, shape, row.names)
          still.next = take()
        }
      })
    }
    await graph.checkpoint()
    return seconds(start) - reading
  }

  close(): void {
    closeSync(this.#file)
    rmSync(this.#folder, { recursive: true })
  }
}
