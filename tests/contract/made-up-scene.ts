/** A kept view as the database has it, the same on every engine. */
import type { Run } from '../../server/graph/port.ts'
import { z } from 'zod'

const NO_ROW = z.never()

export const MADE_UP_SCENE = 'scene/made-up'

/** Keeps a view of nothing; `keepScene` and the three below are all that is ever written about scenes. */
export const keepScene = (run: Run): Promise<unknown> =>
  run(
    'add-scene',
    {
      id: MADE_UP_SCENE,
      properties: {
        name: 'Made up',
        thumbnail: null,
        entities: 0,
        view: '{}',
        query: null,
        dataVersion: '1',
        revision: 1,
        created: '2026-01-02T03:04:05.000Z',
        changed: '2026-01-02T03:04:05.000Z',
      },
    },
    NO_ROW,
  )

/** Changes it and removes it again. */
export const changeAndRemoveScene = async (run: Run): Promise<void> => {
  await run('lock-scene', { id: MADE_UP_SCENE, token: 'one' }, z.object({ id: z.string() }))
  await run('change-scene', { id: MADE_UP_SCENE, properties: { name: 'Other', query: '{}', revision: 2 } }, NO_ROW)
  await run('scene', { id: MADE_UP_SCENE }, z.record(z.string(), z.unknown()))
  await run('remove-scene', { id: MADE_UP_SCENE }, NO_ROW)
}
