// What happens by itself with a change of law: it is worked out piece by piece, each kept with how far it is, within the reach of who asked.

import { monthOf } from '../../../core/kit/day.ts'
import { type JobWork, listen } from '../../../platform/jobs/listeners.ts'
import { filesTell, postsIn } from '../door.ts'
import type { Law } from '../entitlements/model.ts'
import { heldBeside, isWide } from '../entitlements/rules/held-beside.ts'
import { type Effect, goesOn, type Household } from './model.ts'
import { type Working, workingFor } from './rules/sweep.ts'
import * as store from './store.ts'

const pieceSize = 500

/** What was found of one household, with what comes in of it where only that can stand beside it. */
interface Found {
  readonly one: Household
  readonly effect: Effect
  readonly held: number | null
}

/** What it does to each household of a piece: by what it answered, else by what its file tells. */
async function effectsOn(work: JobWork, working: Working, piece: readonly Household[]): Promise<Found[]> {
  const { db, tenantId, today } = work
  const unasked = piece.filter(({ answers }) => answers === null).map(({ caseId }) => caseId)
  const told = await filesTell({ db, tenantId, today }, unasked)
  const effect = ({ answers, caseId }: Household): Effect => {
    if (answers !== null) return working.ofAnswers(answers)
    const file = told.get(caseId)
    return file ? working.ofFile(file) : { kind: 'asks', missing: ['household'] }
  }
  return await besideSheet(
    work,
    working,
    piece.map((one) => ({ one, effect: effect(one), held: null })),
  )
}

/** What comes in of a law by the month sheets, of the households of which only is known what it becomes; null: a sheet cannot tell. */
async function heldIn({ db, tenantId, today }: JobWork, law: Law, caseIds: readonly string[]) {
  const posts = Map.groupBy(await postsIn(db, tenantId, caseIds), ({ caseId }) => caseId)
  const held = (caseId: string) => heldBeside(posts.get(caseId) ?? [], law, monthOf(today)).monthly
  return new Map(caseIds.map((caseId) => [caseId, isWide(law) ? null : held(caseId)]))
}

/** Lays what comes in beside what it becomes. Who gets nothing then, and nothing now as far as the sheet tells, is not touched. */
async function besideSheet(work: JobWork, { law }: Working, found: readonly Found[]): Promise<Found[]> {
  const alone = found.filter(({ effect }) => effect.kind === 'after').map(({ one }) => one.caseId)
  const held = law === null || alone.length === 0 ? new Map() : await heldIn(work, law, alone)
  return found.map(({ one, effect }) => {
    if (effect.kind !== 'after') return { one, effect, held: null }
    const now = held.get(one.caseId) ?? null
    return effect.after.right || now ? { one, effect, held: now } : { one, effect: { kind: 'unsure' }, held: null }
  })
}

/** A line of who is touched, or of whom something is missing; none of the others. */
function lineOf({ one: { caseId, folderId, circleId, answeredOn }, effect, held }: Found): store.NewLine[] {
  const of = { caseId, folderId, circleId, answeredOn, held }
  if (effect.kind === 'asks') return [{ ...of, before: null, after: null, gain: 0, missing: [...effect.missing] }]
  if (effect.kind === 'after') return [{ ...of, before: null, after: JSON.stringify(effect.after), gain: 0, missing: [] }]
  if (effect.kind !== 'changed') return []
  const { before, after } = effect
  const gain = after.monthly - before.monthly
  return [{ ...of, before: JSON.stringify(before), after: JSON.stringify(after), gain, missing: [] }]
}

async function workOutPiece(work: JobWork, sweepId: string): Promise<void> {
  const { db, tenantId, today, tell } = work
  const sweep = await store.runningSweep(db, { tenantId, sweepId })
  if (sweep === null) return
  const working = workingFor(sweep.change, today, await store.schemeLists(db, tenantId))
  const total = sweep.total ?? (await store.countHouseholds(db, sweep))
  const found = working === null ? [] : await store.householdsAfter(db, sweep, pieceSize + 1)
  const piece = found.slice(0, pieceSize)
  const effects = working === null ? [] : await effectsOn(work, working, piece)
  const countOf = (kind: Effect['kind']) => effects.filter(({ effect }) => effect.kind === kind).length
  const isMore = found.length > pieceSize
  await store.insertLines(db, sweep, effects.flatMap(lineOf))
  await store.saveProgress(db, sweep, {
    ...{ state: isMore ? 'running' : 'done', afterId: piece.at(-1)?.caseId ?? sweep.afterId, total, done: piece.length },
    ...{ same: countOf('same'), unsure: countOf('unsure') },
  })
  if (isMore) await tell(goesOn, [sweepId])
}

export const listeners = [
  listen(goesOn, 'finance.work-out-piece', async (work, sweepIds) => {
    for (const sweepId of sweepIds) await workOutPiece(work, sweepId)
  }),
]
