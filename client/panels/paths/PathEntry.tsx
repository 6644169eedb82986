/** One path as sentences, hop by hop, each with its status and the way to its evidence. */
import { type RefObject, useEffect, useRef } from 'react'
import type { Graph, Link } from '../../../contract/graph.ts'
import type { Path } from '../../../contract/paths.ts'
import { addAndSelectLink } from '../../app/add-and-select.ts'
import { linkPeriod } from '../../../view/link-period.ts'
import { linkWords } from '../../../view/words.ts'
import { setHighlight } from '../../store/set-highlight.ts'
import { EntityName } from '../parts/EntityName.tsx'
import { StatusChip } from '../parts/StatusChip.tsx'

interface Props {
  readonly path: Path
  readonly graph: Graph
  readonly name: string
  readonly drawn: boolean
  /** It was on the canvas without this tick, so that unticking has nothing to take away. */
  readonly fixed: boolean
  readonly onDraw: (on: boolean) => void
  readonly onAvoid: (id: string) => void
}

export function PathEntry({ path, graph, name, drawn, fixed, onDraw, onAvoid }: Props) {
  const names = new Map(graph.entities.map((entity) => [entity.id, entity.name]))
  const links = new Map(graph.links.map((link) => [link.id, link]))
  const entry = useLit(path, name)
  const through = path.entities.slice(1, -1)

  return (
    <article ref={entry} className="path-entry" aria-label={name}>
      <label className="check">
        <input type="checkbox" checked={drawn} disabled={fixed} onChange={(event) => onDraw(event.target.checked)} />
        {drawn ? 'on the canvas' : 'add to the canvas'}
        <span className="quiet numbers">
          {path.hops.length} {path.hops.length === 1 ? 'step' : 'steps'}
        </span>
      </label>
      <ol>
        {path.hops.map((hop, index) => {
          const near = path.entities[index] ?? ''
          return hop.flatMap((id) => {
            const link = links.get(id)
            return link === undefined ? [] : [<Hop key={id} link={link} near={near} names={names} />]
          })
        })}
      </ol>
      {through.length > 0 && (
        <p className="path-through quiet">
          {through.map((id) => (
            <button key={id} type="button" className="text-button" onClick={() => onAvoid(id)}>
              Not through {names.get(id)}
            </button>
          ))}
        </p>
      )}
    </article>
  )
}

/** Points the path out on the canvas while the pointer or the focus is in its entry. */
function useLit(path: Path, label: string): RefObject<HTMLElement | null> {
  const entry = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = entry.current
    if (element === null) return
    const light = (): void =>
      setHighlight({
        entities: new Set(path.entities),
        links: new Set(path.hops.flat()),
        label,
        dimRest: true,
      })
    const leave = (): void => setHighlight(null)
    const listening = new AbortController()
    const { signal } = listening
    for (const comes of ['pointerenter', 'focusin']) element.addEventListener(comes, light, { signal })
    for (const goes of ['pointerleave', 'focusout']) element.addEventListener(goes, leave, { signal })
    return () => listening.abort()
  }, [path, label])
  return entry
}

interface HopProps {
  readonly link: Link
  readonly near: string
  readonly names: ReadonlyMap<string, string>
}

/** Reads from the near end to the far one, whichever way the link runs. */
function Hop({ link, near, names }: HopProps) {
  const isForward = link.from === near
  const far = isForward ? link.to : link.from
  const { forward, backward } = linkWords(link.type)
  const when = linkPeriod(link)
  return (
    <li className="path-hop">
      <p>
        <EntityName id={near} name={names.get(near) ?? near} />{' '}
        <span className="link-verb">{isForward ? forward : backward}</span>{' '}
        <EntityName id={far} name={names.get(far) ?? far} />
      </p>
      <p className="link-status">
        <StatusChip status={link.status} />
        {when !== null && <span className="quiet numbers">{when}</span>}
        <button type="button" className="text-button" onClick={() => void addAndSelectLink(link)}>
          Who says so
        </button>
      </p>
    </li>
  )
}
