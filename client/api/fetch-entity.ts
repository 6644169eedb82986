/** Asks for all that is known about an entity. */
import { EntityDetail } from '../../contract/entities.ts'
import { request } from './request.ts'

export async function fetchEntity(id: string, signal?: AbortSignal): Promise<EntityDetail> {
  return await request(EntityDetail, `/entities/${encodeURIComponent(id)}`, { signal })
}
