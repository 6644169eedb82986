/**
 * The canvas comes in a file of its own: the start screen can be used before
 * it is there, and asking for it early means that nobody waits for it.
 */
import type { ComponentType } from 'react'

export async function loadCanvas(): Promise<ComponentType> {
  return (await import('../canvas/Canvas.tsx')).Canvas
}
