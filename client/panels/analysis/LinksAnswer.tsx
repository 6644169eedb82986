/** Who has the most links in view, of all types or of one; always up to date. */
import { useState } from 'react'
import { countLinks } from '../../model/analysis/count-links.ts'
import { visiblePart } from '../../../view/visible-part.ts'
import { formatCount, linkWords } from '../../../view/words.ts'
import { useView } from '../../store/use-view.ts'
import { ValuesAnswer } from './ValuesAnswer.tsx'

export function LinksAnswer({ minVoices }: { readonly minVoices: number }) {
  const view = useView((state) => state.view)
  const [chosen, setChosen] = useState<string | null>(null)
  const types = [...new Set([...visiblePart(view).links.values()].map(({ type }) => type))].sort()
  const type = chosen !== null && types.includes(chosen) ? chosen : null
  return (
    <>
      <label className="selection-link-type">
        <span className="quiet">Links of which type</span>
        <select
          value={type ?? ''}
          onChange={(event) => setChosen(event.target.value === '' ? null : event.target.value)}
        >
          <option value="">All types</option>
          {types.map((each) => (
            <option key={each} value={each}>
              {linkWords(each).forward}
            </option>
          ))}
        </select>
      </label>
      <ValuesAnswer name="links" values={countLinks(view, type, minVoices)} column="Links" wordsOf={formatCount} />
    </>
  )
}
