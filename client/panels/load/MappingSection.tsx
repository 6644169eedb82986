/** What the columns of each table were taken for; all of it can be changed, kept in a file, and taken from one. */
import { Download, Upload } from 'lucide-react'
import type { TableReport } from '../../../contract/cases.ts'
import { saveMappings, useMappingFile } from '../../actions/load/mapping-files.ts'
import { mappingOf } from '../../actions/load/mapping-of.ts'
import { useLoad } from '../../store/load-store.ts'
import { countWords } from '../../../view/words.ts'
import { MappingTable } from './MappingTable.tsx'

export function MappingSection({ tables }: { readonly tables: readonly TableReport[] }) {
  const mappings = useLoad((state) => state.mappings)
  const [only] = tables
  if (only === undefined) return null
  return (
    <section aria-labelledby="load-mapping" className="load-mapping">
      <div className="load-section-head">
        <h3 id="load-mapping">
          What the columns mean
          {tables.length > 1 && <span className="quiet"> · {countWords(tables.length, 'table')}</span>}
        </h3>
        <p className="load-save">
          <button type="button" className="button" onClick={() => saveMappings(tables)}>
            <Download aria-hidden="true" />
            Save as a file
          </button>
          <button type="button" className="button" onClick={() => chooseMapping(tables)}>
            <Upload aria-hidden="true" />
            Use a saved one
          </button>
        </p>
      </div>
      {tables.length === 1 ? (
        <MappingTable table={only} />
      ) : (
        tables.map((table) => {
          const mapping = mappingOf(table, mappings)
          return (
            <details key={table.file} className="load-notes mapping-of" open={mapping === null}>
              <summary>
                <strong>{table.file}</strong>: {mapping === null ? 'not understood' : ROWS[mapping.rows]}
              </summary>
              <MappingTable table={table} />
            </details>
          )
        })
      )}
    </section>
  )
}

const ROWS = { entities: 'each row is an entity', links: 'each row is a link' } as const

function chooseMapping(tables: readonly TableReport[]): void {
  const field = document.createElement('input')
  field.type = 'file'
  field.accept = '.yml,.yaml,.json'
  field.addEventListener('change', () => {
    const [file] = field.files ?? []
    if (file !== undefined) void useMappingFile(file, tables)
  })
  field.click()
}
