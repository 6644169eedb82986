/** Whether the window is clearly higher than wide, as a phone is. */
export function isUpright(): boolean {
  return 'innerWidth' in globalThis && window.innerHeight > window.innerWidth * 1.2
}
