/** The shape and colour of an entity type, as the canvas draws it: circle, rounded square, diamond, otherwise hexagon. */

const SHAPES: Readonly<Record<string, { readonly kind: string; readonly path: string }>> = {
  Person: { kind: 'person', path: 'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1Z' },
  Organisation: {
    kind: 'organisation',
    path: 'M4 1.5h6A2.5 2.5 0 0 1 12.5 4v6a2.5 2.5 0 0 1-2.5 2.5H4A2.5 2.5 0 0 1 1.5 10V4A2.5 2.5 0 0 1 4 1.5Z',
  },
  Event: { kind: 'event', path: 'M7 0l7 7-7 7-7-7Z' },
}
const OTHER = { kind: 'other', path: 'M3.6 1h6.8L13.8 7l-3.4 6H3.6L.2 7Z' }

/** The short name of the shape an entity type is drawn in; also the suffix of its CSS class. */
export function shapeOf(type: string): string {
  return (SHAPES[type] ?? OTHER).kind
}

/** The outline of the shape in a square of 14 by 14 units. */
export function shapePath(type: string): string {
  return (SHAPES[type] ?? OTHER).path
}

/** Purely visual: say the type in words beside it. */
export function TypeShape({ type }: { readonly type: string }) {
  return (
    <svg className={`type-shape of-${shapeOf(type)}`} viewBox="0 0 14 14" aria-hidden="true">
      <path d={shapePath(type)} />
    </svg>
  )
}
