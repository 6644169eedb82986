/** Asks for neighbours of entities that the canvas does not have yet. */
import type { z } from 'zod'
import {
  type ManyNeighboursBody,
  NeighbourKindsAnswer,
  type NeighbourKindsBody,
  NeighboursAnswer,
  type NeighboursBody,
} from '../../contract/neighbours.ts'
import { request } from './request.ts'

/** What a caller may say about the neighbours it wants; what it leaves out takes the contract's default. */
export type NeighboursWish = z.input<typeof NeighboursBody>

export async function fetchNeighbours(
  id: string,
  wish: NeighboursWish,
  signal?: AbortSignal,
): Promise<NeighboursAnswer> {
  return await request(NeighboursAnswer, `/entities/${encodeURIComponent(id)}/neighbours`, { body: wish, signal })
}

/** The neighbours of several entities, in one request. */
export async function fetchManyNeighbours(wish: z.input<typeof ManyNeighboursBody>): Promise<NeighboursAnswer> {
  return await request(NeighboursAnswer, '/neighbours', { body: wish })
}

/** How many neighbours there are of each kind. */
export async function fetchNeighbourKinds(
  wish: z.input<typeof NeighbourKindsBody>,
  signal?: AbortSignal,
): Promise<NeighbourKindsAnswer> {
  return await request(NeighbourKindsAnswer, '/neighbours/kinds', { body: wish, signal })
}
