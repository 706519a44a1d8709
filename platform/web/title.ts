// The title of the window, for a page that draws its own head.
import { useEffect } from 'react'
import { m } from '#texts'

/** Names of persons stay out of it. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = m['web.window-title']({ title })
  }, [title])
}
