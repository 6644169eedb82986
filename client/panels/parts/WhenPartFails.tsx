/**
 * When one part of the page fails: a sentence in its place, and the rest of the
 * page goes on. A part whose file did not come is asked for again by itself once
 * the server is back.
 */
import { Component, type ReactNode } from 'react'
import { connection, reportConnection } from '../../api/connection.ts'
import { PartNotLoaded } from './load-part.tsx'

interface Props {
  /** What fails, as the beginning of a sentence: "The timeline". */
  readonly what: string
  /** Puts the part away; without it, it can only be tried again. */
  readonly onClose?: () => void
  /** It has no place of its own in the page, so the sentence lies above everything. */
  readonly floats?: boolean
  readonly children: ReactNode
}

/** A server that is there but no longer has the file would otherwise be asked for ever. */
const WAITS_MOST = 3

export class WhenPartFails extends Component<Props, { readonly error: unknown }> {
  override readonly state: { readonly error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error }
  }

  private waits = 0
  private stopWaiting: (() => void) | null = null

  override componentDidCatch(error: unknown): void {
    if (!(error instanceof PartNotLoaded) || this.waits === WAITS_MOST) return
    this.waits += 1
    this.stopWaiting = connection.subscribe(({ lost }) => {
      if (lost === null) this.tryAgain()
    })
    // Whoever watches the connection finds out when it is back.
    reportConnection('offline')
  }

  override componentWillUnmount(): void {
    this.stopWaiting?.()
  }

  readonly tryAgain = (): void => {
    this.stopWaiting?.()
    this.stopWaiting = null
    if (this.state.error instanceof PartNotLoaded) this.state.error.forget()
    this.setState({ error: null })
  }

  readonly close = (): void => {
    this.tryAgain()
    this.props.onClose?.()
  }

  override render(): ReactNode {
    const { error } = this.state
    const { what, onClose, floats = false, children } = this.props
    if (error === null) return children
    return (
      <div className={`plain-words failed part-failed ${floats ? 'slip part-failed-above' : ''}`} role="alert">
        <p>
          {error instanceof PartNotLoaded
            ? `${what} could not be loaded, because the server did not answer. It comes by itself when the server is back.`
            : `${what} has run into a fault of its own.`}{' '}
          What is on the canvas is kept, also in the address: if trying again does not help, reload the page.
        </p>
        <div className="part-failed-ways">
          <button type="button" className="button primary" onClick={this.tryAgain}>
            Try again
          </button>
          {onClose !== undefined && (
            <button type="button" className="button" onClick={this.close}>
              Close
            </button>
          )}
        </div>
      </div>
    )
  }
}
