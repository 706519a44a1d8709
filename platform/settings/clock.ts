// The one clock: the moment in UTC and the day in the Netherlands.
import type { Day } from '../../core/kit/day.ts'

const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

export function clock(): { today: Day; now: string } {
  const moment = new Date()
  return { today: dutchDay.format(moment), now: moment.toISOString() }
}
