/** Which context menu is open: what it is about, and where. */
import { createStore } from 'zustand/vanilla'
import type { Point } from '../../view/view.ts'

export type MenuAbout = 'entity' | 'link' | 'selection' | 'paper'

export interface OpenMenu {
  readonly about: MenuAbout
  /** In pixels of the window. */
  readonly at: Point
}

/** Null while none is open. */
export const menuStore = createStore<{ readonly open: OpenMenu | null }>(() => ({ open: null }))
