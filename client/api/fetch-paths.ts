/** Asks for the shortest paths between two entities. */
import type { z } from 'zod'
import { PathsAnswer, type PathsBody } from '../../contract/paths.ts'
import { request } from './request.ts'

export async function fetchPaths(wish: z.input<typeof PathsBody>, signal?: AbortSignal): Promise<PathsAnswer> {
  return await request(PathsAnswer, '/paths', { body: wish, signal })
}
