// Referrals and reports that are half written, in the database.
import { halfDoneAt, keepHalfDone, removeHalfDone } from '../../../platform/db/half-done.ts'
import type { Place } from '../../../platform/db/place.ts'
import type { Db } from '../../../platform/db/pools.ts'
import type { DraftKind } from './model.ts'

interface Whose {
  tenantId: string
  caseId: string
  memberId: string
  kind: DraftKind
}

export function draftOf(db: Db, whose: Whose) {
  return halfDoneAt(db, 'sharing.draft', { ...whose })
}

/** @returns the version it has now; `kept` is false when another save came first */
export function saveDraft(db: Db, place: Place, text: { memberId: string; kind: DraftKind; body: string; version: number }) {
  const { version, ...row } = text
  return keepHalfDone(db, 'sharing.draft', { row: { ...place, ...row }, by: ['caseId', 'memberId', 'kind'], version })
}

export function dropDraft(db: Db, whose: Whose): Promise<void> {
  return removeHalfDone(db, 'sharing.draft', { ...whose })
}
