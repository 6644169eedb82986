/**
 * A part of the page that comes in a file of its own when it is first shown.
 * Unlike React's own `lazy`, a file that could not be had (the server was just
 * being restarted) can be asked for again.
 */
import { type ComponentType, use } from 'react'

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

/** The component that `load` gives; it suspends until that is there, and throws `PartNotLoaded` when it does not come. */
export function loadPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let asked: Promise<ComponentType<Props>> | null = null
  const ask = async (): Promise<ComponentType<Props>> => {
    try {
      return await load()
    } catch (error) {
      throw new PartNotLoaded(error, () => {
        asked = null
      })
    }
  }
  return function Part(props: Props) {
    asked ??= ask()
    const Loaded = use(asked)
    return <Loaded {...props} />
  }
}
