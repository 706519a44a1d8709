// When mail is tried again, and what the answer of a server means.
import type { MailFault } from './model.ts'

/** Minutes to wait after each try that failed; a server that is being mended gets most of a day. */
const waits = [1, 5, 15, 60, 240, 720] as const

/** So many times a mail is tried at most. */
export const mostTries = waits.length + 1

/** @returns minutes until the next try, or null to give up */
export function waitAfter(tries: number): number | null {
  return waits[tries - 1] ?? null
}

export interface Answer {
  /** What the library calls it. */
  code?: string | undefined
  /** The number that the server said. */
  responseCode?: number | undefined
  /** What was asked when it went wrong. */
  command?: string | undefined
}

export interface Meaning {
  why: MailFault
  /** Whether trying again may help. */
  again: boolean
}

/** From 500 on a server means never, below that not now (RFC 5321, 4.2.1). What is wrong with our own settings may be mended. */
export function meaningOf({ code, responseCode = 0, command }: Answer): Meaning {
  const never = responseCode >= 500
  if (code === 'EAUTH') return { why: 'sign-in-refused', again: true }
  if (code === 'EENVELOPE' && command === 'RCPT TO') return { why: 'address-refused', again: !never }
  if (code === 'EENVELOPE') return { why: 'mail-refused', again: true }
  if (code === 'EMESSAGE') return { why: 'mail-refused', again: !never }
  return { why: 'not-reached', again: true }
}
