// A waiting time as people say it: "geen", "10 dagen", "3 weken", "2 months".

const daysIn: Record<string, number> = { d: 1, w: 7, m: 30 }

/** @returns days, or null when it can not be read; the empty text is nobody's business here */
export function readWaiting(typed: string): number | null {
  const text = typed.trim().toLowerCase()
  if (/^(geen|0|nee|direct|meteen|none|no|at once)\b/.test(text)) return 0
  const [, count, unit] =
    /^(?:ongeveer |circa |about |± ?)?(\d{1,3})\s*(dag|dagen|days?|d|weken|weeks?|w|wk|maand|maanden|months?|mnd|m)$/.exec(
      text,
    ) ?? []
  if (count === undefined || unit === undefined) return null
  const days = Number(count) * (daysIn[unit.charAt(0)] as number)
  return days <= 2000 ? days : null
}

/** The unit in which one would say it, and how many of those. */
export function waitingIn(days: number): { unit: 'none' | 'days' | 'weeks' | 'months'; count: number } {
  if (days === 0) return { unit: 'none', count: 0 }
  if (days < 14) return { unit: 'days', count: days }
  if (days < 84) return { unit: 'weeks', count: Math.round(days / 7) }
  return { unit: 'months', count: Math.round(days / 30) }
}
