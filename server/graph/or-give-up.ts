/** Waits for something, but not for ever. */

/** The result of `work`, or `error` when there is none after so many milliseconds; `work` itself goes on. */
export const orGiveUp = async <Result>(work: Promise<Result>, withinMs: number, error: Error): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(error), withinMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
