// Looks again every two seconds for as long as something is on its way.
import { useEffect } from 'react'

const everyMilliseconds = 2000

/** @param again looks it up anew; kept by the query, so the same each time */
export function useFreshWhile(underway: boolean, again: () => unknown): void {
  useEffect(() => {
    if (!underway) return
    const timer = setInterval(() => void again(), everyMilliseconds)
    return () => clearInterval(timer)
  }, [underway, again])
}
