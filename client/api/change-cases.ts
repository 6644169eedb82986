/** Removes cases, and takes back the last load. */
import { CaseChanged, LastLoad } from '../../contract/cases.ts'
import { request } from './request.ts'

export async function sendCaseRemoval(id: string): Promise<CaseChanged> {
  return await request(CaseChanged, `/cases/${encodeURIComponent(id)}`, { method: 'DELETE' })
}

/** The load that can be taken back. */
export async function fetchLastLoad(signal?: AbortSignal): Promise<LastLoad> {
  return await request(LastLoad, '/cases/undo', { signal })
}

export async function sendLoadUndo(): Promise<CaseChanged> {
  return await request(CaseChanged, '/cases/undo', { method: 'POST' })
}
