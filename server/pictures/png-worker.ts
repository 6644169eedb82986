/** The thread that draws some bands of a picture, and of those that come later. */
import { parentPort } from 'node:worker_threads'
import { drawShare, type Share } from './draw-share.ts'

// Nobody but `draw-bands.ts` starts it.
parentPort?.on('message', (share: Share) => parentPort?.postMessage(drawShare(share)))
