// Failures on the wire: problem+json (RFC 9457), in three kinds that never mix.
import type { z } from 'zod'

export interface Problem {
  type: string
  title: string
  status: number
  /** Not understood: the fields, by name, with a word the page has a sentence for. */
  fields?: { field: string; code: string }[]
  /** Refused: the word, and facts beside it. */
  word?: string
  more?: Record<string, string | number>
  /** Broken: the number to ask us about. */
  id?: string
}

const type = (name: string) => `https://omzien.example/problems/${name}`

/** A word for what is wrong with a field: our own when the schema names one, else by the library's kind of issue. */
function codeOf(issue: z.core.$ZodIssue): string {
  if (/^[a-z][a-z0-9-]*$/.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type') return issue.input === undefined || issue.input === null ? 'required' : 'wrong-kind'
  if (issue.code === 'too_small') return issue.origin === 'string' && Number(issue.minimum) === 1 ? 'required' : 'too-small'
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'too-long' : 'too-big'
  if (issue.code === 'invalid_value') return 'choose'
  return 'wrong-kind'
}

export function notUnderstood(error: z.ZodError): Problem {
  const fields = error.issues.map((issue) => ({ field: issue.path.join('.'), code: codeOf(issue) }))
  return { type: type('not-understood'), title: 'Not understood', status: 400, fields }
}

export function badRequest(code: string, status = 400): Problem {
  return { type: type('not-understood'), title: 'Not understood', status, fields: [{ field: '', code }] }
}

const statusOf: Record<string, number> = {
  ...{ 'no-right': 403, 'proof-needed': 403, 'key-used': 422, 'too-many-tries': 429, 'wrong-credentials': 401, 'disk-full': 507 },
}

export function refused(word: string, more: Record<string, string | number> = {}): Problem {
  return { type: type('refused'), title: 'Refused', status: statusOf[word] ?? 409, word, more }
}

/** What is foreign and what is not there look the same. */
export const absent: Problem = { type: type('not-found'), title: 'Not found', status: 404 }
export const signedOut: Problem = { type: type('signed-out'), title: 'Sign in first', status: 401 }
export const elsewhere: Problem = {
  type: type('refused'),
  title: 'The demo answers this machine only',
  status: 421,
  word: 'elsewhere',
}
export const locked: Problem = { type: type('locked'), title: 'Locked', status: 423 }

/** The process can not keep up; the answer says after how many seconds to try again. */
export const busy: Problem = { type: type('busy'), title: 'Too busy just now', status: 503 }

export function broken(id: string): Problem {
  return { type: type('broken'), title: 'Something broke here', status: 500, id }
}
