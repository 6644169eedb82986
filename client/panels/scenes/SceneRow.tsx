/** One kept view: its picture, name and time, and what can be done with it. */
import { Copy, Link2, Pencil, Trash2 } from 'lucide-react'
import { type SubmitEvent, useState } from 'react'
import type { SceneSummary } from '../../../contract/scenes.ts'
import { writePageAddress } from '../../model/page-address.ts'
import { openScene } from '../../actions/scenes/open-scene.ts'
import { duplicateScene, renameScene } from '../../actions/scenes/rename-scene.ts'
import { countWords } from '../../../view/words.ts'
import { useScene } from '../../store/scene-store.ts'
import { showNotice } from '../../store/show-notice.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { SceneTime } from './SceneTime.tsx'
import { Thumbnail } from './Thumbnail.tsx'

interface Props {
  readonly scene: SceneSummary
  readonly onRemove: () => void
  readonly onChanged: () => void
}

export function SceneRow({ scene, onRemove, onChanged }: Props) {
  const isOpen = useScene((state) => state.open?.id === scene.id)
  const [naming, setNaming] = useState(false)
  return (
    <article className={isOpen ? 'scene-row is-open' : 'scene-row'} aria-label={scene.name}>
      <button type="button" className="scene-open" aria-current={isOpen} onClick={() => void openScene(scene.id)}>
        <Thumbnail svg={scene.thumbnail} />
        <span className="scene-words">
          <span className="scene-name">{scene.name}</span>
          <span className="quiet numbers">{countWords(scene.entities, 'entity')}</span>
          <SceneTime changed={scene.changed} />
        </span>
      </button>
      {naming ? (
        <NameForm
          name={scene.name}
          onEnd={(name) => {
            setNaming(false)
            if (name !== null && name !== scene.name) void renameScene(scene, name).then(onChanged)
          }}
        />
      ) : (
        <div className="scene-actions">
          <IconButton icon={Pencil} name={`Rename “${scene.name}”`} onPress={() => setNaming(true)} />
          <IconButton
            icon={Copy}
            name={`Duplicate “${scene.name}”`}
            onPress={() => void duplicateScene(scene).then(onChanged)}
          />
          <IconButton icon={Link2} name={`Copy the link to “${scene.name}”`} onPress={() => void copyLink(scene)} />
          <IconButton icon={Trash2} name={`Delete “${scene.name}”`} onPress={onRemove} />
        </div>
      )}
    </article>
  )
}

async function copyLink({ id, name }: SceneSummary): Promise<void> {
  const { origin, pathname } = window.location
  const link = `${origin}${pathname}#${writePageAddress({ scene: { id, revision: null }, view: '' })}`
  try {
    await navigator.clipboard.writeText(link)
    showNotice(`The link to “${name}” is copied. It always opens the latest version.`)
  } catch {
    showNotice(`This browser does not let the page copy. The link is ${link}`, 'warning')
  }
}

function NameForm({ name, onEnd }: { readonly name: string; readonly onEnd: (name: string | null) => void }) {
  const [typed, setTyped] = useState(name)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (typed.trim() !== '') onEnd(typed.trim())
  }
  return (
    <form className="scene-naming" onSubmit={submit}>
      <input
        aria-label="Name"
        value={typed}
        maxLength={200}
        ref={(field) => field?.focus()}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onEnd(null)
        }}
      />
      <button type="submit" className="button">
        Rename
      </button>
    </form>
  )
}
