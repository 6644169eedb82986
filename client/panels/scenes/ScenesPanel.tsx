/** Views that are kept: the one on the canvas with its state, then all of them with small pictures. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { removeScene, restoreScene } from '../../actions/scenes/remove-scene.ts'
import { fetchScenes } from '../../api/fetch-scenes.ts'
import { useRemovedScenes } from '../../store/removed-scenes.ts'
import { useScene } from '../../store/scene-store.ts'
import { Failed } from '../parts/Failed.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { VirtualRows } from '../parts/VirtualRows.tsx'
import { PresentScene } from './PresentScene.tsx'
import { SceneRow } from './SceneRow.tsx'
import './scenes.css'

const SCENES_KEY = ['scenes']

export function ScenesPanel() {
  const client = useQueryClient()
  const open = useScene((state) => state.open)
  const removed = useRemovedScenes()
  const scenes = useQuery({ queryKey: SCENES_KEY, queryFn: ({ signal }) => fetchScenes(signal) })
  const again = (): void => void client.invalidateQueries({ queryKey: SCENES_KEY })

  // Each saving gives the open scene another revision, and its row another picture.
  const saving = `${open?.id} ${open?.revision}`
  useEffect(() => {
    if (saving !== '') void client.invalidateQueries({ queryKey: SCENES_KEY })
  }, [client, saving])

  return (
    <div className="panel-content scroll">
      <header className="panel-heading">
        <h2>Scenes</h2>
        <p className="quiet">Views that are kept, exactly as they are. They are saved by themselves as you go on.</p>
      </header>
      <PresentScene />
      {removed.map((one) => (
        <output key={one.scene.id} className="scene-removed">
          “{one.scene.name}” was deleted.{' '}
          <button type="button" className="text-button" onClick={() => void restoreScene(one).then(again)}>
            Undo
          </button>
        </output>
      ))}
      {scenes.isPending && <Skeleton lines={6} label="The scenes are on their way" />}
      {scenes.isError && <Failed error={scenes.error} onRetry={() => void scenes.refetch()} />}
      {scenes.isSuccess && scenes.data.scenes.length === 0 && (
        <p className="quiet">Nothing is kept yet. Give the present view a name, and it is.</p>
      )}
      <VirtualRows rows={scenes.data?.scenes ?? []} keyOf={({ id }) => id} estimate={() => 96}>
        {(scene) => <SceneRow scene={scene} onRemove={() => void removeScene(scene).then(again)} onChanged={again} />}
      </VirtualRows>
    </div>
  )
}
