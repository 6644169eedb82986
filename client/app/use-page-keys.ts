/** The keys that work wherever the focus is, except while somebody types: `/` searches, `?` shows all keys. */
import { useEffect } from 'react'
import { panelStore } from './panel-store.ts'

export function usePageKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === '/') {
        event.preventDefault()
        document.querySelector<HTMLInputElement>('input[role="combobox"]')?.focus()
      } else if (event.key === '?') {
        event.preventDefault()
        panelStore.setState(({ help }) => ({ help: !help }))
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), select, textarea')
}
