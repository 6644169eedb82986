/** Everything by which the canvas can be filtered, each kind with how much of it is shown. */
import { useQuery } from '@tanstack/react-query'
import type { Status } from '../../../contract/evidence.ts'
import { filterCounts } from '../../../view/filter-counts.ts'
import { isFiltering } from '../../../view/view.ts'
import { linkWords, statusWords, typeWords } from '../../../view/words.ts'
import { clearFilter } from '../../actions/clear-filter.ts'
import { setFilter } from '../../actions/set-filter.ts'
import { fetchSchema } from '../../api/fetch-schema.ts'
import { describeView } from '../../model/describe.ts'
import { useView } from '../../store/use-view.ts'
import { EvidenceFilterControl } from '../legend/EvidenceFilterControl.tsx'
import { Choice } from '../parts/Choice.tsx'
import { LineSample } from '../parts/LineSample.tsx'
import { TypeShape } from '../parts/TypeShape.tsx'
import { KindSwitches } from './KindSwitches.tsx'
import { NumberField } from './NumberField.tsx'
import { TextField } from './TextField.tsx'
import { TimeFields } from './TimeFields.tsx'

const FADE_OPTIONS = [
  [false, 'Hide it'],
  [true, 'Fade it'],
] as const

const typeSign = (type: string) => <TypeShape type={type} />

const statusSign = (status: Status) => <LineSample status={status} length={24} />

export function FilterPanel() {
  const view = useView((state) => state.view)
  const schema = useQuery({ queryKey: ['schema'], queryFn: ({ signal }) => fetchSchema(signal) })
  const { filter } = view
  const counts = filterCounts(view)
  return (
    <div className="panel-content scroll filter-panel">
      <header className="panel-heading">
        <h2>Filter</h2>
        <p className="quiet numbers">{describeView(view)}</p>
        <div className="filter-ways">
          <Choice
            label="What to do with what is left out"
            value={filter.fade}
            options={FADE_OPTIONS}
            onChange={(fade) => setFilter({ fade })}
          />
          <button type="button" className="text-button" disabled={!isFiltering(filter)} onClick={clearFilter}>
            Clear all
          </button>
        </div>
      </header>
      <TextField value={filter.text} />
      <KindSwitches
        title="Entities"
        kinds={counts.entityTypes}
        words={(type) => typeWords(type, 2)}
        sign={typeSign}
        onChange={(entityTypes) => setFilter({ entityTypes })}
      />
      {counts.statuses.length > 0 && (
        <KindSwitches
          title="Links by status"
          kinds={counts.statuses}
          words={statusWords}
          sign={statusSign}
          onChange={(statuses) => setFilter({ statuses })}
        />
      )}
      <EvidenceFilterControl />
      {counts.linkTypes.length > 0 && (
        <KindSwitches
          title="Links by what they say"
          kinds={counts.linkTypes}
          words={(type) => linkWords(type).forward}
          onChange={(linkTypes) => setFilter({ linkTypes })}
        />
      )}
      <TimeFields filter={filter} />
      <fieldset className="filter-kinds">
        <legend>Number of links in the data</legend>
        <div className="filter-row">
          <NumberField
            label="At least"
            value={filter.minDegree}
            onChange={(minDegree) => setFilter({ minDegree: minDegree === 0 ? null : minDegree })}
          />
          <NumberField label="At most" value={filter.maxDegree} onChange={(maxDegree) => setFilter({ maxDegree })} />
        </div>
      </fieldset>
      {(counts.cases.length > 1 || filter.cases.size > 0) && (
        <KindSwitches
          title="Cases"
          kinds={counts.cases}
          words={(id) => schema.data?.cases.find((each) => each.id === id)?.title ?? id}
          onChange={(cases) => setFilter({ cases })}
        />
      )}
    </div>
  )
}
