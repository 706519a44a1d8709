// Whether someone is at work here: after idle minutes in all windows of this browser the page locks.
import { useEffect } from 'react'

const stored = 'omzien.active'
const idleMilliseconds = 15 * 60_000

/** Calls `onIdle` once nobody touched any window of this browser for 15 minutes. */
export function useIdle(onIdle: () => void, off: boolean): void {
  useEffect(() => {
    if (off) return
    let noted = 0
    const note = () => {
      if (Date.now() - noted < 5000) return
      noted = Date.now()
      localStorage.setItem(stored, String(noted))
    }
    const look = () => {
      if (Date.now() - Number(localStorage.getItem(stored) ?? 0) >= idleMilliseconds) onIdle()
    }
    note()
    const timer = setInterval(look, 10_000)
    // A laptop that wakes up looks before it shows.
    document.addEventListener('visibilitychange', look)
    for (const kind of ['pointerdown', 'pointermove', 'keydown', 'scroll'])
      document.addEventListener(kind, note, { passive: true, capture: true })
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      for (const kind of ['pointerdown', 'pointermove', 'keydown', 'scroll'])
        document.removeEventListener(kind, note, { capture: true })
    }
  }, [onIdle, off])
}
