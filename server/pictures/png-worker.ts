/** The thread that draws some bands of a picture. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Band, drawBand } from './png-band.ts'

// Nobody but `to-png.ts` starts it.
parentPort?.postMessage((workerData as readonly Band[]).map(drawBand))
