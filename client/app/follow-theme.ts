/** Puts the chosen theme on the root element; without a choice the system's own rules. */
import { panelStore, type Theme } from './panel-store.ts'

export function followTheme(): void {
  panelStore.subscribe((state, before) => {
    if (state.theme !== before.theme) applyTheme(state.theme)
  })
  applyTheme(panelStore.getState().theme)
}

/** True when the page is dark now, by choice or by the system. */
export function isDark(theme: Theme): boolean {
  return theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
}

/** From light to dark or back; a choice that equals the system's is no choice. */
export function toggleTheme(): void {
  const dark = !isDark(panelStore.getState().theme)
  panelStore.setState({ theme: dark === isDark('system') ? 'system' : dark ? 'dark' : 'light' })
}

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
