/** The process in which users' statements run, apart from everything else: it can be killed at any time. */
import { EntourageError } from '../../errors.ts'
import type { Answer, Failure, Reader, Request, Source } from './protocol.ts'

let reader: Reader | null = null

// Each process needs one of the two engines, and loading the other would double its memory.
const open = async (source: Source): Promise<Reader> => {
  if (source.kind === 'snapshot') return (await import('./snapshot-reader.ts')).openSnapshot(source.path)
  return (await import('./neo4j-reader.ts')).openNeo4jReader(source)
}

const answer = async (request: Request): Promise<Answer> => {
  if (request.kind === 'ask') {
    if (reader === null) throw new Error('Nothing is open.')
    const started = performance.now()
    const table = await reader.ask(request.question)
    return { table: { ...table, milliseconds: Math.round(performance.now() - started) } }
  }
  await reader?.close()
  reader = await open(request.source)
  return { table: null }
}

const toFailure = (error: unknown): Failure => {
  if (error instanceof EntourageError) return { code: error.code, message: error.message, details: error.details }
  return { code: null, message: error instanceof Error ? error.message : String(error), details: [] }
}

process.on('message', (request: Request) => {
  void answer(request)
    .catch((error: unknown): Answer => ({ failure: toFailure(error) }))
    .then((message) => process.send?.(message))
})

// Ctrl+C and a supervisor reach the whole group of processes: the server ends this one by itself.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

// Without the server nobody can ask any more. Not by `exit`, which waits for a statement that never ends.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
