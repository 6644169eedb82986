/** What can be chosen of a picture: its format, what is in it, its words, its page, its colours, and what goes along. */
import { PictureTheme } from '../../../contract/picture.ts'
import type { Script } from '../../../picture/script.ts'
import type { PictureChoice } from '../../store/picture-choice.ts'
import { Choice } from '../parts/Choice.tsx'
import { AlongFields } from './AlongFields.tsx'
import { NumberField } from './NumberField.tsx'
import { PageFields } from './PageFields.tsx'
import { TextField } from './TextField.tsx'

const THEMES: Readonly<Record<PictureTheme, string>> = { light: 'Light', dark: 'Dark', bw: 'Black and white' }

interface Props {
  readonly choice: PictureChoice
  readonly scope: 'view' | 'selection'
  readonly title: string
  readonly subtitle: string
  /** Those of all that is written in the picture. */
  readonly scripts: ReadonlySet<Script>
  readonly onChange: (change: Partial<PictureChoice>) => void
  readonly onScope: (scope: 'view' | 'selection') => void
  readonly onTitle: (title: string) => void
  readonly onSubtitle: (subtitle: string) => void
}

export function PictureFields(props: Props) {
  const { format, options, author } = props.choice
  const setOptions = (part: Partial<typeof options>): void => props.onChange({ options: { ...options, ...part } })
  return (
    <>
      <Choice
        label="Format"
        value={format}
        options={[
          ['png', 'PNG'],
          ['svg', 'SVG'],
          ['pdf', 'PDF'],
          ['html', 'HTML'],
        ]}
        onChange={(next) => props.onChange({ format: next })}
      />
      <Choice
        label="What is in it"
        value={props.scope}
        options={[
          ['view', 'All in view'],
          ['selection', 'The selection'],
        ]}
        onChange={props.onScope}
      />
      <TextField label="Title" most={500} value={props.title} onChange={props.onTitle} />
      <TextField label="Subtitle" most={2000} value={props.subtitle} onChange={props.onSubtitle} />
      <TextField label="Author" most={500} value={author} onChange={(next) => props.onChange({ author: next })} />
      {format !== 'html' && <PageFields format={format} options={options} onChange={setOptions} />}
      <div className="export-row">
        <label>
          Colours
          <select
            value={options.theme}
            onChange={(event) => setOptions({ theme: PictureTheme.parse(event.target.value) })}
          >
            {PictureTheme.options.map((theme) => (
              <option key={theme} value={theme}>
                {THEMES[theme]}
              </option>
            ))}
          </select>
        </label>
        <NumberField
          label="Size of texts in %"
          value={Math.round(options.captions * 100)}
          least={50}
          most={300}
          onChange={(percent) => setOptions({ captions: percent / 100 })}
        />
      </div>
      <AlongFields format={format} options={options} scripts={props.scripts} onChange={setOptions} />
    </>
  )
}
