/** Asks for claims, filtered, each with the status of its fact and with what it is about. */
import type { z } from 'zod'
import { ClaimsAnswer, type ClaimsQuery } from '../../contract/claims.ts'
import { request } from './request.ts'

export type ClaimsWish = z.input<typeof ClaimsQuery>

export async function fetchClaims(wish: ClaimsWish, signal?: AbortSignal): Promise<ClaimsAnswer> {
  const { limit, offset, ...rest } = wish
  return await request(ClaimsAnswer, '/claims', {
    query: { ...rest, limit: numberOrNone(limit), offset: numberOrNone(offset) },
    signal,
  })
}

const numberOrNone = (value: unknown): number | null => (typeof value === 'number' ? value : null)
