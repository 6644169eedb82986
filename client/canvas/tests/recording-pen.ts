/** A pen for tests, which keeps what is drawn with it: the name of each call with its arguments, and what was set before. */
export function recordingPen(): { readonly pen: CanvasRenderingContext2D; readonly done: readonly string[] } {
  const done: string[] = []
  const pen = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...values: readonly unknown[]) =>
          done.push(`${String(name)} ${values.join(' ')}`.trim()),
      set: (_, name, value) => done.push(`${String(name)} = ${String(value)}`) > 0,
    },
  )
  return { pen: pen as CanvasRenderingContext2D, done }
}
