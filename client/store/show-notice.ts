/** Tells the reader something in a sentence, on the screen and to a screen reader. */
import { type Notice, viewStore } from './view-store.ts'

export function showNotice(text: string, kind: Notice['kind'] = 'info'): void {
  viewStore.setState({ notice: { text, kind }, announcement: text })
}

export function dismissNotice(): void {
  viewStore.setState({ notice: null })
}
