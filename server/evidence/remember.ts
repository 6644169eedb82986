/** Keeps the answers of a pure function of a text, for one run over data in which the same few texts come again and again. */

/** Returns `answer` with a memory of its own, which lives as long as the returned function. */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const old = known.get(text)
    if (old !== undefined) return old
    const fresh = answer(text)
    known.set(text, fresh)
    return fresh
  }
}
