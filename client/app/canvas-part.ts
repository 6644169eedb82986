/**
 * The canvas comes in a file of its own: the start screen can be used before
 * it is there, and asking for it early means that nobody waits for it.
 */
import { loadPart } from '../panels/parts/load-part.tsx'

export const CanvasPart = loadPart(async () => (await import('../canvas/Canvas.tsx')).Canvas)
