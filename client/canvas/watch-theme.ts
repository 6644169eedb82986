/** Notices when the page turns from light to dark or back, by the system or by its own switch. */

/** Calls `onChange` after each turn, until the function it gives is called. */
export function watchTheme(onChange: () => void): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)')
  const root = new MutationObserver(onChange)
  root.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] })
  system.addEventListener('change', onChange)
  return () => {
    root.disconnect()
    system.removeEventListener('change', onChange)
  }
}
