// What the file tells otherwise than when the answers were kept, and how answers take it over; what someone answered otherwise stays.
import type { Day } from '../../../../core/kit/day.ts'
import { type Answers, type FileChange, newChild, newResident, nothingAnswered } from '../model.ts'
import { householdOn } from './work-out.ts'

/** Births of the first that the second does not hold; two of one day are two. */
function without(births: readonly Day[], others: readonly Day[]): Day[] {
  const left = [...others]
  return births.filter((born) => {
    const at = left.indexOf(born)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const birthsIn = (people: readonly { readonly bornOn: Day }[]) => people.map(({ bornOn }) => bornOn)

interface Coming {
  readonly was: Day | null
  readonly now: Day | null
}

/** Who came, unless that was answered already, and who left, where they were answered. */
function comings({ now, then, kept }: Record<'now' | 'then' | 'kept', readonly Day[]>): Coming[] {
  const came = without(without(now, then), without(kept, then))
  const left = without(then, now).filter((born) => kept.includes(born))
  return [...came.map((born) => ({ was: null, now: born })), ...left.map((born) => ({ was: born, now: null }))]
}

interface Compared {
  readonly kept: Answers
  /** What the file told when they were kept; null where nobody noted that. */
  readonly told: Answers | null
  readonly file: Answers
}

/** Growing up is no change of the file: all three are of the same day. */
export function fileChanges({ kept, told, file }: Compared, on: Day): FileChange[] {
  const [answered, then, now] = [householdOn(kept, on), householdOn(told ?? nothingAnswered, on), householdOn(file, on)]
  const single = (['bornOn', 'partner', 'partnerBornOn', 'rent'] as const).filter((what) => {
    return now[what] !== then[what] && now[what] !== answered[what]
  })
  const births = (which: 'children' | 'residents') => {
    return comings({ now: birthsIn(now[which]), then: birthsIn(then[which]), kept: birthsIn(answered[which]) })
  }
  const isChild = (born: Day | null) => now.residents.some(({ bornOn, child }) => child && bornOn === born)
  return [
    ...single.map((what) => ({ what, was: answered[what], now: now[what] }) as FileChange),
    ...births('children').map((each) => ({ what: 'child' as const, ...each })),
    ...births('residents').map((each) => ({ what: 'resident' as const, ...each, child: isChild(each.now) })),
  ]
}

/** Without who left, and with who came. */
function moved<One extends { readonly bornOn: Day }>(people: readonly One[], left: Day | null, came: One | null): One[] {
  const at = people.findIndex(({ bornOn }) => bornOn === left)
  return [...people.filter((_, place) => place !== at), ...(came === null ? [] : [came])]
}

function withChange(answers: Answers, change: FileChange): Answers {
  const { what, was, now } = change
  if (what === 'child') return { ...answers, children: moved(answers.children, was, now === null ? null : newChild(now)) }
  if (what !== 'resident') return { ...answers, [what]: now }
  return { ...answers, residents: moved(answers.residents, was, now === null ? null : newResident(now, change.child)) }
}

/** The answers with what the file tells now; what was answered besides of the same people stays. */
export function takeOver(answers: Answers, changes: readonly FileChange[], on: Day): Answers {
  return changes.reduce(withChange, householdOn(answers, on))
}
