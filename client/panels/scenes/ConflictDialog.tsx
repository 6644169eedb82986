/** Two versions of one scene: shows both, and asks which is to stay; nothing is lost either way without being said. */
import { useEffect, useRef } from 'react'
import { drawThumbnail } from '../../../picture/thumbnail.ts'
import type { Scene } from '../../../contract/scenes.ts'
import { countWords, formatCount } from '../../../view/words.ts'
import { type Settlement, settleConflict } from '../../actions/scenes/settle-conflict.ts'
import { differenceWords } from '../../model/scene-difference-words.ts'
import { type SceneConflict, sceneStore, useScene } from '../../store/scene-store.ts'
import { SceneTime } from './SceneTime.tsx'
import { Thumbnail } from './Thumbnail.tsx'
import './scenes.css'

export function ConflictDialog() {
  const conflict = useScene((state) => state.conflict)
  const name = useScene((state) => state.open?.name ?? '')
  return conflict === null ? null : <Dialog conflict={conflict} name={name} />
}

function Dialog({ conflict: { mine, theirs }, name }: { readonly conflict: SceneConflict; readonly name: string }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const settle = (how: Settlement) => () => {
    // It reads the conflict at once; closing the dialog forgets it.
    void settleConflict(how)
    dialog.current?.close()
  }
  return (
    <dialog
      ref={dialog}
      className="help conflict-dialog"
      aria-labelledby="conflict-title"
      // Closing it without a choice keeps both: the canvas goes on, and the next saving asks again.
      onClose={() => sceneStore.setState({ conflict: null })}
    >
      <div className="help-sheet scroll">
        <h2 id="conflict-title">
          {theirs === null
            ? `“${name}” was deleted while you changed it`
            : `“${name}” was changed in another place while you changed it`}
        </h2>
        <div className="conflict-versions">
          <figure>
            <figcaption>Yours, on the canvas</figcaption>
            <Thumbnail svg={drawThumbnail(mine)} />
            <p className="numbers">{sizeWords(mine.entities.size, mine.hidden.size)}</p>
          </figure>
          {theirs !== null && <Theirs scene={theirs} />}
        </div>
        {theirs !== null && (
          <ul className="conflict-difference">
            {differenceWords(mine, theirs.view).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <footer className="conflict-foot">
          <button type="button" className="button primary" onClick={settle('mine as a copy')}>
            Keep mine as a copy
          </button>
          {theirs !== null && (
            <button type="button" className="button" onClick={settle('theirs')}>
              Take theirs
            </button>
          )}
          <button type="button" className="button" onClick={settle('mine instead')}>
            {theirs === null ? 'Bring it back as mine' : 'Replace theirs with mine'}
          </button>
        </footer>
      </div>
    </dialog>
  )
}

/** "7 entities, 1 of them hidden" */
const sizeWords = (entities: number, hidden: number): string =>
  `${countWords(entities, 'entity')}${hidden > 0 ? `, ${formatCount(hidden)} of them hidden` : ''}`

function Theirs({ scene }: { readonly scene: Scene }) {
  return (
    <figure>
      <figcaption>Theirs, saved</figcaption>
      <Thumbnail svg={scene.thumbnail} />
      <p className="numbers">{sizeWords(scene.entities, scene.view.entities.filter(({ hidden }) => hidden).length)}</p>
      <SceneTime changed={scene.changed} />
    </figure>
  )
}
