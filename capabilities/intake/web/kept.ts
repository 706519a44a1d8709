// What is typed in a form stays on this device, sealed, until it is sent.
import { useCallback, useEffect, useRef, useState } from 'react'
import { dropFromDevice, keepInDevice, readFromDevice } from '../../../platform/web/device-drafts.ts'

/**
 * Keeps values within a second of the last key, and when the page is hidden or left.
 * @param name of the draft: `intake.new`
 * @param values what stands in the form, the same object until it changes
 * @param changed nothing is kept before the first change
 * @returns what was kept before (undefined while looking, null for nothing), the moment of keeping, and how to throw it away
 */
export function useKept<Values extends object>(name: string, values: Values, changed: boolean) {
  const [before, setBefore] = useState<Values | null | undefined>()
  const [keptAt, setKeptAt] = useState<string | null>(null)
  const latest = useRef({ values, changed, over: false })
  latest.current = { ...latest.current, values, changed }

  const keep = useCallback(async () => {
    const { values: now, changed: some, over } = latest.current
    if (!some || over) return
    const at = new Date().toISOString()
    const done = await keepInDevice(name, { text: JSON.stringify(now), version: 0, at }).catch(() => false)
    if (done) setKeptAt(at)
  }, [name])

  useEffect(() => {
    void readFromDevice(name)
      .catch(() => null)
      .then((found) => setBefore(found ? (JSON.parse(found.text) as Values) : null))
  }, [name])
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the values starts the wait anew.
  useEffect(() => {
    const timer = setTimeout(() => void keep(), 600)
    return () => clearTimeout(timer)
  }, [keep, values])
  useEffect(() => {
    const leave = () => void keep()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [keep])

  const drop = useCallback(async () => {
    latest.current.over = true
    setKeptAt(null)
    await dropFromDevice(name).catch(() => undefined)
  }, [name])
  /** After throwing away: what comes next is kept again. */
  const again = useCallback(() => {
    latest.current.over = false
  }, [])
  return { before, keptAt, drop, again }
}
