/** Sees to it that of several views that are being opened only the one asked for last is shown. */

let latest = 0

/** Begins an opening; the function it gives says whether no other has begun since. */
export function beginOpening(): () => boolean {
  latest += 1
  const own = latest
  return () => own === latest
}
