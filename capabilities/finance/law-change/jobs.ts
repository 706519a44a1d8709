// What happens by itself with a change of law: it is worked out piece by piece, each kept with how far it is, within the reach of who asked.
import { type JobWork, listen } from '../../../platform/jobs/listeners.ts'
import { filesTell } from '../door.ts'
import { type Effect, goesOn, type Household } from './model.ts'
import { type Working, workingFor } from './rules/sweep.ts'
import * as store from './store.ts'

const pieceSize = 500

/** What it does to each household of a piece: by what it answered, else by what its file tells. */
async function effectsOn({ db, tenantId, today }: JobWork, working: Working, piece: readonly Household[]): Promise<Effect[]> {
  const unasked = piece.filter(({ answers }) => answers === null).map(({ caseId }) => caseId)
  const told = await filesTell({ db, tenantId, today }, unasked)
  return piece.map(({ answers, caseId }) => {
    if (answers !== null) return working.ofAnswers(answers)
    const file = told.get(caseId)
    return file ? working.ofFile(file) : { kind: 'asks', missing: ['household'] }
  })
}

/** A line of who is touched, or of whom something is missing; none of the others. */
function lineOf({ caseId, folderId, circleId, answeredOn }: Household, effect: Effect): store.NewLine[] {
  const of = { caseId, folderId, circleId, answeredOn }
  if (effect.kind === 'asks') return [{ ...of, before: null, after: null, gain: 0, missing: [...effect.missing] }]
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
  const isMore = found.length > pieceSize
  await store.insertLines(
    db,
    sweep,
    piece.flatMap((one, at) => lineOf(one, effects[at] as Effect)),
  )
  await store.saveProgress(db, sweep, {
    ...{ state: isMore ? 'running' : 'done', afterId: piece.at(-1)?.caseId ?? sweep.afterId, total, done: piece.length },
    ...{
      same: effects.filter(({ kind }) => kind === 'same').length,
      unsure: effects.filter(({ kind }) => kind === 'unsure').length,
    },
  })
  if (isMore) await tell(goesOn, [sweepId])
}

export const listeners = [
  listen(goesOn, 'finance.work-out-piece', async (work, sweepIds) => {
    for (const sweepId of sweepIds) await workOutPiece(work, sweepId)
  }),
]
