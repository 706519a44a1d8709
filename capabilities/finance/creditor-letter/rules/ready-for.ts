// Which creditors a letter of a kind can go to now.
import type { Id } from '../../../../core/kit/id.ts'
import { type Course, nextAfter } from '../../creditors/rules/course.ts'
import type { KeptClaim } from '../../debts/model.ts'
import type { LetterKind } from '../model.ts'

interface Line {
  readonly claim: KeptClaim
  readonly course: Course
}

/** How it stands with those who get a letter of a kind for the first time; the others may get one again. */
const fresh: Readonly<Record<LetterKind, readonly Course['at'][]>> = {
  balanceAsked: ['none', 'notice'],
  proposed: ['none', 'notice', 'balanceAsked', 'balance'],
  reconsiderationAsked: ['refused', 'noCooperation'],
  agreed: ['accepted'],
  ended: ['agreed', 'accepted', 'refused', 'noCooperation'],
}

export const isFirst = (kind: LetterKind, { at }: Pick<Course, 'at'>): boolean => fresh[kind].includes(at)

/** @param offered the debts that have a share in the last proposal on record */
export function readyFor(kind: LetterKind, lines: readonly Line[], offered: ReadonlySet<Id>): KeptClaim[] {
  const ready = lines.filter(({ course }) => nextAfter(course.at).includes(kind))
  return ready.map(({ claim }) => claim).filter(({ id }) => kind !== 'proposed' || offered.has(id))
}
