// How much one address may ask without an account: a measure that is drawn from, and fills up again as time goes by.

export interface Allowance {
  /** As much as may be asked at once. */
  most: number
  /** Seconds until one more may be asked. */
  everySeconds: number
}

/** One household, school or library sits behind an address, so looking is wide and sending is enough for a busy desk. */
export const guestLooks: Allowance = { most: 120, everySeconds: 0.5 }
export const guestChanges: Allowance = { most: 10, everySeconds: 60 }

export interface Measure {
  left: number
  /** The moment it was last drawn from, in milliseconds. */
  at: number
}

/**
 * Draws one from a measure; an unknown one is full.
 * @returns the measure after it, and the seconds to wait before trying again: 0 when it was granted
 */
export function draw(
  known: Measure | undefined,
  { most, everySeconds }: Allowance,
  now: number,
): { measure: Measure; wait: number } {
  const gained = known ? Math.max(0, now - known.at) / 1000 / everySeconds : most
  const left = Math.min(most, (known?.left ?? 0) + gained)
  if (left < 1) return { measure: { left, at: now }, wait: Math.ceil((1 - left) * everySeconds) }
  return { measure: { left: left - 1, at: now }, wait: 0 }
}
