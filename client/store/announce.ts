/** Tells only a screen reader something, such as where the keyboard has come to. */
import { viewStore } from './view-store.ts'

export function announce(text: string): void {
  viewStore.setState({ announcement: text })
}
