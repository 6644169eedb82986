/**
 * Keeps what the store says of files that were loaded before: the same bytes are
 * the same source, under the name and with the date that they came with first,
 * so that a copy of a file, or the file on another day, changes nothing.
 */
import { z } from 'zod'
import { Source } from '../../contract/evidence.ts'
import type { Run } from '../graph/port.ts'
import type { Draft } from './case.ts'
import { readInBatches } from './in-batches.ts'

const Row = z.object({ source: Source })

/** `ids` are those of the sources that files are themselves. */
export async function keepFileSources(run: Run, draft: Draft, ids: readonly string[]): Promise<Draft> {
  const rows = await readInBatches(ids, (batch) => run('sources', { ids: batch }, Row))
  if (rows.length === 0) return draft
  const stored = new Map(rows.map(({ source }) => [source.id, source]))
  return {
    ...draft,
    sources: draft.sources.map((source) => {
      const kept = stored.get(source.id)
      return kept === undefined ? source : { ...kept, place: source.place }
    }),
  }
}
