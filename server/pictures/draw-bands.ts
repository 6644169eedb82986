/** Draws the bands of a picture at the same time, in this thread and in others. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type DrawnBand, drawShare, type Share } from './draw-share.ts'
import type { BandedPicture, PackedBand } from './png-band.ts'

/** Threads without work. They wait for the next picture and do not keep the process alive. */
const idle: Worker[] = []

export async function drawBands(picture: BandedPicture, threads: number): Promise<readonly PackedBand[]> {
  const share = { picture, begun: new Int32Array(new SharedArrayBuffer(4)) }
  const others = Array.from({ length: threads - 1 }, () => drawInThread(share))
  // What fails in a thread is told below, after the bands that are drawn here.
  for (const other of others) other.catch(() => undefined)
  const here = drawShare(share)
  const drawn = [...here, ...(await Promise.all(others)).flat()]
  return drawn.sort((one, other) => one.index - other.index).map(({ band }) => band)
}

function drawInThread(share: Share): Promise<readonly DrawnBand[]> {
  const worker = idle.pop() ?? startThread()
  worker.ref()
  return new Promise((resolve, reject) => {
    const onExit = (code: number): void => reject(new Error(`The thread that draws ended with ${code}.`))
    worker.once('message', (drawn: readonly DrawnBand[]) => {
      worker.off('error', reject).off('exit', onExit).unref()
      idle.push(worker)
      resolve(drawn)
    })
    worker.once('error', reject)
    worker.once('exit', onExit)
    worker.postMessage(share)
  })
}

/** Built, this file is part of the server's bundle, which the thread's own file lies beside. */
function startThread(): Worker {
  if (!import.meta.filename.endsWith('.ts')) return new Worker(join(import.meta.dirname, 'png-worker.js'))
  // A thread does not take over from its process how TypeScript is loaded.
  const addressOf = (path: string): string => JSON.stringify(pathToFileURL(path).href)
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  const file = addressOf(join(import.meta.dirname, 'png-worker.ts'))
  return new Worker(`import(${loader}).then(({ register }) => { register(); return import(${file}) })`, { eval: true })
}
