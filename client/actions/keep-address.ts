/**
 * Keeps the address bar and the view together: the address always leads back
 * to what is seen, and following an address shows it.
 */
import { connection } from '../api/connection.ts'
import { writeAddress } from '../model/address.ts'
import { isAskAddress } from '../model/ask/ask-address.ts'
import type { View } from '../../view/view.ts'
import { viewStore } from '../store/view-store.ts'
import { clearView } from './clear-view.ts'
import { writePageAddress } from '../model/page-address.ts'
import { sceneStore } from '../store/scene-store.ts'
import { openAddress } from './open-address.ts'

/** Browsers refuse too many changes of the address in a row. */
const SETTLE_MS = 250

/**
 * Opens the view of the present address, then follows both ways until the
 * function it gives is called. Resolves when that first view is there, or was
 * refused with a notice.
 */
export async function keepAddress(): Promise<() => void> {
  const addressed = window.location.hash.slice(1)
  if (addressed !== '') await openAddress(addressed, 'as the beginning')

  let timer: ReturnType<typeof setTimeout> | undefined
  let written = viewStore.getState().view
  let isFollowing = false
  const write = (): void => {
    clearTimeout(timer)
    timer = undefined
    const { view } = viewStore.getState()
    if (view === written && addressOf(view) === window.location.hash.slice(1)) return
    put(view, isFollowing || !isNewPage(view, written) ? 'same page' : 'new page')
    written = view
    isFollowing = false
  }
  const follow = (): void => {
    const text = window.location.hash.slice(1)
    if (text === addressOf(viewStore.getState().view)) return
    clearTimeout(timer)
    timer = undefined
    isFollowing = true
    if (text === '') clearView()
    else void openAddress(text)
  }
  const reopen = (): void => {
    const text = window.location.hash.slice(1)
    const isEmpty = viewStore.getState().view.entities.size === 0
    if (connection.getState().lost === null && text !== '' && !isAskAddress(text) && isEmpty)
      void openAddress(text, 'as the beginning')
  }
  const forget = viewStore.subscribe((state) => {
    if (state.view === written) return
    // A new page is written at once: somebody who goes back right after it would leave for the page before this product.
    if (isNewPage(state.view, written)) write()
    else timer ??= setTimeout(write, SETTLE_MS)
  })
  const forgetScene = sceneStore.subscribe((state, before) => {
    if (state.open !== before.open || state.saving !== before.saving) timer ??= setTimeout(write, SETTLE_MS)
  })
  // A view that could not be opened because the server was away opens when it is back.
  const forgetConnection = connection.subscribe(reopen)
  window.addEventListener('popstate', follow)
  window.addEventListener('pagehide', write)
  return () => {
    clearTimeout(timer)
    forget()
    forgetScene()
    forgetConnection()
    window.removeEventListener('popstate', follow)
    window.removeEventListener('pagehide', write)
  }
}

/** A view that shares no entity with the one before is a new page for Back and Forward; all else is the same page. */
function isNewPage(view: View, before: View): boolean {
  if (view.entities.size === 0 && before.entities.size === 0) return false
  return ![...view.entities.keys()].some((id) => before.entities.has(id))
}

function put(view: View, as: 'same page' | 'new page'): void {
  const { pathname, search, hash } = window.location
  const text = addressOf(view)
  const address = `${pathname}${search}${text === '' ? '' : `#${text}`}`
  if (address === `${pathname}${search}${hash}`) return
  if (as === 'new page') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
}

/** The scene alone says it all when it is saved as it is. */
function addressOf(view: View): string {
  const { open, saving } = sceneStore.getState()
  if (open === null) return writeAddress(view)
  const isSaved = saving.state === 'saved' && open.saved === view
  return writePageAddress({
    scene: { id: open.id, revision: open.revision },
    view: isSaved ? '' : writeAddress(view),
  })
}
