/** Points a part of the graph out, or no part any more. */
import { type Highlight, viewStore } from './view-store.ts'

export function setHighlight(highlight: Highlight | null): void {
  viewStore.setState({ highlight })
}
