// Words for why something may be shared. What leaves is Dutch, in whatever language a colleague works.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import type { AllowedBy, Sheet } from '../model.ts'

/** The language of what leaves. */
export const inDutch = { locale: 'nl' } as const

const longDay = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

/** "3 november 2026", as it stands on what leaves. */
export function dayOnSheet(day: Day): string {
  return longDay.format(new Date(`${day}T12:00:00Z`))
}

/** "Met toestemming, mondeling, op 3 november 2026. AVG artikel 6 ..." */
export function allowedWords(by: AllowedBy): string {
  const ground = by.ground ? m[`people.ground.${by.ground}`]({}, inDutch) : ''
  if (by.lifting === 'consent' && by.consentOn && by.consentHow) {
    const given = { how: m[`sharing.consent.${by.consentHow}`]({}, inDutch), day: dayOnSheet(by.consentOn) }
    return [m['sharing.reception.consent'](given, inDutch), ground].filter(Boolean).join('. ')
  }
  const lifting = by.lifting ? m[`sharing.lifting.${by.lifting}`]({}, inDutch) : ''
  return [[lifting, by.liftingReason].filter(Boolean).join(': '), ground].filter(Boolean).join('. ')
}

/** "3 december 2026, 9.30; Lotte en mevrouw De Boer" */
export function togetherWords({ together }: Sheet): string {
  if (!together) return ''
  const on = together.on ? dayOnSheet(together.on) : m['sharing.reception.together.later']({}, inDutch)
  return [[on, together.at.replace(':', '.')].filter(Boolean).join(', '), together.with].filter(Boolean).join('; ')
}
