/** Puts text on the clipboard. */
import { showNotice } from '../store/show-notice.ts'

/** Says whether it worked; when not, a notice has told the reader. A page without TLS has a clipboard on localhost only. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    showNotice('This browser does not let the page copy. Open it over https or on this machine.', 'warning')
    return false
  }
}
