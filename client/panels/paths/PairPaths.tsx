/** The paths between two entities, or why there are none and how to look further. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Path, PATHS_MAX, type PathsAnswer } from '../../../contract/paths.ts'
import { addPaths, removePath } from '../../actions/add-paths.ts'
import { fetchPaths } from '../../api/fetch-paths.ts'
import { countWords } from '../../../view/words.ts'
import { useView } from '../../store/use-view.ts'
import { Failed } from '../parts/Failed.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { PathEntry } from './PathEntry.tsx'
import { type PathLimits, toWish, widerLimits } from './path-limits.ts'

interface Props {
  readonly from: string
  readonly to: string
  readonly limits: PathLimits
  readonly onLimits: (limits: PathLimits) => void
}

const keyOf = (path: Path): string => path.entities.join(' ')

export function PairPaths({ from, to, limits, onLimits }: Props) {
  const view = useView((state) => state.view)
  /** By path, the entities that its tick brought. */
  const [brought, setBrought] = useState<ReadonlyMap<string, readonly string[]>>(new Map())
  const paths = useQuery({
    queryKey: ['paths', from, to, limits],
    queryFn: ({ signal }) => fetchPaths(toWish(from, to, limits), signal),
    placeholderData: keepPreviousData,
  })
  if (paths.isPending) return <Skeleton lines={6} label="Paths are being looked for" />
  if (paths.isError) return <Failed error={paths.error} onRetry={() => void paths.refetch()} />

  const answer = paths.data
  const names = new Map(answer.graph.entities.map((entity) => [entity.id, entity.name]))
  const nameOf = (id: string): string => names.get(id) ?? view.entities.get(id)?.name ?? id
  const isDrawn = (path: Path): boolean =>
    path.entities.every((id) => view.entities.has(id) && !view.hidden.has(id)) &&
    path.hops.every((links) => links.some((id) => view.links.has(id)))
  const undrawn = answer.paths.filter((path) => !isDrawn(path))
  const title = `${answer.paths.length === 0 ? 'No path' : countWords(answer.paths.length, 'path')} between ${nameOf(from)} and ${nameOf(to)}`

  /** What the tick brought goes again, unless another ticked path runs through it. */
  const change = (path: Path, on: boolean): void => {
    if (on) {
      setBrought(new Map([...brought, [keyOf(path), addPaths([path], answer.graph)]]))
      return
    }
    const others = new Set(
      answer.paths.filter((each) => each !== path && isDrawn(each)).flatMap((each) => each.entities),
    )
    removePath((brought.get(keyOf(path)) ?? []).filter((id) => !others.has(id) && view.entities.has(id)))
    setBrought(new Map([...brought].filter(([key]) => key !== keyOf(path))))
  }

  return (
    <section className="pair-paths" aria-label={title} aria-busy={paths.isFetching}>
      <h3 className="numbers">{title}</h3>
      <Remarks answer={answer} limits={limits} onLimits={onLimits} />
      {undrawn.length > 1 && (
        <button type="button" className="button numbers" onClick={() => void addPaths(undrawn, answer.graph)}>
          Add all {undrawn.length} to the canvas
        </button>
      )}
      <ol className="path-list">
        {answer.paths.map((path, index) => (
          <li key={keyOf(path)}>
            <PathEntry
              path={path}
              graph={answer.graph}
              name={`Path ${index + 1} between ${nameOf(from)} and ${nameOf(to)}`}
              drawn={isDrawn(path)}
              fixed={isDrawn(path) && (brought.get(keyOf(path))?.length ?? 0) === 0}
              onDraw={(on) => change(path, on)}
              onAvoid={(id) => onLimits({ ...limits, avoid: [...limits.avoid, id] })}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface RemarksProps {
  readonly answer: PathsAnswer
  readonly limits: PathLimits
  readonly onLimits: (limits: PathLimits) => void
}

function Remarks({ answer, limits, onLimits }: RemarksProps) {
  const { paths, searchedTo, gaveUp, more } = answer
  const steps = (count: number): string => (count === 1 ? '1 step' : `${count} steps`)
  return (
    <div role="status" className="path-remarks">
      {paths.length === 0 && !gaveUp && <p>None within {steps(limits.maxLength)}. To look further:</p>}
      {gaveUp && (
        <p>
          The search met too many links and stopped: every path up to {steps(searchedTo)} was looked at, longer ones
          were not. Leaving hubs out takes it further.
        </p>
      )}
      {more && (
        <p className="quiet">
          There are more; these are the shortest.{' '}
          {limits.limit < PATHS_MAX && (
            <button type="button" className="text-button" onClick={() => onLimits({ ...limits, limit: PATHS_MAX })}>
              Show up to {PATHS_MAX}
            </button>
          )}
        </p>
      )}
      {paths.length === 0 && (
        <div className="hint-buttons">
          {gaveUp && limits.maxDegree === null && (
            <button type="button" className="button" onClick={() => onLimits({ ...limits, maxDegree: 100 })}>
              Not through anyone with more than 100 links
            </button>
          )}
          {(gaveUp ? [] : widerLimits(limits)).map(([words, wider]) => (
            <button key={words} type="button" className="button" onClick={() => onLimits(wider)}>
              {words}
            </button>
          ))}
          {!gaveUp && widerLimits(limits).length === 0 && (
            <p className="quiet">Nothing is left out: they are not connected within {steps(limits.maxLength)}.</p>
          )}
        </div>
      )}
    </div>
  )
}
