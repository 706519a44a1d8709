// A reason not to start: a word with a sentence in the texts, for whoever typed the command.

/** Thrown on the way up only; `apps/start.ts` prints its sentence and ends with code 1. */
export class Stop extends Error {
  readonly word: string
  readonly values: Record<string, string>

  constructor(word: string, values: Record<string, string> = {}) {
    super(`${word} ${JSON.stringify(values)}`)
    this.word = word
    this.values = values
  }
}
