/** What each column of a table was taken for, beside some of its values; all of it can be changed. */
import { Download, Upload } from 'lucide-react'
import type { CaseReport, UploadMapping } from '../../../contract/cases.ts'
import { Mapping } from '../../../contract/mapping.ts'
import { saveMapping, useMappingFile } from '../../actions/load/mapping-files.ts'
import { meaningOf, meaningsFor, withMeaning, withRows } from '../../model/load/column-meanings.ts'
import { loadStore, useLoad } from '../../store/load-store.ts'
import { Choice } from '../parts/Choice.tsx'
import { MappingTypes } from './MappingTypes.tsx'

/** As many values as tell what a column holds. */
const VALUES = 3

/** What a header that says nothing is begun with. */
const NOTHING_KNOWN: Mapping = { rows: 'entities', columns: {} }

interface Props {
  /** As the check used it; null when it could not be guessed. */
  readonly given: UploadMapping | null
  readonly sample: NonNullable<CaseReport['sample']>
}

export function MappingTable({ given, sample }: Props) {
  const own = useLoad((state) => state.mapping)
  const mapping = own ?? Mapping.safeParse(given).data ?? NOTHING_KNOWN
  const change = (next: Mapping): void => loadStore.setState({ mapping: next })
  return (
    <section aria-labelledby="load-mapping" className="load-mapping">
      <div className="load-section-head">
        <h3 id="load-mapping">What the columns mean</h3>
        <p className="load-save">
          <button type="button" className="button" onClick={() => saveMapping(mapping)}>
            <Download aria-hidden="true" />
            Save as a file
          </button>
          <button type="button" className="button" onClick={chooseMapping}>
            <Upload aria-hidden="true" />
            Use a saved one
          </button>
        </p>
      </div>
      <div className="mapping-rows">
        <div className="mapping-kind">
          <span aria-hidden="true">Each row is</span>
          <Choice
            label="Each row is"
            value={mapping.rows}
            options={[
              ['entities', 'an entity'],
              ['links', 'a link'],
            ]}
            onChange={(rows) => change(withRows(mapping, rows))}
          />
        </div>
        <MappingTypes mapping={mapping} onChange={change} />
      </div>
      <table className="mapping-table">
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Such as</th>
            <th scope="col">Means</th>
          </tr>
        </thead>
        <tbody>
          {sample.columns.map((column, index) => (
            <tr key={column === '' ? index : column}>
              <th scope="row">{column}</th>
              <td className="quiet">{valuesOf(sample.rows, index)}</td>
              <td>
                <select
                  aria-label={`What “${column}” means`}
                  value={meaningOf(mapping, column)}
                  onChange={(event) => {
                    const meaning = meaningsFor(mapping.rows, column).find(([each]) => each === event.target.value)
                    if (meaning !== undefined) change(withMeaning(mapping, column, meaning[0]))
                  }}
                >
                  {meaningsFor(mapping.rows, column).map(([meaning, words]) => (
                    <option key={meaning} value={meaning}>
                      {words}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function valuesOf(rows: readonly (readonly string[])[], index: number): string {
  const values = new Set(rows.map((row) => row[index] ?? '').filter((value) => value !== ''))
  return [...values].slice(0, VALUES).join(' · ')
}

function chooseMapping(): void {
  const field = document.createElement('input')
  field.type = 'file'
  field.accept = '.yml,.yaml,.json'
  field.addEventListener('change', () => {
    const [file] = field.files ?? []
    if (file !== undefined) void useMappingFile(file)
  })
  field.click()
}
