// Who decides for or with someone on a day: authority over a child (kinds as BRP 2.7), representation of adults.
import { ageOn, type Day } from '../../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../../core/kit/verdict.ts'
import { type Authority, type AuthorityKind, parental } from '../model.ts'

type Term = Pick<Authority, 'fromOn' | 'untilOn'>
export type Standing = 'to-come' | 'now' | 'ended'

/** Whether it holds on that day. Without a first day it always held; without a last day it goes on. */
export function standingOn({ fromOn, untilOn }: Term, on: Day): Standing {
  if (fromOn !== null && fromOn > on) return 'to-come'
  return untilOn !== null && untilOn < on ? 'ended' : 'now'
}

export function inForce<One extends Term>(rows: readonly One[], on: Day): One[] {
  return rows.filter((row) => standingOn(row, on) === 'now')
}

export function isParental(kind: AuthorityKind): boolean {
  return (parental as readonly AuthorityKind[]).includes(kind)
}

/** Kinds that say that nobody holds it, or that nobody could tell. */
const withoutHolder: readonly AuthorityKind[] = ['none-for-now', 'undetermined']

export type AuthorityFault = 'unknown' | 'kinds-differ' | 'two-hold-joint' | 'one-holds-sole' | 'of-age' | 'register-unsure'

/** What does not add up in the authority over a child, so that someone looks before asking for consent. Null when it adds up. */
export function authorityFault(
  rows: readonly Pick<Authority, 'kind' | 'fromOn' | 'untilOn'>[],
  child: { bornOn: Day | null },
  on: Day,
): AuthorityFault | null {
  const now = inForce(
    rows.filter(({ kind }) => isParental(kind)),
    on,
  )
  if (child.bornOn !== null && ageOn(child.bornOn, on) >= 18) return now.length > 0 ? 'of-age' : null
  const [first] = now
  if (!first) return 'unknown'
  if (now.some(({ kind }) => kind !== first.kind)) return 'kinds-differ'
  if (withoutHolder.includes(first.kind)) return 'register-unsure'
  if ((first.kind === 'joint-parental' || first.kind === 'joint') && now.length !== 2) return 'two-hold-joint'
  return first.kind === 'sole-parental' && now.length !== 1 ? 'one-holds-sole' : null
}

export const matters = ['money', 'care'] as const
export type Matter = (typeof matters)[number]

/** Curatele is about person and money, bewind and wsnp about money, mentorschap about care; a volmacht about what it covers. */
const decides: Record<Matter, readonly AuthorityKind[]> = {
  money: ['curatele', 'bewind', 'wsnp', 'volmacht'],
  care: ['curatele', 'mentorschap', 'volmacht'],
}

/** Who represents an adult in a matter on a day, the furthest-reaching first. Ended and coming ones do not count. */
export function represents<One extends Pick<Authority, 'kind' | 'fromOn' | 'untilOn'>>(
  rows: readonly One[],
  matter: Matter,
  on: Day,
): One[] {
  const order = decides[matter]
  return inForce(rows, on)
    .filter(({ kind }) => order.includes(kind))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

export type NoteFault = 'no-holder' | 'holder-not-needed' | 'own-holder' | 'until-before-from'

/** What is written down of authority makes sense by itself. */
export function mayNote(
  row: Pick<Authority, 'kind' | 'personId' | 'holderId' | 'holder' | 'fromOn' | 'untilOn'>,
): Verdict<NoteFault> {
  const named = row.holderId !== null || row.holder !== ''
  const nobody = withoutHolder.includes(row.kind)
  if (!nobody && !named) return fails('no-holder')
  if (nobody && named) return fails('holder-not-needed')
  if (row.holderId === row.personId) return fails('own-holder')
  return row.fromOn !== null && row.untilOn !== null && row.untilOn < row.fromOn ? fails('until-before-from') : holds
}
