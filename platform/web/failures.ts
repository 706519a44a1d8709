// The ways an ask can fail, as the page sees them: not understood, refused, not there, signed out, locked, broken, no line.

export interface FieldFault {
  /** Name of the field; empty when it is about the whole. */
  readonly field: string
  /** A word with a sentence `error.<code>`. */
  readonly code: string
}

/** What was asked could not be read: the fields say where. */
export class NotUnderstood extends Error {
  readonly fields: readonly FieldFault[]
  constructor(fields: readonly FieldFault[]) {
    super('not understood')
    this.fields = fields
  }
}

/** A rule did not allow it, for a word with a sentence `refusal.<word>`. */
export class Refused extends Error {
  readonly word: string
  /** Facts beside the word, for in the sentence. */
  readonly more: Readonly<Record<string, string | number>>
  constructor(word: string, more: Readonly<Record<string, string | number>> = {}) {
    super(`refused: ${word}`)
    this.word = word
    this.more = more
  }
}

/** Someone changed it in the meantime. `version` is what it has now. */
export class Conflict extends Refused {
  get version(): number {
    return Number(this.more.version)
  }
}

/** Not there, or not for this person to know. */
export class NotFound extends Error {}
/** Nobody is signed in (any more). */
export class SignedOut extends Error {}
/** Locked after idle minutes, and not unlocked. */
export class Locked extends Error {}
/** No answer: the line or the server is away, or has too much to do just now. Nothing of the ask was done. */
export class Unreachable extends Error {}

/** Something broke on our side; the id finds it in the log. */
export class Broken extends Error {
  readonly id: string | undefined
  constructor(id: string | undefined) {
    super('broken')
    this.id = id
  }
}

interface Problem {
  readonly fields?: readonly FieldFault[]
  readonly word?: string
  readonly more?: Readonly<Record<string, string | number>>
  readonly id?: string
}

/** Turns an answer of problem+json (RFC 9457) into one of the failures above. */
export function failureOf(status: number, problem: Problem): Error {
  if (problem.word === 'conflict') return new Conflict(problem.word, problem.more)
  if (problem.word !== undefined) return new Refused(problem.word, problem.more)
  if (problem.fields !== undefined) return new NotUnderstood(problem.fields)
  if (status === 401) return new SignedOut()
  if (status === 404) return new NotFound()
  if (status === 423) return new Locked()
  // A proxy says so without a word of ours.
  if (status === 413) return new NotUnderstood([{ field: '', code: 'too-large' }])
  if (status === 503) return new Unreachable('busy')
  return new Broken(problem.id)
}
