// Words of people and cases as the screens say them.
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { locale } from '../../../platform/web/language.ts'
import type { CaseLine, CaseView } from '../model.ts'
import { ageOf } from '../rules.ts'

export function phaseWords(row: Pick<CaseLine, 'status' | 'phase'>): string {
  return row.status === 'closed' ? m['people.status.closed']() : m[`people.phase.${row.phase}`]()
}

/** "34 jaar", "ongeveer 34 jaar", or nothing when the birth date is not known. */
export function ageWords(person: { bornOn: Day | null; bornEstimated: boolean }, today: Day): string {
  const age = ageOf(person, today)
  if (!age) return ''
  return age.about ? m['people.age.about']({ years: age.years }) : m['people.age']({ years: age.years })
}

/** Where someone lives; a hidden address says only that. */
export function addressWords({ person }: CaseView): string {
  if (person.addressHidden) return m['people.address.hidden']()
  return [person.street, person.district || person.city].filter(Boolean).join(', ')
}

/** "met dochter Yara (9) en zoon Adam (6)" */
export function aroundWords(view: CaseView, today: Day): string {
  const children = view.people.filter((one) => one.role === 'child')
  if (children.length === 0) return ''
  const ages = children.flatMap((one) => ageOf(one, today)?.years ?? []).sort((a, b) => a - b)
  return m['people.children']({ count: children.length, ages: new Intl.ListFormat(locale).format(ages.map(String)) })
}
