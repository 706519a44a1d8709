// What is wrong with an answer to a hostile ask.
import { mark } from './values.ts'
import type { Answer, Ask } from './wire.ts'

const kinds = /\/problems\/(not-understood|refused|not-found|signed-out|locked)$/
const known = new Set(['type', 'title', 'status', 'fields', 'word', 'more', 'id'])
/** A place in code, or words of the database or a library. */
const inside =
  /\bat .{0,80}\.(ts|js):\d+|node_modules|ECONN|syntax error|invalid byte sequence|Unexpected token|FST_ERR|pg_|omzien_app/
/** Files that no address may give. */
const ofTheHouse = /"private": true|root:x:0|createRequire|erasableSyntaxOnly/

function asProblem(body: string): Record<string, unknown> | null {
  try {
    const problem: unknown = JSON.parse(body)
    return typeof problem === 'object' && problem !== null ? (problem as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** @returns what is wrong in a few words, or null when the server did well */
export function faultOf(ask: Ask, answer: Answer | null): string | null {
  if (answer === null) return 'cut off without an answer'
  const { status, type, body } = answer
  if (status >= 500) return `broke with ${status}`
  if (ofTheHouse.test(body)) return 'gave a file of the house'
  if (status < 400) return null
  if (!type.startsWith('application/problem+json')) return `${status} is no problem+json`
  if (body.includes(mark)) return 'says back what was asked'
  if (inside.test(body)) return 'speaks of its inside'
  const problem = asProblem(body)
  if (problem === null) return ask.method === 'HEAD' ? null : 'a problem that is no JSON'
  if (!kinds.test(String(problem.type))) return `a problem of no known kind: ${String(problem.type)}`
  if (problem.status !== status) return 'a problem with another status'
  return Object.keys(problem).every((key) => known.has(key)) ? null : 'a problem with more than a problem has'
}
