// What stands on a card, in words.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import type { PersonCard } from '../../model.ts'

export function valueWords(name: keyof PersonCard, card: PersonCard, today: Day): string {
  const value = card[name]
  if (typeof value === 'boolean') return value ? m['people.yes']() : ''
  if (name === 'bornOn' && card.bornOn !== null) return dayWords(card.bornOn, today)
  return Array.isArray(value) ? value.join(', ') : (value ?? '')
}
