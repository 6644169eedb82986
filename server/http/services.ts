/** What the routes work with: opened once when the server starts, and given to each of them. */
import type { Graph } from '../graph/port.ts'
import type { ShippedQueries } from '../queries/open-queries.ts'
import type { Search } from '../search/open-search.ts'
import type { Renderer } from '../pictures/open-renderer.ts'
import type { Settings } from '../settings.ts'
import type { WaitingLine } from './waiting-line.ts'

export interface Services {
  readonly graph: Graph
  readonly search: Search
  readonly queries: ShippedQueries
  readonly settings: Settings
  readonly renderer: Renderer
  /** Cases are loaded one at a time. */
  readonly loading: WaitingLine
}
