/** The lines of an entity's name and how wide they are, worked out once for each entity. */
import type { Entity } from '../contract/graph.ts'
import { labelLines } from './label-lines.ts'
import { textWidth } from './text-width.ts'

export interface LabelShape {
  readonly lines: readonly string[]
  /** Of the longest line, for a text one pixel high. */
  readonly width: number
}

const shapes = new WeakMap<object, LabelShape>()

export function labelShape(entity: Pick<Entity, 'name'>): LabelShape {
  const known = shapes.get(entity)
  if (known !== undefined) return known
  const lines = labelLines(entity.name)
  const shape = { lines, width: Math.max(...lines.map((line) => textWidth(line, 1))) }
  shapes.set(entity, shape)
  return shape
}
