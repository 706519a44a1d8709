// Bank files: read in a thread, shown, kept, taken back; and movements that teach the sorting.
import { toPage } from '../../../core/kit/page.ts'
import { newId } from '../../../platform/db/new-id.ts'
import type { Place as CasePlace } from '../../../platform/db/place.ts'
import { runBounded } from '../../../platform/files/bounded.ts'
import { hashOf } from '../../../platform/files/hash-of.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { isHeld } from '../../../platform/retention/door.ts'
import { openPlace } from '../../people/door.ts'
import { spanOf } from '../budget/rules/budget-month.ts'
import * as door from '../door.ts'
import {
  keepImport,
  listEntries,
  listImports,
  listRecurring,
  previewImport,
  type RecurringLine,
  seeColumns,
  sortOne,
  undoImport,
} from './api.ts'
import type { ColumnLayout, Entry, Statement } from './model.ts'
import type { SeenTable, TableToSee } from './readers/other-csv.ts'
import type { FileToRead, ReadAndSorted } from './readers/read-and-sort.ts'
import { largestFile } from './readers/read-statements.ts'
import { layoutFault, sameLayout } from './rules/column-layout.ts'
import { findRecurring } from './rules/find-recurring.ts'
import { expiryOfLines } from './rules/keep-term.ts'
import { knownRows } from './rules/known-rows.ts'
import { learnRule, withLearned } from './rules/learn-rule.ts'
import { balanceCheck, type Chosen, type Place } from './rules/propose-import.ts'
import { featuresOf, ruleFor } from './rules/sort-entries.ts'
import { hasChanged, stateOf } from './rules/watch-recurring.ts'
import { boundWords, wordFor } from './rules/why-not-read.ts'
import * as store from './store.ts'

const reader = new URL('./readers/read-and-sort.ts', import.meta.url)
const tables = new URL('./readers/other-csv.ts', import.meta.url)

/** A real file of years takes a second; these are for files that were made to hurt. */
const bounds = { milliseconds: 15_000, megabytes: 256 }

/** An account without a number in its file has the empty one. */
const numberOf = (account: string | null) => (account ?? '').slice(0, 60)

interface Asked {
  caseId: string
  content: string
  layout: ColumnLayout | undefined
  chosen: readonly Chosen[]
}

interface Row {
  entry: Entry
  place: Place
  /** Number of its account. */
  number: string
  fingerprint: string
  known: boolean
}

/** Movements kept at once: below the 65,535 parameters of the protocol, and few enough to say between them how far it is. */
const portion = 500

const bytesOf = (content: string) => new Uint8Array(Buffer.from(content, 'base64'))

const columns = handle(seeColumns, async ({ db, actor }, { caseId, content, encoding = null, separator = null }) => {
  if (!(await door.isBudgetWorker(db, caseId))) return refuse('not-budget-worker')
  const bytes = bytesOf(content)
  if (bytes.length > largestFile) return refuse('too-large')
  const known = (await door.rememberedLayouts(db, actor.tenantId)).map(({ sign, layout }) => ({ sign, layout }))
  const given: TableToSee = { bytes, known, encoding, separator }
  const done = await runBounded<SeenTable>({ module: tables, name: 'seeFile', given }, bounds)
  if (!done.ok) return refuse(boundWords[done.reason])
  return done.value.ok ? done.value : refuse(wordFor[done.value.reason])
})

/** Reads and sorts a file, and tells what is known of it already. */
async function read({ db, actor, today, reached }: Work, { caseId, content, layout: told, chosen }: Asked) {
  if (!(await door.isBudgetWorker(db, caseId))) return refuse('not-budget-worker')
  if (told && layoutFault(told) !== null) return refuse('layout-incomplete')
  const { tenantId } = actor
  const bytes = bytesOf(content)
  const remembered = await door.rememberedLayouts(db, tenantId)
  const rules = await store.rulesOf(db, tenantId, caseId)
  const accounts = await store.accountsOf(db, tenantId, caseId)
  const ownAccounts = accounts.map((one) => one.number).filter((number) => number !== '')
  const layouts = { chosen: told ?? null, known: remembered.map(({ sign, layout }) => ({ sign, layout })) }
  const given: FileToRead = { bytes, layouts, rules, ownAccounts, chosen, ids: chosen.map(newId), today }
  const done = await runBounded<ReadAndSorted>({ module: reader, name: 'readFileAndSort', given }, { ...bounds, reached })
  if (!done.ok) return refuse(boundWords[done.reason])
  if (!done.value.ok) return refuse(wordFor[done.value.reason])
  const { format, statements, places, changed, sign, layout } = done.value
  const movements = statements.flatMap(({ account, entries }) =>
    entries.map((entry) => ({ ...entry, entry, number: numberOf(account), fingerprint: hashOf(entry.fingerprint) })),
  )
  const days = movements.map((one) => one.day).sort()
  const span = { from: days[0] ?? today, until: days.at(-1) ?? today }
  const isKnown = knownRows(movements, await store.bookedBetween(db, { tenantId, caseId }, span))
  const rows = movements.map(({ entry, number, fingerprint }, at): Row => {
    return { entry, place: places[at] as Place, number, fingerprint, known: isKnown[at] ?? false }
  })
  const known = remembered.find((one) => one.sign === sign) ?? null
  return { bytes, rules, ownAccounts, format, statements, rows, changed, sign, layout, known }
}

