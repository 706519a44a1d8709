// What stands in the form of a home visit, and how it is asked of the server.
import type { Day } from '../../../../core/kit/day.ts'
import { NotUnderstood } from '../../../../platform/web/failures.ts'
import { timeWords } from '../../../../platform/web/when.ts'
import { momentAt } from '../../web/moment.ts'
import type { Risk, VisitPage, VisitText } from '../model.ts'

export interface VisitForm {
  bring: string
  questions: string
  risk: Risk
  riskNote: string
  withId: string | null
  watchId: string | null
  /** A time as it was typed. */
  checkIn: string
}

export const blankVisit: VisitForm = {
  bring: '',
  questions: '',
  risk: 'none',
  riskNote: '',
  withId: null,
  watchId: null,
  checkIn: '',
}

export function formOf(page: VisitPage): VisitForm {
  const { bring, questions, risk, riskNote, withId, watchId, checkInBy } = page
  return { bring, questions, risk, riskNote, withId, watchId, checkIn: checkInBy ? timeWords(checkInBy) : '' }
}

/** @throws NotUnderstood with the field to mend */
export function visitOf(form: VisitForm, day: Day | null): VisitText {
  const { checkIn, ...rest } = form
  const alone = form.risk === 'none' ? { riskNote: '', withId: null } : {}
  if (form.watchId === null) return { ...rest, ...alone, checkInBy: null }
  const checkInBy = momentAt(day, checkIn)
  if (checkInBy === null) throw new NotUnderstood([{ field: 'checkInBy', code: 'time' }])
  return { ...rest, ...alone, checkInBy }
}
