/** A layout that did not come about; the message is a sentence for the reader. */
export class LayoutFailed extends Error {
  override readonly name = 'LayoutFailed'
}
