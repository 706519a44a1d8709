// Light, dark or as the device, the look of the organisation, and the privacy screen; kept on this device.
import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark' | 'system'
const stored = 'omzien.theme'
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const read = (): Theme => (localStorage.getItem(stored) as Theme | null) ?? 'system'

/** Puts the chosen theme on the page; called once before the first paint. */
export function applyTheme(theme: Theme = read()): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(subscribe, read)
  const set = (to: Theme) => {
    localStorage.setItem(stored, to)
    applyTheme(to)
    for (const listener of listeners) listener()
  }
  return [theme, set]
}

const storedLook = 'omzien.look'

/** Puts the look of the organisation on the page, and keeps it for the next start: before the sign-in nobody knows which. */
export function applyLook(look: string = localStorage.getItem(storedLook) ?? 'own'): void {
  localStorage.setItem(storedLook, look)
  if (look === 'own') delete document.documentElement.dataset.look
  else document.documentElement.dataset.look = look
}

/** Blurs names and amounts (everything of class `private`), or shows them again. */
export function toggleBlur(): void {
  const { dataset } = document.documentElement
  if (dataset.blurred === undefined) dataset.blurred = ''
  else delete dataset.blurred
}
