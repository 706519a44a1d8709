// The name of the person a case is about, its number, and whether one may work on it, for pages of other capabilities. It comes from the case that is open already.
import { useLook } from '../../../../platform/web/queries.ts'
import { useMay } from '../../../../platform/web/session.ts'
import { openCase } from '../../api.ts'

export interface CaseName {
  name: string
  /** As one calls them: call name, given name, or the whole name. */
  short: string
}

/** @param caseId null when there is nobody yet */
export function useCaseName(caseId: string | null): CaseName | undefined {
  const look = useLook(openCase, { caseId: caseId ?? '' }, caseId === null)
  const person = look.data?.id === caseId ? look.data?.person : undefined
  return person ? { name: person.name, short: person.callName || person.given || person.name } : undefined
}

/** The telephone number on the card of the person a case is about; empty while there is none. */
export function useCasePhone(caseId: string): string {
  const look = useLook(openCase, { caseId })
  return look.data?.id === caseId ? look.data.person.phone : ''
}

/** Whether one may write in a case: it is not closed, and the right is there. */
export function useMayWorkOn(caseId: string): boolean {
  const look = useLook(openCase, { caseId })
  const mayWork = useMay('case.work')
  return mayWork && look.data !== undefined && look.data.status !== 'closed'
}
