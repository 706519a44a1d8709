// Rights to money: load, work out, save.
import { type Day, monthOf } from '../../../core/kit/day.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openedCase, openPlace } from '../../people/door.ts'
import { mayWorkOn } from '../../people/rules.ts'
import type { Post } from '../budget/model.ts'
import { type FileTells, filesTell, postsOf } from '../door.ts'
import { arrangeSchemes, listSchemes, openEntitlements, putAnswers } from './api.ts'
import { nothingAnswered } from './model.ts'
import { checkAnswers, tidyAnswers } from './rules/check-answers.ts'
import { fileChanges } from './rules/file-changes.ts'
import { isUnplaced } from './rules/from-file.ts'
import { heldBeside } from './rules/held-beside.ts'
import { isFile } from './rules/law-files.ts'
import { inForceOn, localFit, normIn } from './rules/local-fit.ts'
import { sheetIncome } from './rules/sheet-income.ts'
import { workOut } from './rules/work-out.ts'
import * as store from './store.ts'

/** What the file of one case tells today. */
async function toldNow({ db, actor: { tenantId }, today }: Work, caseId: string): Promise<FileTells> {
  const told = (await filesTell({ db, tenantId, today }, [caseId])).get(caseId)
  return told ?? { household: [], file: nothingAnswered, whole: false }
}

type Kept = NonNullable<Awaited<ReturnType<typeof store.answersOf>>>

/** What comes of the answers on a day. */
function workedOut({ answers }: Kept, { schemes, checks }: store.Schemes, { on, posts }: { on: Day; posts: readonly Post[] }) {
  const found = workOut(answers, { on, checks })
  const assistance = found.find(({ law }) => law === 'bijstand')?.outcome
  const norm = assistance ? normIn(assistance) : null
  return {
    laws: found.map(({ law, outcome }) => ({ law, outcome, held: heldBeside(posts, law, monthOf(on)) })),
    local: inForceOn(schemes, on).map((scheme) => ({ scheme, fit: localFit(scheme, answers, { on, norm }) })),
  }
}

const open = handle(openEntitlements, async (work, { caseId, on: asked }) => {
  const { db, actor, today } = work
  const { tenantId } = actor
  const on: Day = asked ?? today
  const opened = await openedCase(db, tenantId, caseId)
  const posts = await postsOf(db, tenantId, caseId)
  const { household, file } = await toldNow(work, caseId)
  const kept = await store.answersOf(db, { tenantId, caseId })
  const others = household.filter(({ as }) => as === 'child' || as === 'resident')
  return {
    on,
    kept,
    file,
    sheetIncome: sheetIncome(posts, monthOf(today)),
    changes: kept === null ? [] : fileChanges({ kept: kept.answers, told: kept.told, file }, today),
    names: others.flatMap(({ bornOn, name }) => (bornOn === null ? [] : [{ bornOn, name }])),
    unplaced: others.filter((one) => isUnplaced(one, today)).map(({ name }) => name),
    ...(kept === null ? { laws: [], local: [] } : workedOut(kept, await store.schemesOf(db, tenantId), { on, posts })),
    may: mayWorkOn(opened).ok ? work.may(putAnswers) : [],
  }
})

const put = handle(putAnswers, async (work, { caseId, version, answers }) => {
  const { db, actor, today } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const fit = checkAnswers(answers, today)
  if (!fit.ok) return refuse(fit.reason)
  const { file } = await toldNow(work, caseId)
  const next = await store.saveAnswers(db, place, { version, answers: tidyAnswers(answers), told: file, on: today })
  if (next !== null) return { id: caseId, version: next }
  const now = await store.answersOf(db, { tenantId: actor.tenantId, caseId })
  return refuse('conflict', { version: now?.version ?? 0 })
})

const list = handle(listSchemes, ({ db, actor }) => store.schemesOf(db, actor.tenantId))

const arrange = handle(arrangeSchemes, async ({ db, actor }, { version, schemes, checks }) => {
  const { tenantId, memberId } = actor
  const now = await store.schemesOf(db, tenantId)
  if (now.version !== version) return refuse('conflict', { version: now.version })
  if (new Set(schemes.map(({ id }) => id)).size < schemes.length) return refuse('scheme-twice')
  if (!checks.every(isFile)) return refuse('no-such-numbers')
  const next = await store.insertSchemes(db, { tenantId, memberId, version, schemes, checks })
  return next === null ? refuse('conflict', { version: now.version }) : { id: tenantId, version: next }
})

export const handlers = [open, put, list, arrange]
