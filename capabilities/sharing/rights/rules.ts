// Requests of a person about their own file: until when, who may ask for whom, and when it may be granted.
import { addDays, addMonths, ageOn, type Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import { dataRightsFiles } from '../../../core/law/data-rights/files.ts'
import { inForce } from '../../../core/law/parameter.ts'
import type { Asker, Mind, Need, Outcome, RightsCheck, TermState } from './model.ts'

/** So many days before its end a term asks attention. Own choice, no figure of law. */
export const warnDays = 7

/** The term of a request by the day it came in (AVG art. 12 lid 3); null before the law as we know it. No end is moved to a working day: nothing was found that says so. */
export function termOf(receivedOn: Day): { dueOn: Day; extendedTo: Day; verified: boolean } | null {
  const law = inForce(dataRightsFiles, receivedOn)?.values
  if (!law) return null
  const { months, extension } = law
  return {
    dueOn: addMonths(receivedOn, months.value),
    extendedTo: addMonths(receivedOn, months.value + extension.value),
    verified: months.verified && extension.verified,
  }
}

export function termStateOn({ dueOn, decided }: { dueOn: Day; decided: boolean }, today: Day): TermState {
  if (decided || dueOn > addDays(today, warnDays)) return 'open'
  return dueOn < today ? 'over' : 'near'
}

export type NotExtended = 'rights-decided' | 'rights-extended' | 'rights-term-over'

/** More time is taken once, and told before the first term ends. */
export function mayExtend(
  row: { dueOn: Day; extendedOn: Day | null; outcome: Outcome | null },
  today: Day,
): Verdict<NotExtended> {
  if (row.outcome !== null) return fails('rights-decided')
  if (row.extendedOn !== null) return fails('rights-extended')
  return row.dueOn < today ? fails('rights-term-over') : holds
}

interface Asking {
  byWhom: Asker
  /** Of the person it is about; null where nobody knows. */
  age: number | null
}

/** Years of the person on a day. An estimate counts: it is what there is. */
export const ageAt = (bornOn: Day | null, on: Day): number | null => (bornOn === null ? null : ageOn(bornOn, on))

const isParent = (byWhom: Asker) => byWhom === 'parent' || byWhom === 'guardian'

/**
 * What has to be seen before a request of this asker is granted. From sixteen on a child decides, and a parent needs their consent (Jeugdwet, the row of
 * sixteen and older seen in no source).
 */
export function needsOf({ byWhom, age }: Asking): Need[] {
  if (byWhom === 'self') return ['identity']
  const agrees = isParent(byWhom) && age !== null && age >= 16 && age < 18
  return agrees ? ['identity', 'authority', 'child-agrees'] : ['identity', 'authority']
}

/** Whether this asker cannot be granted anything: a child under twelve asks through who has authority; over an adult no parent has it. */
export function stopOf({ byWhom, age }: Asking): 'under-twelve' | 'of-age' | null {
  if (age === null) return null
  if (byWhom === 'self' && age < 12) return 'under-twelve'
  return isParent(byWhom) && age >= 18 ? 'of-age' : null
}

const mindOf: Partial<Record<Asker, Mind>> = {
  administrator: 'money-only',
  mentor: 'care-only',
  proxy: 'as-covered',
  other: 'no-known-ground',
}

/** What to mind with this asker. From twelve to fifteen child and parents both may see the file. */
export function mindsOf(asking: Asking): Mind[] {
  const { byWhom, age } = asking
  const stop = stopOf(asking)
  const both = isParent(byWhom) && age !== null && age >= 12 && age < 16
  const minds = [stop, mindOf[byWhom] ?? null, both ? 'child-too' : null, age === null ? 'age-unknown' : null] as const
  return minds.filter((one): one is Mind => one !== null)
}

export type NotDecided =
  | 'rights-decided'
  | 'rights-not-checked'
  | 'rights-no-standing'
  | 'rights-authority-missing'
  | 'rights-child-agrees'

/** Nothing is granted to who was not checked or may not ask; refusing and taking back need no check. */
export function mayDecide(row: Asking & { decided: boolean; check: RightsCheck | null }, to: Outcome): Verdict<NotDecided> {
  if (row.decided) return fails('rights-decided')
  if (to === 'refused' || to === 'withdrawn') return holds
  if (row.check === null) return fails('rights-not-checked')
  if (stopOf(row) !== null) return fails('rights-no-standing')
  const needs = needsOf(row)
  if (needs.includes('authority') && row.check.authoritySeen === '') return fails('rights-authority-missing')
  return needs.includes('child-agrees') && row.check.childAgreed === '' ? fails('rights-child-agrees') : holds
}
