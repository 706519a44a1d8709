// Puts words into the note that is being written now: a question of a theme, chosen beside it.
import { useEffect, useRef } from 'react'

type Insert = (words: string) => void

const places = new Set<{ readonly current: Insert }>()

/** Adds words to the note that was opened last. Nothing happens where none is written. */
export function insertInNote(words: string): void {
  ;[...places].at(-1)?.current(words)
}

/** Lets this note take words from beside it. */
export function useInsert(insert: Insert): void {
  const latest = useRef(insert)
  latest.current = insert
  useEffect(() => {
    places.add(latest)
    return () => void places.delete(latest)
  }, [])
}
