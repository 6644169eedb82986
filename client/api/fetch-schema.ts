/** Asks what the store holds: types in use with counts, and the cases. */
import { SchemaAnswer } from '../../contract/schema.ts'
import { request } from './request.ts'

export async function fetchSchema(signal?: AbortSignal): Promise<SchemaAnswer> {
  return await request(SchemaAnswer, '/schema', { signal })
}
