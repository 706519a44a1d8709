// What people are told: load, decide, save.
import { addDays } from '../../../core/kit/day.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openedCase, openPlace, peopleOf } from '../../people/door.ts'
import { informationItems } from '../door.ts'
import * as api from './api.ts'
import type { InformationGiven } from './model.ts'
import { lateIn, linesOf, mayGive } from './rules/telling.ts'
import * as store from './store.ts'

/** Vandaag asks about young cases only; of an older one its own page says what was not told. */
const youngDays = 92
const most = 20

const listFor = ({ db, actor }: Pick<Work, 'db' | 'actor'>) => informationItems(db, actor.tenantId)

const list = handle(api.listInformation, async (work, { caseId }) => {
  const { db, actor, today } = work
  const file = await openedCase(db, actor.tenantId, caseId)
  const [items, rows, people] = await Promise.all([
    listFor(work),
    store.givenOf(db, actor.tenantId, caseId),
    peopleOf(db, actor.tenantId, file.folderId),
  ])
  const lines = linesOf(items, rows, { openedOn: file.openedOn, today })
  const languages = [...new Set(items.flatMap(({ texts }) => texts.map((one) => one.language)))]
  return { lines, people: people.map(({ name }) => name), languages, may: work.may(api.giveInformation, api.withdrawInformation) }
})

const give = handle(api.giveInformation, async (work, { caseId, rows, ...told }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const items = await listFor(work)
  const codes = rows.map(({ code }) => code)
  const verdict = mayGive(codes, items, { givenOn: told.givenOn, today: work.today })
  if (!verdict.ok) return refuse(verdict.reason)
  const title = (code: string) => items.find((one) => one.code === code)?.title ?? code
  const made = rows.map(({ id, code }) => ({ ...told, id, itemCode: code, title: title(code), authorId: work.actor.memberId }))
  await store.insertGiven(work.db, place, made)
  return { id: rows[0]?.id ?? caseId, version: 1 }
})

const withdraw = handle(api.withdrawInformation, async ({ db, actor, today }, { informationGivenId: id, version }) => {
  const { tenantId } = actor
  const next = await store.withdrawGiven(db, { tenantId, id, version }, today)
  return next === null ? refuse('conflict', { version: await store.givenVersion(db, tenantId, id) }) : { id, version: next }
})

const untold = handle(api.listUntold, async (work) => {
  const { db, actor, today } = work
  const items = await listFor(work)
  const since = addDays(today, -youngDays)
  const cases = await store.toldIn(db, { tenantId: actor.tenantId, memberId: actor.memberId, since, most: 500 })
  const rows = cases.flatMap(({ told, ...one }) => {
    const given = told.map((itemCode) => ({ itemCode, withdrawnOn: null }) as InformationGiven)
    const titles = lateIn(linesOf(items, given, { openedOn: one.openedOn, today })).map(({ item }) => item.title)
    return titles.length > 0 ? [{ ...one, titles }] : []
  })
  return { rows: rows.slice(0, most), more: rows.length > most }
})

const items = handle(api.listInformationItems, async (work) => ({ rows: await listFor(work) }))

const save = handle(api.saveInformationItem, async (work, { version, ...row }) => {
  const next = await store.putItem(work.db, { tenantId: work.actor.tenantId, ...row }, version)
  if (next) return next
  const here = (await listFor(work)).find(({ code }) => code === row.code)
  return refuse('conflict', { version: here?.version ?? 0 })
})

export const handlers = [list, give, withdraw, untold, items, save]
