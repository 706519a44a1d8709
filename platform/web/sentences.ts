// The sentence that goes with a word: for a field not understood, for a refusal, for any failure.
import { sentences } from '#sentences'
import { m } from '#texts'
import { Broken, Locked, NotFound, NotUnderstood, Refused, SignedOut, Unreachable } from './failures.ts'

/** What is wrong with a field, in words. @param code of `error.<code>` */
export function fieldSentence(code: string): string {
  return sentences[`error.${code}`]?.({}) ?? m['error.wrong-kind']()
}

/** Why something was refused, in words. @param more facts for in the sentence */
export function refusalSentence(word: string, more: Readonly<Record<string, string | number>> = {}): string {
  return sentences[`refusal.${word}`]?.({ ...more }) ?? m['web.failure.refused']()
}

/** One sentence for any failure, with what one can do. */
export function failureSentence(failure: unknown): string {
  if (failure instanceof Refused) return refusalSentence(failure.word, failure.more)
  if (failure instanceof NotUnderstood) return fieldSentence(failure.fields[0]?.code ?? '')
  if (failure instanceof NotFound) return m['web.failure.not-found']()
  if (failure instanceof Unreachable) return m['web.failure.unreachable']()
  if (failure instanceof SignedOut || failure instanceof Locked) return m['web.failure.signed-out']()
  return m['web.failure.broken']()
}

/** The number to ask about, where there is one. */
export function failureId(failure: unknown): string | undefined {
  return failure instanceof Broken ? failure.id : undefined
}
