/** A file as text, and what a reader may say about it. */
/** `head` is the first 64 000 characters or all there are; `text` is everything, to be gone through once. */
export interface TextFile {
  readonly name: string
  readonly head: string
  /** True when the head is all of it. */
  readonly whole: boolean
  readonly text: AsyncIterable<string>
}

const HEAD = 64_000

/** Returns the text with its beginning known. */
export async function peekText(name: string, text: AsyncIterable<string>): Promise<TextFile> {
  const iterator: AsyncIterator<string, unknown> = text[Symbol.asyncIterator]()
  const parts: string[] = []
  let size = 0
  let whole = false
  while (size < HEAD) {
    const step = await iterator.next()
    if (step.done === true) {
      whole = true
      break
    }
    parts.push(step.value)
    size += step.value.length
  }
  async function* all(): AsyncGenerator<string> {
    yield* parts
    parts.length = 0
    for (;;) {
      const step = await iterator.next()
      if (step.done === true) return
      yield step.value
    }
  }
  return { name, head: parts.join('').slice(0, HEAD), whole: whole && size <= HEAD, text: all() }
}

/** All of a text, for what is read as a whole. */
export async function joinText(text: AsyncIterable<string>): Promise<string> {
  const parts: string[] = []
  for await (const part of text) parts.push(part)
  return parts.join('')
}

/** A text that is known already, in one piece. */
export async function* onceText(text: string): AsyncGenerator<string> {
  yield text
}
