/** The thread that draws one band of a picture. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Band, drawBand } from './png-band.ts'

// Nobody but `to-png.ts` starts it.
parentPort?.postMessage(drawBand(workerData as Band))