function statementsOf(statements: readonly Statement[], rows: readonly Row[]) {
  let first = 0
  return statements.map(({ account, currency, openingCents, closingCents, entries, warnings }) => {
    const own = rows.slice(first, first + entries.length)
    first += entries.length
    return {
      account,
      currency,
      openingCents,
      closingCents,
      check: balanceCheck({ entries, openingCents, closingCents }),
      warnings,
      first: first - entries.length,
      rows: own.map(({ entry, place, known }) => ({ ...entry, ...place, known })),
    }
  })
}

const preview = handle(previewImport, async (work, { caseId, content, layout }) => {
  const { db, actor } = work
  const file = await read(work, { caseId, content, layout, chosen: [] })
  if ('refused' in file) return file
  const known = file.rows.filter((row) => row.known).length
  const accounts = file.statements.flatMap((one) => (one.account === null ? [] : [one.account]))
  return {
    format: file.format,
    statements: statementsOf(file.statements, file.rows),
    layout: file.layout,
    remembered: layout === undefined && file.known ? { on: file.known.on, memberName: file.known.memberName } : null,
    fresh: file.rows.length - known,
    known,
    earlier: await store.earlierImport(db, { tenantId: actor.tenantId, caseId }, hashOf(file.bytes)),
    rules: file.rules,
    ownAccounts: [...new Set([...file.ownAccounts, ...accounts])],
    posts: await door.postNames(db, actor.tenantId, caseId),
  }
})

/** Ids of the accounts in a file, new ones made. */
async function accountsFor(work: Work, place: CasePlace, statements: readonly Statement[]): Promise<Map<string, string>> {
  const found = await store.accountsOf(work.db, place.tenantId, place.caseId)
  const ids = new Map(found.map((one) => [one.number, one.id]))
  const made = new Map<string, { id: string; number: string; currency: string }>()
  for (const { account, currency } of statements) {
    const number = numberOf(account)
    if (!ids.has(number)) made.set(number, { id: newId(), number, currency: currency.slice(0, 8) || 'EUR' })
  }
  await store.insertAccounts(work.db, place, [...made.values()])
  for (const [number, { id }] of made) ids.set(number, id)
  return ids
}

function entryOf(row: Row, to: { importId: string; accountId: string; expiresOn: string }): store.NewEntry {
  const { entry, place, fingerprint } = row
  return {
    id: newId(),
    ...to,
    day: entry.day,
    amountCents: entry.amountCents,
    counterpartyIban: entry.counterpartyIban?.slice(0, 60) ?? null,
    counterpartyName: entry.counterpartyName.slice(0, 300),
    description: entry.description.slice(0, 2000),
    booked: entry.booked,
    fingerprint,
    ...place,
  }
}

async function knowsPosts({ db, actor }: Work, caseId: string, chosen: readonly { postId: string | null }[]): Promise<boolean> {
  const asked = chosen.flatMap((one) => (one.postId === null ? [] : [one.postId]))
  if (asked.length === 0) return true
  const there = new Set((await door.postNames(db, actor.tenantId, caseId)).map((post) => post.id))
  return asked.every((id) => there.has(id))
}

/** What is remembered of a file; balances only where it holds one account. */
function factsOf({ bytes, rows, statements }: { bytes: Uint8Array; rows: Row[]; statements: Statement[] }, added: number) {
  const days = rows.map((row) => row.entry.day).sort()
  const only = statements.length === 1 ? statements[0] : undefined
  return {
    fileBytes: bytes.length,
    fingerprint: hashOf(bytes),
    added,
    known: rows.length - added,
    fromDay: days[0] ?? null,
    untilDay: days.at(-1) ?? null,
    openingCents: only?.openingCents ?? null,
    closingCents: only?.closingCents ?? null,
  }
}

const keep = handle(keepImport, async (work, { caseId, id, name, content, layout, seen, chosen }) => {
  const { db, actor, today } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  await store.oneAtATime(db, caseId)
  if (!(await knowsPosts(work, caseId, chosen))) return refuse('no-such-post')
  const file = await read(work, { caseId, content, layout, chosen })
  if ('refused' in file) return file
  if (seen && !sameLayout(seen, file.layout)) return refuse('columns-changed')
  const fresh = file.rows.filter((row) => !row.known)
  if (fresh.length === 0) return refuse('nothing-new')
  const accounts = await accountsFor(work, place, file.statements)
  await store.insertImport(db, place, { id, fileName: name, memberId: actor.memberId, ...factsOf(file, fresh.length) })
  await store.removeAnnounced(db, place, [...accounts.values()])
  const { days } = await door.bankTermOf(db, actor.tenantId)
  const to = { importId: id, expiresOn: expiryOfLines(today, days) }
  const rows = fresh.map((row) => entryOf(row, { ...to, accountId: accounts.get(row.number) as string }))
  for (let from = 0; from < rows.length; from += portion) {
    if (!work.reached(from, rows.length)) return refuse('called-off')
    await store.insertEntries(db, place, rows.slice(from, from + portion))
  }
  await store.putRules(db, place, file.changed)
  const { tenantId, memberId } = actor
  if (layout && file.sign !== null) await door.rememberLayout(db, { tenantId, memberId, id: newId(), sign: file.sign }, layout)
  if (!work.reached(rows.length, rows.length)) return refuse('called-off')
  return { id, version: 1 }
})

