// Homes and authority in the words of the screens.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import type { Authority, Home, InFolder, Living } from '../model.ts'
import { standingOn } from '../rules/authority.ts'

/** Someone in a home, from when to when. */
export type Stay = Living & { person: InFolder }

export function homeName(home: Pick<Home, 'name'>): string {
  return home.name || m['people.home.unnamed']()
}

/** "Kade 2, 1234 AB Lindervoort" */
export function placeWords(home: Pick<Home, 'street' | 'postcode' | 'city'>): string {
  return [home.street, [home.postcode, home.city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

export function holderWords(one: Authority, people: readonly InFolder[]): string {
  return people.find(({ id }) => id === one.holderId)?.name || one.holder || m['people.authority.holder.nobody']()
}

/** Since when and until when, as far as known. */
export function termWords(one: Authority, today: Day): string {
  const standing = standingOn(one, today)
  if (standing === 'to-come') return m['people.authority.state.to-come']({ day: dayWords(one.fromOn ?? today, today) })
  if (standing === 'ended') return m['people.authority.state.ended']({ day: dayWords(one.untilOn ?? today, today) })
  if (one.untilOn !== null) return m['people.authority.state.until']({ day: dayWords(one.untilOn, today) })
  return one.fromOn === null ? '' : m['people.authority.state.since']({ day: dayWords(one.fromOn, today) })
}

/** What else is known of it: what it covers, how to reach the holder, what was seen of it. */
export function besideWords(one: Authority, today: Day): string {
  const seen =
    one.seen && one.seenOn ? m['people.authority.seen.line']({ what: one.seen, day: dayWords(one.seenOn, today) }) : one.seen
  return [one.covers, termWords(one, today), one.reach, seen].filter(Boolean).join(', ')
}
