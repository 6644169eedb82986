/** Puts a picture on the clipboard. */
import { RequestFailed } from '../../api/request-failed.ts'

/** `make` makes a PNG. It is called within the click, which is when browsers let a page write. Throws RequestFailed. */
export async function copyPicture(make: () => Promise<Blob>): Promise<void> {
  const file = make()
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': file })])
  } catch (cause) {
    // When it was the picture that failed, its own sentence is told.
    await file
    throw new RequestFailed(
      'internal',
      'This browser does not let the page copy pictures. Save it instead, or open the page over https or on this machine.',
      [],
      0,
      { cause },
    )
  }
}
