/** What a check found, all that can be decided before loading, and the one button that loads. */
import { useQuery } from '@tanstack/react-query'
import type { CaseReport } from '../../../contract/cases.ts'
import { checkFiles } from '../../actions/load/check-files.ts'
import { chooseFiles } from '../../actions/load/choose-files.ts'
import { loadFiles } from '../../actions/load/load-files.ts'
import { keepApart, nameCase } from '../../actions/load/take-files.ts'
import { fetchSchema } from '../../api/fetch-schema.ts'
import { lackOfAny } from '../../model/load/column-meanings.ts'
import { countChanges, deedWords, formatWords, sizeWords } from '../../model/load/load-words.ts'
import { isOutdated, loadStore, NOTHING_CHOSEN, useLoad } from '../../store/load-store.ts'
import { countWords } from '../../../view/words.ts'
import { Assumptions } from './Assumptions.tsx'
import { Changes } from './Changes.tsx'
import { Duplicates } from './Duplicates.tsx'
import { GraphPreview } from './GraphPreview.tsx'
import { MappingSection } from './MappingSection.tsx'
import { Problems } from './Problems.tsx'

export function ReviewPage() {
  const report = useLoad((state) => state.report)
  const failure = useLoad((state) => state.failure)
  const files = useLoad((state) => state.files)
  const size = files.reduce((sum, { file }) => sum + file.size, 0)
  const [first] = files
  return (
    <>
      <div className="load-body scroll">
        <p role="alert" className="load-failure">
          {failure}
        </p>
        <p className="load-files">
          <span>
            {files.length === 1 ? first?.name : `${countWords(files.length, 'file')}, such as ${first?.name}`},{' '}
            <span className="numbers">{sizeWords(size)}</span>
            {report !== null && report.format !== 'unknown' && `: ${formatWords(report.format, report.tables.length)}`}
          </span>
          <button type="button" className="text-button" onClick={() => loadStore.setState(NOTHING_CHOSEN)}>
            Choose other files
          </button>
        </p>
        <CaseName />
        {report !== null && <Found report={report} />}
      </div>
      <Foot />
    </>
  )
}

function CaseName() {
  const title = useLoad((state) => state.title)
  const id = useLoad((state) => state.id)
  const schema = useQuery({ queryKey: ['schema'], queryFn: ({ signal }) => fetchSchema(signal) })
  const there = schema.data?.cases.find((each) => each.id === id)
  return (
    <div className="load-names">
      <label>
        Name of the case
        <input type="text" maxLength={400} value={title} onChange={(event) => nameCase(event.target.value)} />
      </label>
      <label>
        Its id
        <input
          type="text"
          maxLength={400}
          value={id}
          onChange={(event) => loadStore.setState({ id: event.target.value, idGiven: true })}
        />
      </label>
      {there !== undefined && (
        <p className="load-replaces">
          A case with this id is here: “{there.title}”. Loading makes it what these files say.{' '}
          <button type="button" className="text-button" onClick={() => void keepApart()}>
            Load it as a case of its own
          </button>
        </p>
      )}
    </div>
  )
}

function Found({ report }: { readonly report: CaseReport }) {
  const { errorCount, tables, changes, records, preview } = report
  return (
    <>
      {errorCount > 0 && <Problems report={report} />}
      {changes !== null && records !== null && (
        <div className="load-found">
          <Changes changes={changes} records={records} />
          {preview !== null && preview.entities.length > 0 && (
            <GraphPreview graph={preview} total={changes.entities.added} />
          )}
        </div>
      )}
      <Duplicates report={report} />
      <MappingSection tables={tables} />
      <Assumptions report={report} />
    </>
  )
}

function Foot() {
  const state = useLoad((whole) => whole)
  const { report, mappings, decisions, id } = state
  const outdated = isOutdated(state)
  const lack = lackOfAny(mappings)
  const hint = id.trim() === '' ? 'Give the case an id.' : lack
  if (report !== null && report.errorCount > 0 && !outdated) {
    return (
      <footer className="load-foot">
        <p className="quiet">
          Nothing is loaded as long as there is a mistake. Correct the file and choose it again
          {report.tables.length === 0 ? '' : ', or change what the columns mean'}.
        </p>
        <button type="button" className="button primary" onClick={() => chooseFiles('files')}>
          Choose the corrected file
        </button>
      </footer>
    )
  }
  if (report === null || report.changes === null || outdated) {
    return (
      <footer className="load-foot">
        <p className="quiet">{hint ?? (report === null ? '' : 'Something was changed since the check.')}</p>
        <button type="button" className="button primary" disabled={hint !== null} onClick={() => void checkFiles()}>
          Check again
        </button>
      </footer>
    )
  }
  const same = [...decisions.values()].filter(
    ({ sameness, duplicate }) => sameness === 'same' && report.duplicates.includes(duplicate),
  ).length
  const nothing = countChanges(report.changes) === 0
  return (
    <footer className="load-foot">
      <p className="quiet">{nothing ? 'All of it is here already.' : 'A load can be undone.'}</p>
      <button type="button" className="button primary" disabled={nothing} onClick={() => void loadFiles()}>
        {deedWords(report.changes, same)}
      </button>
    </footer>
  )
}
