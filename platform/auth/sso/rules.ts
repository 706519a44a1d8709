// What holds for coming in by the service of one's organisation.

export interface Shown {
  acr?: unknown
  amr?: unknown
  email_verified?: unknown
  [claim: string]: unknown
}

/** Whether the service says that it saw a second factor, in words that this organisation counts (`acr`, or RFC 8176 `amr`). */
export function showsFactor({ acr, amr }: Shown, factors: readonly string[]): boolean {
  const said = [acr, ...(Array.isArray(amr) ? amr : [])]
  return said.some((one) => typeof one === 'string' && factors.includes(one))
}

/** The address by which a colleague is known here; null when the service tells none, or says itself that it never looked. */
export function addressIn(shown: Shown, claim: string): string | null {
  const told = shown[claim]
  if (typeof told !== 'string' || told.trim() === '') return null
  if (claim === 'email' && shown.email_verified === false) return null
  return told.trim().toLowerCase()
}
