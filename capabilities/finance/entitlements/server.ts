// Rights to money: load, work out, save.
import { type Day, monthOf } from '../../../core/kit/day.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openedCase, openPlace } from '../../people/door.ts'
import { mayWorkOn } from '../../people/rules.ts'
import { postsOf } from '../door.ts'
import { arrangeSchemes, listSchemes, openEntitlements, putAnswers } from './api.ts'
import { checkAnswers, tidyAnswers } from './rules/check-answers.ts'
import { fromFile } from './rules/from-file.ts'
import { heldBeside } from './rules/held-beside.ts'
import { isFile } from './rules/law-files.ts'
import { inForceOn, localFit, normIn } from './rules/local-fit.ts'
import { workOut } from './rules/work-out.ts'
import * as store from './store.ts'

const open = handle(openEntitlements, async (work, { caseId, on: asked }) => {
  const { db, actor, today } = work
  const { tenantId } = actor
  const on: Day = asked ?? today
  const month = monthOf(on)
  const file = await openedCase(db, tenantId, caseId)
  const posts = await postsOf(db, tenantId, caseId)
  const people = await store.birthsIn(db, { tenantId, folderId: file.folderId })
  const kept = await store.answersOf(db, { tenantId, caseId })
  const { schemes, checks } = await store.schemesOf(db, tenantId)
  const found = kept === null ? [] : workOut(kept.answers, { on, checks })
  const assistance = found.find(({ law }) => law === 'bijstand')?.outcome
  const norm = assistance ? normIn(assistance) : null
  return {
    on,
    kept,
    file: fromFile(people, posts, { on: today, month: monthOf(today) }),
    names: people.flatMap(({ role, bornOn, name }) => (role === 'child' && bornOn !== null ? [{ bornOn, name }] : [])),
    laws: found.map(({ law, outcome }) => ({ law, outcome, held: heldBeside(posts, law, month) })),
    local:
      kept === null
        ? []
        : inForceOn(schemes, on).map((scheme) => ({ scheme, fit: localFit(scheme, kept.answers, { on, norm }) })),
    may: mayWorkOn(file).ok ? work.may(putAnswers) : [],
  }
})

const put = handle(putAnswers, async (work, { caseId, version, answers }) => {
  const { db, actor, today } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const fit = checkAnswers(answers, today)
  if (!fit.ok) return refuse(fit.reason)
  const next = await store.saveAnswers(db, place, { version, answers: tidyAnswers(answers), on: today })
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
