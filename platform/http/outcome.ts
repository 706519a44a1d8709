// How a handler ends: it returns what was promised, or it refuses with a word. It never sends.

export interface Refusal<Word extends string = string> {
  refused: Word
  /** Facts the page needs beside the sentence: the present version, a name. */
  more: Record<string, string | number>
}

/** @param word one of the operation's `refuses` */
export function refuse<const Word extends string>(word: Word, more: Record<string, string | number> = {}): Refusal<Word> {
  return { refused: word, more }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && 'more' in value
}
