// What stands in the form of a debt, and how it becomes what is asked of the server.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import { type ClaimEntry, claimEntry, type KeptClaim } from '../model.ts'
import { staysByKind } from '../rules/check-claim.ts'
import { guessKind } from '../rules/guess-kind.ts'

/** Text where the entry knows null; an amount that is not typed yet is null. */
export type ClaimFields = Omit<
  ClaimEntry,
  'creditor' | 'collector' | 'currentCents' | 'originalCents' | 'interestCents' | 'costsCents' | 'excludedFromDischarge'
> & {
  creditor: string
  collector: string
  currentCents: Cents | null
  originalCents: Cents | null
  interestCents: Cents | null
  costsCents: Cents | null
  excludedFromDischarge: boolean
}

/** What was typed before the whole form was opened. */
export interface Begun {
  creditor: string
  currentCents: Cents | null
}

const nothingKnown = {
  collector: '',
  reference: '',
  originalCents: null,
  interestCents: null,
  costsCents: null,
  since: null,
  preferential: false,
  attachment: 'none',
  disputed: false,
  joint: false,
  balanceDay: null,
  threat: 'none',
  threatReportedOn: null,
  threatOn: null,
  instalmentCents: null,
  note: '',
  state: 'told',
} as const

export function newFields(begun: Begun): ClaimFields {
  return { ...nothingKnown, ...begun, ...withKind(guessKind(begun.creditor)) }
}

/** Another kind, and with it whether it is taken to stay after a clean slate. */
export function withKind(kind: ClaimEntry['kind']): Pick<ClaimFields, 'kind' | 'excludedFromDischarge'> {
  return { kind, excludedFromDischarge: staysByKind(kind) }
}

/** Zero and empty are the same to who fills in a form. */
const orNull = (cents: Cents): Cents | null => (cents === 0 ? null : cents)

export function fieldsOf(claim: KeptClaim): ClaimFields {
  const { id: _id, version: _version, withdrawnBecause: _because, state, ...rest } = claim
  return {
    ...rest,
    creditor: claim.creditor ?? '',
    collector: claim.collector ?? '',
    interestCents: orNull(claim.interestCents),
    costsCents: orNull(claim.costsCents),
    state: state === 'withdrawn' ? 'told' : state,
  }
}

/** A threat without a day of report was reported today. */
export function entryOf(values: ClaimFields, today: Day): ClaimEntry {
  const { originalCents, ...rest } = values
  return {
    ...rest,
    creditor: values.creditor.trim() || null,
    collector: values.collector.trim() || null,
    currentCents: values.currentCents ?? 0,
    interestCents: values.interestCents ?? 0,
    costsCents: values.costsCents ?? 0,
    ...(originalCents === null ? {} : { originalCents }),
    threatReportedOn: values.threat === 'none' ? null : (values.threatReportedOn ?? today),
  }
}

/** A debt as it will be once it is saved: shown meanwhile, so that nobody waits for the new end. */
export function claimInMaking(
  id: string,
  entry: Pick<ClaimEntry, 'creditor' | 'currentCents' | 'preferential' | 'kind'>,
): KeptClaim {
  const whole = claimEntry.parse(entry)
  const excludedFromDischarge = staysByKind(entry.kind)
  return { ...whole, id, originalCents: entry.currentCents, excludedFromDischarge, withdrawnBecause: '', version: 1 }
}
