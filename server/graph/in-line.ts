/** Lets one piece of work run after the other. */

/** A function that runs what it is given when all that it was given before is over, whether that failed or not. */
export const inLine = (): (<Result>(work: () => Promise<Result>) => Promise<Result>) => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
}
