// How it stands with a creditor: the last message tells, and which may follow it.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../../core/kit/verdict.ts'
import type { Message, MessageKind } from '../model.ts'

/** The kind of the last message, `none` before the first. */
export type Standing = MessageKind | 'none'

const follows: Record<Standing, readonly MessageKind[]> = {
  none: ['notice', 'balanceAsked', 'balance', 'proposed'],
  notice: ['balanceAsked', 'balance', 'proposed', 'noCooperation'],
  balanceAsked: ['balance', 'noCooperation', 'balanceAsked', 'proposed'],
  balance: ['proposed', 'balanceAsked', 'balance'],
  proposed: ['accepted', 'refused', 'noCooperation', 'proposed'],
  accepted: ['agreed', 'proposed', 'ended'],
  refused: ['reconsiderationAsked', 'accepted', 'proposed', 'ended'],
  noCooperation: ['reconsiderationAsked', 'balance', 'proposed', 'ended'],
  reconsiderationAsked: ['accepted', 'refused', 'noCooperation'],
  agreed: ['ended'],
  ended: ['balanceAsked', 'balance', 'proposed'],
}

export interface Course {
  readonly at: Standing
  readonly since: Day | null
  /** Of the last proposal. */
  readonly offered: Cents | null
  /** Why the creditor said no, as they wrote it. */
  readonly because: string
}

/** @param messages of one claim, the oldest first */
export function courseOf(messages: readonly Pick<Message, 'kind' | 'onDay' | 'cents' | 'because'>[]): Course {
  const last = messages.at(-1)
  const offer = messages.findLast(({ kind }) => kind === 'proposed')
  return { at: last?.kind ?? 'none', since: last?.onDay ?? null, offered: offer?.cents ?? null, because: last?.because ?? '' }
}

/** Whether a message may be the next: it fits after the last, is not of a day before it, and is no longer ahead. */
export function mayFollow(
  { at, since }: Course,
  { kind, onDay, today }: { kind: MessageKind; onDay: Day; today: Day },
): Verdict<'not-yet-happened' | 'out-of-turn' | 'before-last-message'> {
  if (onDay > today) return fails('not-yet-happened')
  if (!follows[at].includes(kind)) return fails('out-of-turn')
  return since !== null && onDay < since ? fails('before-last-message') : holds
}

/** What may be noted next. */
export const nextAfter = (at: Standing): readonly MessageKind[] => follows[at]

export type Side = 'yes' | 'no' | 'waiting' | 'ahead'

/** On whose side the next step is: they agreed, they do not, their answer is waited for, or it is ours. */
export function sideOf(at: Standing): Side {
  if (at === 'accepted' || at === 'agreed') return 'yes'
  if (at === 'refused' || at === 'noCooperation') return 'no'
  return at === 'balanceAsked' || at === 'proposed' || at === 'reconsiderationAsked' ? 'waiting' : 'ahead'
}
