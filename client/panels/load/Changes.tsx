/** What would be added, changed and removed, counted, with the first names. */
import type { CaseChanges, ChangedRecords, NamedRecord } from '../../../contract/cases.ts'
import { countWords, formatCount } from '../../../view/words.ts'

const KINDS = [
  ['entities', 'Entities'],
  ['links', 'Links'],
  ['claims', 'Claims'],
  ['sources', 'Sources'],
] as const

const DEEDS = [
  ['added', 'added'],
  ['changed', 'changed'],
  ['removed', 'removed'],
] as const

/** As many names as are read at a glance. */
const NAMED = 12

interface Props {
  readonly changes: CaseChanges
  readonly records: ChangedRecords
}

export function Changes({ changes, records }: Props) {
  const lists = DEEDS.flatMap(([deed, words]) =>
    (['entities', 'links'] as const).map((kind) => ({ kind, deed, words, rows: records[kind][deed] })),
  ).filter(({ rows }) => rows.length > 0)
  return (
    <section aria-labelledby="load-changes" className="load-changes">
      <h3 id="load-changes">What would change</h3>
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">
              <span className="only-spoken">Of what</span>
            </th>
            {DEEDS.map(([deed, words]) => (
              <th key={deed} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {KINDS.map(([kind, words]) => (
            <tr key={kind}>
              <th scope="row">{words}</th>
              {DEEDS.map(([deed]) => (
                <td key={deed} className={changes[kind][deed] === 0 ? 'quiet' : ''}>
                  {formatCount(changes[kind][deed])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {lists.map(({ kind, deed, words, rows }) => (
        <details key={`${kind}-${deed}`}>
          <summary>
            {countWords(changes[kind][deed], kind === 'entities' ? 'entity' : 'link')} {words}
          </summary>
          <Names rows={rows} total={changes[kind][deed]} />
        </details>
      ))}
    </section>
  )
}

function Names({ rows, total }: { readonly rows: readonly NamedRecord[]; readonly total: number }) {
  const shown = rows.slice(0, NAMED)
  return (
    <ul>
      {shown.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
      {shown.length < total && (
        <li className="quiet numbers">
          {formatCount(shown.length)} of {formatCount(total)} shown
        </li>
      )}
    </ul>
  )
}
