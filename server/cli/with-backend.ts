/** Opens whoever does the work for as long as it takes. */
import type { Settings } from '../settings.ts'
import type { Backend } from './backend.ts'
import { openBackend } from './open-backend.ts'

export async function withBackend<Result>(
  settings: Settings,
  work: (backend: Backend) => Promise<Result>,
): Promise<Result> {
  const backend = await openBackend(settings)
  try {
    return await work(backend)
  } finally {
    await backend.close()
  }
}
