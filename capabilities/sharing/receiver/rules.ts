// Who may be picked as receiver of a report: who is round the case first, then the address book.
import type { Day } from '../../../core/kit/day.ts'
import { isRound } from '../../people/around-case/rules.ts'
import type { Receiver } from './model.ts'

interface Someone {
  id: string
  name: string
  role: string
}

/** As someone stands above what leaves: "Huisartsenpraktijk De Sluis, P. Voss, huisarts". */
function calledBy(organisation: string | null, { name, role }: Someone): string {
  return [organisation ?? '', name, role]
    .filter((part, at, all) => part !== '' && all.indexOf(part) === at)
    .join(', ')
    .slice(0, 200)
}

/** Those who hold each of the words, whoever left the case not among them, and nobody twice. */
export function receiversBy(
  words: string,
  known: {
    around: readonly (Someone & { organisation: string; untilOn: Day | null })[]
    book: readonly (Someone & { organisationName: string | null })[]
  },
  today: Day,
): Receiver[] {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean)
  const holds = ({ called }: Receiver) => asked.every((word) => called.toLowerCase().includes(word))
  const around = known.around
    .filter((one) => isRound(one, today))
    .map((one): Receiver => ({ key: one.id, called: calledBy(one.organisation, one), from: 'around' }))
  const book = known.book.map((one): Receiver => ({ key: one.id, called: calledBy(one.organisationName, one), from: 'book' }))
  const all = [...around.filter(holds), ...book]
  return all.filter(({ called }, at) => all.findIndex((one) => one.called === called) === at)
}
