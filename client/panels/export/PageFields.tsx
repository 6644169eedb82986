/** How large the picture is, and for what. */
import { type PictureFormat, type PictureOptions, PicturePage } from '../../../contract/picture.ts'
import { NumberField } from './NumberField.tsx'

const PAGES: Readonly<Record<PicturePage, string>> = {
  fit: 'As large as the network needs',
  a4: 'A4',
  a3: 'A3',
  slide: 'Slide, 16 : 9',
  card: 'Card for social media',
  column: 'Newspaper column, 85 mm',
  custom: 'Own size',
}

const RESOLUTIONS = [
  [96, '96 dpi, for the screen'],
  [192, '192 dpi, for sharp screens'],
  [300, '300 dpi, for print'],
  [600, '600 dpi, for fine print'],
] as const

interface Props {
  readonly format: PictureFormat
  readonly options: PictureOptions
  readonly onChange: (change: Partial<PictureOptions>) => void
}

export function PageFields({ format, options, onChange }: Props) {
  const turns = ['a4', 'a3', 'slide', 'card'].includes(options.page)
  return (
    <div className="export-row">
      <label>
        Page
        <select value={options.page} onChange={(event) => onChange({ page: PicturePage.parse(event.target.value) })}>
          {PicturePage.options.map((page) => (
            <option key={page} value={page}>
              {PAGES[page]}
            </option>
          ))}
        </select>
      </label>
      {format === 'png' && (
        <label>
          Resolution
          <select value={options.dpi} onChange={(event) => onChange({ dpi: Number(event.target.value) })}>
            {RESOLUTIONS.map(([dpi, words]) => (
              <option key={dpi} value={dpi}>
                {words}
              </option>
            ))}
          </select>
        </label>
      )}
      {turns && (
        <label className="check">
          <input
            type="checkbox"
            checked={options.upright}
            onChange={(event) => onChange({ upright: event.target.checked })}
          />
          Upright
        </label>
      )}
      {options.page === 'custom' && (
        <>
          <NumberField
            label="Width in pixels"
            value={options.width}
            least={100}
            most={20_000}
            onChange={(width) => onChange({ width })}
          />
          <NumberField
            label="Height in pixels"
            value={options.height}
            least={100}
            most={20_000}
            onChange={(height) => onChange({ height })}
          />
        </>
      )}
    </div>
  )
}
