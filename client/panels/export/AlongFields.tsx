/** What goes along with the network, and what travels inside the file. */
import type { PictureFormat, PictureOptions } from '../../../contract/picture.ts'
import type { Script } from '../../../picture/script.ts'
import { fontWords } from './font-words.ts'

const PARTS = [
  ['title', 'Title'],
  ['legend', 'Legend'],
  ['sources', 'Numbered sources'],
  ['filters', 'Filters in force'],
  ['leftOut', 'What is left out'],
  ['credit', 'Author, date and credit'],
] as const

interface Props {
  readonly format: PictureFormat
  readonly options: PictureOptions
  /** Those of all that is written in the picture. */
  readonly scripts: ReadonlySet<Script>
  readonly onChange: (change: Partial<PictureOptions>) => void
}

export function AlongFields({ format, options, scripts, onChange }: Props) {
  return (
    <fieldset className="export-checks">
      <legend>What goes along</legend>
      {PARTS.map(([part, words]) => (
        <Check key={part} words={words} checked={options[part]} onChange={(on) => onChange({ [part]: on })} />
      ))}
      {format !== 'html' && (
        <Check
          words="Without paper (transparent)"
          checked={options.transparent}
          onChange={(transparent) => onChange({ transparent })}
        />
      )}
      {format === 'svg' && (
        <>
          <Check
            words="Fonts inside the file"
            checked={options.embedFonts}
            onChange={(embedFonts) => onChange({ embedFonts })}
          />
          <p className="quiet">{fontWords(scripts, options.embedFonts)}</p>
        </>
      )}
      <Check
        words="View and evidence inside, so that it opens again"
        checked={options.data}
        onChange={(data) => onChange({ data })}
      />
      <p className="quiet">
        {options.data
          ? 'Whoever gets the file can read the claims and sources of what it shows, and nothing of what is hidden.'
          : 'The file will be a picture and nothing else.'}
      </p>
    </fieldset>
  )
}

interface CheckProps {
  readonly words: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

function Check({ words, checked, onChange }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {words}
    </label>
  )
}
