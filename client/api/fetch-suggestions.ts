/** Asks what a blank of a saved query may hold, given those that are filled in before it. */
import type { z } from 'zod'
import { SuggestionsAnswer, type SuggestionsBody } from '../../contract/queries.ts'
import { request } from './request.ts'

export async function fetchSuggestions(
  id: string,
  wish: z.input<typeof SuggestionsBody>,
  signal?: AbortSignal,
): Promise<SuggestionsAnswer> {
  return await request(SuggestionsAnswer, `/queries/${encodeURIComponent(id)}/suggestions`, { body: wish, signal })
}
