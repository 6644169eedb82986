/** Ends this process when the one that started it has ended. */

const LOOK_EVERY_MS = 250

/**
 * npm passes SIGTERM on to the shell that runs a script, and the shell does not
 * pass it on further: without this a supervisor that ends `npm start` would
 * leave the server behind.
 */
export function followParent(): void {
  const parent = process.ppid
  const look = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(look)
    process.kill(process.pid, 'SIGTERM')
  }, LOOK_EVERY_MS)
  look.unref()
}
