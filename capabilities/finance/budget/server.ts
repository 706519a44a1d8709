// The worksheet of a month: load, decide, save.
import { addToMonth } from '../../../core/kit/day.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openedCase, openPlace } from '../../people/door.ts'
import { mayWorkOn } from '../../people/rules.ts'
import { isBudgetWorker, referencesOf } from '../door.ts'
import { referenceFor } from '../reference-amounts/rules/household-of.ts'
import { copyMonthForward, type MonthView, openMonth, orderPosts, putActual, putPost, removePost, setMonthStart } from './api.ts'
import { monthOn, spanOf, sumByMonth } from './rules/budget-month.ts'
import { recompute } from './rules/recompute.ts'
import { splitForward } from './rules/split-forward.ts'
import { weekMoney, weekOf } from './rules/week-money.ts'
import * as store from './store.ts'

const open = handle(openMonth, async (work, { caseId, month }) => {
  const { db, actor, today } = work
  const { tenantId } = actor
  const file = await openedCase(db, tenantId, caseId)
  const posts = await store.postsOf(db, tenantId, caseId)
  const hand = await store.handAmounts(db, { tenantId, caseId, from: month, until: month })
  const starts = await store.monthStart(db, { tenantId, caseId })
  const current = monthOn(today, starts.on)
  const span = spanOf(month, starts.on)
  const moved = sumByMonth(await store.movedByDay(db, { tenantId, caseId, ...span }), starts.on)
  const people = await store.householdOf(db, tenantId, file.folderId)
  const seesBank = await isBudgetWorker(db, caseId)
  const thisWeek = await store.movedByDay(db, { tenantId, caseId, ...weekOf(today) })
  return {
    month,
    today,
    posts,
    hand,
    moved,
    sheet: recompute({ posts, moved, hand }, month) as MonthView['sheet'],
    starts,
    current,
    span,
    week: { ...weekMoney(posts, { moved: thisWeek, today, month: current }), moved: thisWeek },
    unsorted: seesBank ? await store.unsortedCount(db, tenantId, caseId) : null,
    reference: referenceFor(await referencesOf(db, tenantId), people, today),
    people: people.map(({ id, name }) => ({ id, name })),
    seesBank,
    may: mayWorkOn(file).ok ? work.may(putPost) : [],
  }
})

const put = handle(putPost, async (work, { caseId, version, post }) => {
  const { db, actor } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  if (post.personId !== null) {
    const people = await store.householdOf(db, actor.tenantId, place.folderId)
    if (!people.some((one) => one.id === post.personId)) return refuse('not-in-household')
  }
  if (version === null) {
    await store.insertPosts(db, place, [post])
    return { id: post.id, version: 1 }
  }
  const next = await store.updatePost(db, { tenantId: actor.tenantId, caseId, version }, post)
  if (next === null) return refuse('conflict', { version: await store.versionOf(db, actor.tenantId, post.id) })
  return { id: post.id, version: next }
})

const remove = handle(removePost, async (work, { postId, version }) => {
  const { db, actor } = work
  const open = await openPlace(work, (await store.placeOfPost(db, actor.tenantId, postId)).caseId)
  if ('refused' in open) return open
  const next = await store.removePost(db, { tenantId: actor.tenantId, id: postId, version })
  if (next === null) return refuse('conflict', { version: await store.versionOf(db, actor.tenantId, postId) })
  return { id: postId, version: next }
})

const order = handle(orderPosts, async (work, { caseId, places }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  await store.movePosts(work.db, { tenantId: place.tenantId, caseId }, places)
  return { id: caseId, version: 1 }
})

const actual = handle(putActual, async (work, { postId, month, version, amountCents, expression }) => {
  const { db, actor } = work
  const place = await openPlace(work, (await store.placeOfPost(db, actor.tenantId, postId)).caseId)
  if ('refused' in place) return place
  const next = await store.putHandAmount(db, place, { postId, month, amountCents, expression, version })
  if (next !== null) return { id: postId, version: next }
  const found = await store.handAmounts(db, { ...place, from: month, until: month })
  return refuse('conflict', { version: found.find((one) => one.postId === postId)?.version ?? 0 })
})

const copy = handle(copyMonthForward, async (work, { caseId, from, into, copies }) => {
  const { db, actor } = work
  if (into < addToMonth(from, 1)) return refuse('not-later')
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const posts = await store.postsOf(db, actor.tenantId, caseId)
  const ids = new Map(copies.map((one) => [one.of, one.id]))
  const split = splitForward(posts, { from, into, ids })
  if (split.copies.length === 0) return refuse('nothing-to-copy')
  const origins = new Map(posts.map((post) => [post.id, post]))
  const rows = split.copies.map(({ of, copy: post }) => {
    const { personId = null, position = 0 } = origins.get(of) ?? {}
    const { version: _version, ...values } = { version: 1, ...post, personId, position }
    return values
  })
  await store.insertPosts(db, place, rows)
  const pairs = split.copies.map((one) => ({ of: one.of, id: one.copy.id }))
  const { on } = await store.monthStart(db, place)
  const since = spanOf(into, on).from
  await store.handOver(db, { tenantId: actor.tenantId, caseId, ends: split.ends, into, since }, pairs)
  return { id: caseId, version: 1 }
})

const start = handle(setMonthStart, async (work, { caseId, version, startsOn }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  if (!(await isBudgetWorker(work.db, caseId))) return refuse('not-budget-worker')
  const next = await store.putMonthStart(work.db, place, { startsOn, version })
  if (next !== null) return { id: caseId, version: next }
  return refuse('conflict', { version: (await store.monthStart(work.db, place)).version ?? 0 })
})

export const handlers = [open, put, remove, order, actual, copy, start]
