/** Writes an answer as JSON; its entities and links, which are most of it and are kept in memory, only once each. */
import type { Entity, Graph, Link } from '../../contract/graph.ts'

/** As long as what they are of is kept. */
const texts = new WeakMap<Entity | Link, string>()

function textOf(value: Entity | Link): string {
  const known = texts.get(value)
  if (known !== undefined) return known
  const text = JSON.stringify(value)
  texts.set(value, text)
  return text
}

const listOf = (values: readonly (Entity | Link)[]): string => `[${values.map(textOf).join(',')}]`

/** Equal to `JSON.stringify` but for the order: the graph comes last. */
export function writeAnswer({ graph, ...others }: { readonly graph: Graph }): string {
  const drawn = `{"entities":${listOf(graph.entities)},"links":${listOf(graph.links)}}`
  return `${JSON.stringify(others).slice(0, -1)},"graph":${drawn}}`
}
