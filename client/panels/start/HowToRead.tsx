/** The drawn key to shapes and lines, before the first graph is seen. */
import { statuses, statusMeaning, statusWords } from '../../../view/words.ts'
import { LineSample } from '../parts/LineSample.tsx'
import { TypeShape } from '../parts/TypeShape.tsx'

const TYPES = [
  ['Person', 'person'],
  ['Organisation', 'organisation'],
  ['Event', 'event'],
  ['Other', 'anything else'],
] as const

export function HowToRead() {
  return (
    <section aria-labelledby="how-to-read" className="how-to-read">
      <h2 id="how-to-read">How to read it</h2>
      <ul className="how-shapes" aria-label="Shapes">
        {TYPES.map(([type, words]) => (
          <li key={type}>
            <TypeShape type={type} />
            {words}
          </li>
        ))}
      </ul>
      <ul className="how-lines" aria-label="Lines">
        {statuses.map((status) => (
          <li key={status}>
            <LineSample status={status} length={96} />
            <strong>{statusWords(status)}</strong>
            <span className="quiet">{statusMeaning(status)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
