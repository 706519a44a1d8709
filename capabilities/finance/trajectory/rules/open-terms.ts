// What is to be done by when: the terms of debt counselling over the phases as they stand, each with where it comes from.
import { addDays, addMonths, type Day } from '../../../../core/kit/day.ts'
import { debtArrangementFiles } from '../../../../core/law/debt-arrangement/files.ts'
import { decisionBy, firstTalkBy } from '../../../../core/law/debt-counselling/due.ts'
import { debtCounsellingFiles } from '../../../../core/law/debt-counselling/files.ts'
import type { DebtCounsellingTerms } from '../../../../core/law/debt-counselling/model.ts'
import { inForce, type Parameter } from '../../../../core/law/parameter.ts'
import type { Phase, PhaseName, Term, TermName } from '../model.ts'
import { hasEnded, inOrder } from './where-we-are.ts'

/** Absent where no source gives a longest time (art. 287 lid 4 Fw). */
const longest: Partial<Record<string, keyof DebtCounsellingTerms>> = {
  narrow: 'narrowMoratoriumMonths',
  broad: 'coolingOffMonths',
}

interface Given {
  today: Day
  /** By the ordinance of the council; null where nobody entered them. */
  decisionWeeks: number | null
}

const arrangingOn: readonly PhaseName[] = ['stabilisation', 'debt-arrangement', 'resolution', 'aftercare']
const wentOn = (all: readonly Phase[], to: readonly PhaseName[]) => all.some(({ phase }) => to.includes(phase))

type Later = (from: Day, amount: number) => Day

/** The last day of so many months that begin on a day: six months from 6 November end on 5 May. */
const lastOf: Later = (from, months) => addDays(addMonths(from, months), -1)

function after(
  name: TermName,
  phaseId: string,
  { from, by, later }: { from: Day; by: Parameter | undefined; later: Later },
): Term[] {
  return by ? [{ name, phaseId, due: later(from, by.value), source: by.source, verified: by.verified }] : []
}

/** A day that someone entered needs no source. */
const until = (name: TermName, { id, endedOn }: Phase): Term[] =>
  endedOn === null ? [] : [{ name, phaseId: id, due: endedOn, source: '', verified: true }]

const counselling = (on: Day) => inForce(debtCounsellingFiles, on)?.values

/** Heard in time: by the intake, or by who came for the crisis. */
function talk(registration: Phase, all: readonly Phase[]): Term[] {
  if (wentOn(all, registration.kind === null ? ['intake'] : ['intake', 'crisis-intervention'])) return []
  const by = firstTalkBy(registration.startedOn, registration.kind !== null)
  return by ? [{ name: registration.kind === null ? 'first-talk' : 'threat-talk', phaseId: registration.id, ...by }] : []
}

/** A decision after the talk; the plan comes with the decision that lets someone in (Wgs art. 4a). */
function decided(intake: Phase, all: readonly Phase[], { decisionWeeks }: Given): Term[] {
  const { id: phaseId, decision, decidedOn } = intake
  if (decision === null) {
    const by = decisionBy(intake.startedOn, decisionWeeks)
    return by ? [{ name: 'decision', phaseId, ...by }] : []
  }
  if (decision !== 'admitted' || decidedOn === null || wentOn(all, ['plan-of-approach', ...arrangingOn])) return []
  const { source = '', verified = false } = counselling(decidedOn)?.decisionWeeks ?? {}
  return [{ name: 'plan-of-approach', phaseId, due: decidedOn, source, verified }]
}

/** It ends on the day that was set, and at last when the law lets it. */
function moratorium(one: Phase): Term[] {
  if (one.decision !== 'granted') return []
  const from = one.runsFrom ?? one.decidedOn ?? one.startedOn
  const months = longest[one.kind ?? '']
  const last = after('moratorium', one.id, { from, by: months && counselling(from)?.[months], later: lastOf })
  return [...until('moratorium', one), ...last].sort((a, b) => a.due.localeCompare(b.due)).slice(0, 1)
}

function arranging(one: Phase): Term[] {
  if (one.decision !== null) return []
  return after('arranging', one.id, { from: one.startedOn, by: counselling(one.startedOn)?.arrangingDays, later: addDays })
}

/** A way out that ends in discharge has a term; one that was entered goes before it. */
function resolution(one: Phase): Term[] {
  if (one.endedOn !== null) return until('resolution', one)
  if (one.kind !== 'mediation') return []
  const by = inForce(debtArrangementFiles, one.startedOn)?.values.months
  return after('resolution', one.id, { from: one.startedOn, by, later: lastOf })
}

function aftercare(one: Phase): Term[] {
  if (one.endedOn !== null) return until('aftercare', one)
  return after('aftercare', one.id, { from: one.startedOn, by: counselling(one.startedOn)?.aftercareMonths, later: lastOf })
}

/** Who is through it is offered aftercare, from the day the way out ended. */
function offered(one: Phase): Term[] {
  if (one.endedOn === null) return []
  const by = counselling(one.endedOn)?.aftercareMonths
  return by ? [{ name: 'aftercare-offer', phaseId: one.id, due: one.endedOn, source: by.source, verified: by.verified }] : []
}

/** Once the road went on, some terms of before no longer count. A decision does: without one nobody was let in. */
const beyond: Partial<Record<PhaseName, readonly PhaseName[]>> = {
  registration: ['plan-of-approach', ...arrangingOn],
  'debt-arrangement': ['resolution', 'aftercare'],
  resolution: ['aftercare'],
}

function termsOf(one: Phase, all: readonly Phase[], given: Given): Term[] {
  if (wentOn(all, beyond[one.phase] ?? [])) return []
  const over = hasEnded(one, given.today)
  if (one.phase === 'registration') return talk(one, all)
  if (one.phase === 'intake') return decided(one, all, given)
  if (one.phase === 'resolution') return over ? offered(one) : [...resolution(one), ...offered(one)]
  if (over) return []
  if (one.phase === 'moratorium') return moratorium(one)
  if (one.phase === 'debt-arrangement') return arranging(one)
  return one.phase === 'aftercare' ? aftercare(one) : []
}

/** The terms that run, the first due first. After the exit none does. */
export function openTerms(all: readonly Phase[], given: Given): Term[] {
  if (all.some(({ phase }) => phase === 'exit')) return []
  return inOrder(all)
    .flatMap((one) => termsOf(one, all, given))
    .sort((a, b) => a.due.localeCompare(b.due))
}

/** What one does about a term: begin a phase, or fill in the one it runs in. */
export function answerTo(name: TermName): PhaseName | null {
  if (name === 'first-talk') return 'intake'
  if (name === 'threat-talk') return 'crisis-intervention'
  if (name === 'plan-of-approach') return 'plan-of-approach'
  return name === 'aftercare-offer' ? 'aftercare' : null
}
