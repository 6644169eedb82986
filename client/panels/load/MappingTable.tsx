/** What each column of one table was taken for, beside some of its values; all of it can be changed. */
import type { TableReport } from '../../../contract/cases.ts'
import type { Mapping } from '../../../contract/mapping.ts'
import { meaningOf, meaningsFor, withMeaning, withRows } from '../../model/load/column-meanings.ts'
import { mappingOf } from '../../actions/load/mapping-of.ts'
import { readFirstRow } from '../../model/load/read-first-row.ts'
import { loadStore, useLoad } from '../../store/load-store.ts'
import { Choice } from '../parts/Choice.tsx'
import { MappingTypes } from './MappingTypes.tsx'

/** As many values as tell what a column holds. */
const VALUES = 3

/** What a header that says nothing is begun with. */
const NOTHING_KNOWN: Mapping = { rows: 'entities', columns: {} }

export function MappingTable({ table }: { readonly table: TableReport }) {
  const { file, columns, rows } = table
  const own = useLoad((state) => state.mappings)
  const mapping = mappingOf(table, own) ?? NOTHING_KNOWN
  const change = (next: Mapping): void =>
    loadStore.setState(({ mappings }) => ({ mappings: new Map([...mappings, [file, next]]) }))
  const reading = readFirstRow(mapping, columns, rows)
  return (
    <>
      <div className="mapping-rows">
        <div className="mapping-kind">
          <span aria-hidden="true">Each row is</span>
          <Choice
            label={`Each row of ${file} is`}
            value={mapping.rows}
            options={[
              ['entities', 'an entity'],
              ['links', 'a link'],
            ]}
            onChange={(next) => change(withRows(mapping, next))}
          />
        </div>
        <MappingTypes mapping={mapping} onChange={change} />
      </div>
      {reading !== null && <p className="mapping-reading">The first row reads: {reading}</p>}
      <table className="mapping-table">
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Such as</th>
            <th scope="col">Means</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) => (
            <tr key={column === '' ? index : column}>
              <th scope="row">{column}</th>
              <td className="quiet">{valuesOf(rows, index)}</td>
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
    </>
  )
}

function valuesOf(rows: readonly (readonly string[])[], index: number): string {
  const values = new Set(rows.map((row) => row[index] ?? '').filter((value) => value !== ''))
  return [...values].slice(0, VALUES).join(' · ')
}
