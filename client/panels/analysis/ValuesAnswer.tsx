/** The answer that gives each entity a value. */
import type { MeasureName } from '../../../view/measure.ts'
import { useView } from '../../store/use-view.ts'
import { ApplyMeasure } from './ApplyMeasure.tsx'
import { Ranking, rankingRows } from './Ranking.tsx'

interface Props {
  readonly name: MeasureName
  readonly values: ReadonlyMap<string, number>
  readonly column: string
  readonly wordsOf: (value: number) => string
}

export function ValuesAnswer({ name, values, column, wordsOf }: Props) {
  const entities = useView((state) => state.view.entities)
  const rows = rankingRows(values, (id) => entities.get(id)?.name ?? '', wordsOf)
  return (
    <>
      <ApplyMeasure measure={{ name, values }} />
      <Ranking rows={rows} column={column} />
    </>
  )
}
