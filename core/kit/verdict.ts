// What a rule answers: it holds, or it does not for a named reason. Rules never throw.

export type Verdict<Reason extends string> = { ok: true } | { ok: false; reason: Reason }

export const holds = { ok: true } as const

/** A rule that does not hold, with the word the page has a sentence for. */
export function fails<Reason extends string>(reason: Reason): { ok: false; reason: Reason } {
  return { ok: false, reason }
}
