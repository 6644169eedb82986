/** One entity of the ornament: it lights up and says its name when the pointer is near, and can be started with. */
import type { Entity } from '../../../contract/graph.ts'
import { startWith } from '../../actions/start-with.ts'
import { entityDiameter } from '../../../view/entity-size.ts'
import { shapeOf, shapePath } from '../parts/TypeShape.tsx'

interface Props {
  readonly entity: Entity
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly near: boolean
  readonly onNear: (on: boolean) => void
}

export function OrnamentEntity({ entity, x, y, zoom, near, onNear }: Props) {
  const diameter = entityDiameter(entity)
  return (
    <g
      className={near ? 'ornament-entity near' : 'ornament-entity'}
      transform={`translate(${x} ${y}) scale(${zoom})`}
      onPointerEnter={() => onNear(true)}
      onPointerLeave={() => onNear(false)}
      onClick={(event) => {
        event.stopPropagation()
        void startWith(entity.id)
      }}
    >
      <path
        className={`type-shape of-${shapeOf(entity.type)}`}
        d={shapePath(entity.type)}
        transform={`scale(${diameter / 14}) translate(-7 -7)`}
      />
      {near && (
        <text y={diameter / 2 + 17} textAnchor="middle">
          {entity.name}
        </text>
      )}
    </g>
  )
}