/** Also in a closed case: movements that came into the wrong file can always leave it. */
const undo = handle(undoImport, async ({ db, actor }, { importId }) => {
  const place = await store.placeOf(db, { tenantId: actor.tenantId, id: importId, table: 'finance.bankImport' })
  if (await isHeld(db, place)) return refuse('held')
  const { caseId } = place
  await store.oneAtATime(db, caseId)
  const version = await store.undoImport(db, actor.tenantId, importId)
  return version === null ? refuse('already-undone') : { id: importId, version }
})

/** The key of a page: moment or day, and id. */
function fromKey(key: string | undefined): { at: string; id: string } | null {
  const found = /^(\d{4}-\d\d-\d\d[0-9T:.Z]{0,20})\/([0-9a-f-]{36})$/.exec(key ?? '')
  return found?.[1] && found[2] ? { at: found[1], id: found[2] } : null
}

const imports = handle(listImports, async ({ db, actor }, { caseId, after, limit }) => {
  if (!(await door.isBudgetWorker(db, caseId))) return refuse('not-budget-worker')
  const rows = await store.imports(db, { tenantId: actor.tenantId, caseId, after: fromKey(after), limit })
  return toPage(rows, limit, (row) => `${row.at}/${row.id}`)
})

const entries = handle(listEntries, async ({ db, actor: { tenantId } }, { after, month, ...asked }) => {
  if (!(await door.isBudgetWorker(db, asked.caseId))) return refuse('not-budget-worker')
  const span = month && spanOf(month, (await door.monthStart(db, { tenantId, caseId: asked.caseId })).on)
  const rows = await store.entries(db, { ...asked, tenantId, span: span || undefined, after: fromKey(after) })
  return toPage(rows, asked.limit, (row) => `${row.day}/${row.id}`)
})

/** What asks to be looked at first, then what is soonest. */
const urgency = (one: RecurringLine) => (one.state === 'missing' ? 0 : one.changed ? 1 : one.state === 'due' ? 2 : 3)

const recurring = handle(listRecurring, async ({ db, actor }, { caseId }) => {
  if (!(await door.isBudgetWorker(db, caseId))) return refuse('not-budget-worker')
  const entries = await store.bookedWithWords(db, actor.tenantId, caseId)
  const until = entries[0]?.day ?? null
  const categories = new Map(entries.map((one) => [one.id, one.category]))
  const rows = findRecurring(entries.map((one) => ({ ...one, fingerprint: one.id }))).map((one): RecurringLine => {
    const { name, period, usualCents, lastCents, last, next, fingerprints } = one
    const id = fingerprints.at(-1) as string
    const watched = { state: stateOf(one, until ?? last), changed: hasChanged(one) }
    return { id, name, period, usualCents, lastCents, last, next, category: categories.get(id) ?? null, ...watched }
  })
  return { until, rows: rows.sort((a, b) => urgency(a) - urgency(b) || (a.next < b.next ? -1 : 1)) }
})

const sort = handle(sortOne, async (work, { entryId, version, category, postId, leftOut }) => {
  const { db, actor, today } = work
  const { tenantId } = actor
  const entry = await store.entryRow(db, tenantId, entryId)
  const { caseId } = await store.placeOf(db, { tenantId, id: entryId, table: 'finance.entry' })
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  if (!(await knowsPosts(work, place.caseId, [{ postId }]))) return refuse('no-such-post')
  const sortedBy = category === null ? null : 'hand'
  const next = await store.sortByHand(db, { tenantId, id: entryId, version }, { category, postId, sortedBy, leftOut })
  if (next === null) return refuse('conflict', { version: entry.version })
  const known = await store.rulesOf(db, tenantId, place.caseId)
  const learned =
    category === null || entry.emptied ? null : learnRule(known, { entry, category, postId, on: today, newId: newId() })
  if (learned === null) return { id: entryId, version: next }
  await store.putRules(db, place, [learned.rule])
  const rules = withLearned(known, learned)
  const open = await store.openToSorting(db, tenantId, place.caseId)
  const sorted = open.flatMap((row) => {
    const rule = ruleFor(featuresOf(row), rules)
    return rule === null ? [] : [{ id: row.id, category: rule.category, postId: rule.postId }]
  })
  await store.sortByRule(db, tenantId, sorted)
  return { id: entryId, version: next }
})

export const handlers = [columns, preview, keep, undo, imports, entries, recurring, sort]
