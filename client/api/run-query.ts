/** Runs a saved query with its blanks filled in. */
import type { z } from 'zod'
import { RunAnswer, type RunBody } from '../../contract/queries.ts'
import { request } from './request.ts'

/** Aborting the signal ends the statement on the server too. */
export async function runQuery(id: string, wish: z.input<typeof RunBody>, signal?: AbortSignal): Promise<RunAnswer> {
  return await request(RunAnswer, `/queries/${encodeURIComponent(id)}/run`, { body: wish, signal })
}
