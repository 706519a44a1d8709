// When a report may leave: something to say, what it is for, and both reasons why it may (mission C6: limited to purpose and ground).
import type { Day } from '../../../../core/kit/day.ts'
import { fails, type Verdict } from '../../../../core/kit/verdict.ts'
import { mayShare, type NotAllowed } from '../../disclosure/rules.ts'
import type { ReportText } from '../model.ts'

export type NotReady = NotAllowed | 'message-missing' | 'purpose-missing'

/** A purpose is asked before anything else may leave: what is told is limited to it (AVG 5(1)(b) and (c)). */
export function mayLeaveHouse(text: Pick<ReportText, 'message' | 'purpose' | 'allowedBy'>, today: Day): Verdict<NotReady> {
  if (text.message === '') return fails('message-missing')
  if (text.purpose === '') return fails('purpose-missing')
  return mayShare(text.allowedBy, today)
}
