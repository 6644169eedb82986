/** Asks for the most connected neighbours of an entity that the canvas does not have yet. */
import type { z } from 'zod'
import { NeighboursAnswer, type NeighboursBody } from '../../contract/neighbours.ts'
import { request } from './request.ts'

/** What a caller may say about the neighbours it wants; what it leaves out takes the contract's default. */
export type NeighboursWish = z.input<typeof NeighboursBody>

export async function fetchNeighbours(id: string, wish: NeighboursWish, signal?: AbortSignal): Promise<NeighboursAnswer> {
  return await request(NeighboursAnswer, `/entities/${encodeURIComponent(id)}/neighbours`, { body: wish, signal })
}
