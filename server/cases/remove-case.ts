/** Removes a case that somebody names. */
import { z } from 'zod'
import type { CaseChanged } from '../../contract/cases.ts'
import { EntourageError } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import { unloadCase } from './load-case.ts'
import type { LoadOptions } from './load-options.ts'

const IdRow = z.object({ id: z.string() })

/** Removes a case and whatever no other case has; throws EntourageError `not-found` when it is not loaded. */
export async function removeCase(graph: Graph, id: string, options: LoadOptions = {}): Promise<CaseChanged> {
  const loaded = await graph.read('stored-cases', {}, IdRow)
  if (!loaded.some((one) => one.id === id))
    throw new EntourageError('not-found', `There is no case with the id “${id}”.`)
  return { case: id, left: false, changes: await unloadCase(graph, id, options) }
}
