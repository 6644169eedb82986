/** Says what is highlighted on the canvas just now, how much of it is there, and ends it. */
import { X } from 'lucide-react'
import { countWords } from '../../../view/words.ts'
import { setHighlight } from '../../store/set-highlight.ts'
import { useView } from '../../store/use-view.ts'
import { IconButton } from '../parts/IconButton.tsx'

export function HighlightSlip() {
  const highlight = useView((state) => state.highlight)
  const view = useView((state) => state.view)
  if (highlight === null || highlight.isPassing) return null
  const entities = [...highlight.entities].filter((id) => view.entities.has(id)).length
  const links = [...highlight.links].filter((id) => view.links.has(id)).length
  return (
    <div className="highlight-slip slip" aria-live="polite">
      <p>
        <strong>{highlight.label}</strong>
        <span className="quiet numbers">
          {entities + links === 0
            ? 'none of it is on the canvas'
            : `${countWords(entities, 'entity')} and ${countWords(links, 'link')} here`}
        </span>
      </p>
      <IconButton icon={X} name="End the highlight" onPress={() => setHighlight(null)} />
    </div>
  )
}
