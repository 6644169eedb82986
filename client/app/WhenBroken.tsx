/** When the page itself fails: a sentence and one button, instead of an empty window. */
import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
}

export class WhenBroken extends Component<Props, { readonly broken: boolean }> {
  override readonly state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <main className="broken" role="alert">
        <h1>The page has run into a fault of its own</h1>
        <p>Nothing is lost: what the canvas showed is in the address, and reloading opens it again.</p>
        <button type="button" className="button primary" onClick={() => location.reload()}>
          Reload the page
        </button>
      </main>
    )
  }
}
