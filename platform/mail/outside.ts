// By what mail leaves this installation, known to all that would mail.
import type { MailEnvironment } from '../settings/mail-environment.ts'

let known: MailEnvironment | null = null

/** Called once at start. @param given null: no mail leaves */
export function mailBy(given: MailEnvironment | null): void {
  known = given
}

export function mailSettings(): MailEnvironment | null {
  return known
}
