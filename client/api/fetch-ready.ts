/** Asks whether the database can be reached. */
import { ReadyAnswer } from '../../contract/health.ts'
import { request } from './request.ts'

export async function fetchReady(signal?: AbortSignal): Promise<ReadyAnswer> {
  return await request(ReadyAnswer, '/ready', { signal })
}
