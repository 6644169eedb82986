/** Draws the bands of a picture at the same time, all but the last threadful in threads of their own. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type Band, drawBand, type PackedBand } from './png-band.ts'

/** Each thread takes every so many-th band: crowded rows mostly lie together, and so are shared out. */
export async function drawBands(bands: readonly Band[], threads: number): Promise<readonly PackedBand[]> {
  const shares = Array.from({ length: threads }, (_, thread) => bands.filter((_band, at) => at % threads === thread))
  const others = shares.slice(0, -1).map(drawInThread)
  // What fails in a thread is told below, after the bands that are drawn here.
  for (const other of others) other.catch(() => undefined)
  // A thread starts by itself; this one is busy with its own bands meanwhile.
  await new Promise((resolve) => setImmediate(resolve))
  const here = (shares.at(-1) ?? []).map(drawBand)
  const drawn = [...(await Promise.all(others)), here]
  return bands.flatMap((_, at) => drawn[at % threads]?.[Math.floor(at / threads)] ?? [])
}

function drawInThread(bands: readonly Band[]): Promise<readonly PackedBand[]> {
  const worker = startThread(bands)
  return new Promise((resolve, reject) => {
    worker.once('message', (packed: readonly PackedBand[]) => resolve(packed))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The thread that draws ended with ${code}.`)))
  })
}

/** Built, this file is part of the server's bundle, which the thread's own file lies beside. */
function startThread(workerData: readonly Band[]): Worker {
  if (!import.meta.filename.endsWith('.ts'))
    return new Worker(join(import.meta.dirname, 'png-worker.js'), { workerData })
  // A thread does not take over from its process how TypeScript is loaded.
  const addressOf = (path: string): string => JSON.stringify(pathToFileURL(path).href)
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  const file = addressOf(join(import.meta.dirname, 'png-worker.ts'))
  return new Worker(`import(${loader}).then(({ register }) => { register(); return import(${file}) })`, {
    eval: true,
    workerData,
  })
}
