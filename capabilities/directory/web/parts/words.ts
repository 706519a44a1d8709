// Words of the sociale kaart as screens say them; higher capabilities say them so too.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { euros } from '../../../../platform/web/amount.ts'
import { language, locale } from '../../../../platform/web/language.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { type Audience, audiences, type Domain, domains, type ServiceLine } from '../../offer/model.ts'
import type { But, Fitting, Why } from '../../rules/fits.ts'
import { isOldWaiting } from '../../rules/freshness.ts'
import { writtenTimes } from '../../rules/opening-times.ts'
import { waitingIn } from '../../rules/waiting.ts'

const isDomain = (code: string): code is Domain => (domains as readonly string[]).includes(code)
const isAudience = (code: string): code is Audience => (audiences as readonly string[]).includes(code)

/** A code that came from elsewhere has no word; it is left out then. */
export function domainWords(code: string): string {
  return isDomain(code) ? m[`directory.domain.${code}`]() : ''
}

export function audienceWords(code: string): string {
  return isAudience(code) ? m[`directory.audience.${code}`]() : ''
}

const names = new Intl.DisplayNames([locale], { type: 'language' })

export function languageWords(code: string): string {
  // Some that are spoken here have no Dutch name in every browser.
  if (code === 'nl-NGT') return m['directory.language.signs']()
  if (code === 'pap') return m['directory.language.pap']()
  if (code === 'zgh') return m['directory.language.zgh']()
  return names.of(code) ?? code
}

export function costWords({ costCents, costNote }: Pick<ServiceLine, 'costCents' | 'costNote'>): string {
  const price =
    costCents === null
      ? ''
      : costCents === 0
        ? m['directory.cost.free']()
        : m['directory.cost.each']({ amount: euros(costCents) })
  return [price, costNote].filter(Boolean).join(', ')
}

/** "ongeveer 6 weken", and the day on which that was said once it is long ago. */
export function waitingWords(of: Pick<ServiceLine, 'waitingDays' | 'waitingSaidOn'>, today: Day, always = false): string {
  if (of.waitingDays === null || of.waitingSaidOn === null) return ''
  const { unit, count } = waitingIn(of.waitingDays)
  const words = unit === 'none' ? m['directory.waiting.none']() : m[`directory.waiting.${unit}`]({ count })
  if (!always && !isOldWaiting(of.waitingSaidOn, today)) return words
  return m['directory.waiting.said']({ words, day: dayWords(of.waitingSaidOn, today) })
}

export function timesWords({ times, timesNote }: Pick<ServiceLine, 'times' | 'timesNote'>): string {
  return [writtenTimes(times, language), timesNote].filter(Boolean).join(', ')
}

export function areaWords({ areaNames }: Pick<ServiceLine, 'areaNames'>): string {
  return areaNames.length === 0 ? m['directory.area.all']() : areaNames.join(', ')
}

export function ageWords({ minAge, maxAge }: Pick<ServiceLine, 'minAge' | 'maxAge'>): string {
  if (minAge !== null && maxAge !== null) return m['directory.age.between']({ min: minAge, max: maxAge })
  if (minAge !== null) return m['directory.age.from']({ min: minAge })
  return maxAge === null ? '' : m['directory.age.until']({ max: maxAge })
}

/** Whom it is for: groups and ages, or everyone. */
export function forWhomWords(service: Pick<ServiceLine, 'audiences' | 'minAge' | 'maxAge'>): string {
  const parts = [...service.audiences.map(audienceWords), ageWords(service)].filter(Boolean)
  return parts.length === 0 ? m['directory.audience.all']() : parts.join(', ')
}

type Line = ServiceLine

function whyWords(why: Why, { service }: Fitting<Line>): string {
  if (why === 'domain') return ''
  if (why === 'area') return m['directory.why.area']({ area: service.areaNames.join(', ') })
  if (why === 'language') return m['directory.why.language']({ languages: service.languages.map(languageWords).join(', ') })
  if (why === 'audience')
    return m['directory.why.audience']({ audience: service.audiences.map(audienceWords).filter(Boolean).join(', ') })
  if (why === 'age') return m['directory.why.age']({ ages: ageWords(service) })
  if (why === 'affordable') return costWords(service)
  return m[`directory.why.${why}`]()
}

function butWords(but: But, { service }: Fitting<Line>, today: Day): string {
  if (but === 'other-area') return m['directory.but.other-area']({ area: service.areaNames.join(', ') })
  if (but === 'other-language')
    return m['directory.but.other-language']({ languages: service.languages.map(languageWords).join(', ') })
  if (but === 'other-audience')
    return m['directory.but.other-audience']({ audience: service.audiences.map(audienceWords).filter(Boolean).join(', ') })
  if (but === 'costs') return m['directory.but.costs']({ cost: costWords(service) })
  if (but === 'waiting') return m['directory.but.waiting']({ waiting: waitingWords(service, today) })
  if (but === 'stale') return m['directory.but.stale']({ day: dayWords(service.checkedOn, today) })
  return m[`directory.but.${but}`]()
}

/** Why it fits, and what does not, each in a few words. What everything in a list shares is not said again. */
export function fitWords(fitting: Fitting<Line>, today: Day): { why: string[]; but: string[] } {
  return {
    why: fitting.why.map((one) => whyWords(one, fitting)).filter(Boolean),
    but: fitting.but.map((one) => butWords(one, fitting, today)).filter(Boolean),
  }
}
