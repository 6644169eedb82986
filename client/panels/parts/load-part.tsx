/**
 * A part of the page that comes in a file of its own when it is first shown.
 * Unlike React's own `lazy`, a file that could not be had (the server was just
 * being restarted) can be asked for again, and one that is there already is
 * shown at once: React leaves a fallback standing for 300 ms, however soon the
 * promise is kept.
 */
import { type ComponentType, createElement, use, useState } from 'react'

/** The file of a part did not come; `forget` lets the next showing ask for it again. */
export class PartNotLoaded extends Error {
  constructor(
    cause: unknown,
    readonly forget: () => void,
  ) {
    super('a part of the page could not be loaded', { cause })
    this.name = 'PartNotLoaded'
  }
}

export type Part<Props extends object> = ComponentType<Props> & {
  /** Asks for the file before anybody shows the part; after a failure whoever shows it asks again. */
  readonly preload: () => void
}

/** The component that `load` gives; it suspends until that is there, and throws `PartNotLoaded` when it does not come. */
export function loadPart<Props extends object>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  let asked: Promise<ComponentType<Props>> | null = null
  let loaded: ComponentType<Props> | null = null
  const ask = async (): Promise<ComponentType<Props>> => {
    try {
      loaded = await load()
      return loaded
    } catch (error) {
      throw new PartNotLoaded(error, () => {
        asked = null
      })
    }
  }
  const askOnce = (): Promise<ComponentType<Props>> => {
    asked ??= ask()
    return asked
  }
  function LoadedPart(props: Props) {
    // Which of the two it is stays with this showing, since another component in its place would lose what the part keeps.
    const [Loaded] = useState<ComponentType<Props> | null>(() => loaded)
    return Loaded === null ? <WhenLoaded asked={askOnce()} given={props} /> : <Loaded {...props} />
  }
  const preload = (): void => {
    askOnce().catch(() => {
      asked = null
    })
  }
  return Object.assign(LoadedPart, { preload })
}

function WhenLoaded<Props extends object>({ asked, given }: { asked: Promise<ComponentType<Props>>; given: Props }) {
  return createElement(use(asked), given)
}
