// Bank files as they are brought in: read, shown, kept once, taken back; and sorting that learns.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../core/kit/day.ts'
import { doJob } from '../../../platform/jobs/runner.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { closeCase } from '../../people/api.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { copyMonthForward, openMonth, orderPosts, putActual, putPost, removePost } from '../budget/api.ts'
import { handlers as budget } from '../budget/server.ts'
import { bankFile, ownAccount, shopAccount, somePost } from '../test-money.ts'
import { putStart } from '../year/api.ts'
import { handlers as year } from '../year/server.ts'
import { keepImport, listEntries, listImports, listRecurring, previewImport, sortOne, undoImport } from './api.ts'
import { listeners } from './jobs.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...budget, ...year, ...people])
})
afterAll(() => org.close())

const newCase = () => giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad' })
const name = 'november.csv'
const lines = [
  { day: '2026-11-01', name: 'Gemeente', cents: 134_849, words: 'uitkering november' },
  { day: '2026-11-02', name: 'Woonstichting de Linde', cents: -61_240, iban: shopAccount, words: 'huur november' },
  { day: '2026-11-03', name: 'Zolder Xyz', cents: -1250 },
  { day: '2026-11-03', name: 'Zolder Xyz', cents: -1250 },
]

test('a preview shows each movement with a category where one is known, and keeps nothing', async () => {
  const caseId = await newCase()
  const given = await org.get('anna', previewImport, { caseId, name, content: bankFile(lines) })
  expect(given).toMatchObject({ format: 'ingCsv', fresh: 4, known: 0, earlier: null })
  expect(given.statements[0]).toMatchObject({
    account: ownAccount,
    openingCents: 0,
    closingCents: 71_109,
    check: { outcome: 'fits', differenceCents: 0 },
  })
  const categories = given.statements[0]?.rows.map((row) => row.category)
  expect(categories).toEqual(['benefit', 'rent', null, null])
  expect((await org.get('anna', listEntries, { caseId })).rows).toEqual([])
})

test('the same file twice adds nothing, and a file that overlaps adds what is new', async () => {
  const caseId = await newCase()
  await org.get('anna', keepImport, { caseId, id: newId(), name, content: bankFile(lines) })
  const again = { caseId, id: newId(), name, content: bankFile(lines) }
  expect(await org.ask('anna', keepImport, again)).toMatchObject({ word: 'nothing-new' })
  const preview = await org.get('anna', previewImport, { caseId, name, content: bankFile(lines) })
  expect(preview).toMatchObject({ fresh: 0, known: 4, earlier: { memberName: 'anna' } })
  const more = [...lines, { day: '2026-11-04', name: 'Bakker', cents: -500 }]
  await org.get('anna', keepImport, { caseId, id: newId(), name, content: bankFile(more) })
  expect((await org.get('anna', listEntries, { caseId })).rows).toHaveLength(5)
  expect((await org.get('anna', listImports, { caseId })).rows.map((one) => [one.added, one.known])).toEqual([
    [1, 4],
    [4, 0],
  ])
})

test('what another sort of file told before in other words is not kept twice', async () => {
  const caseId = await newCase()
  const told = [{ day: '2026-10-31', name: 'Begin', cents: -1 }, ...lines, { day: '2026-11-05', name: 'Eind', cents: -1 }]
  await org.get('anna', keepImport, { caseId, id: newId(), name, content: bankFile(told) })
  const otherwise = lines.map((one) => ({ ...one, name: `${one.name} B.V.`, words: 'in andere woorden' }))
  const more = [...otherwise, { day: '2026-11-03', name: 'Nieuw', cents: -777 }]
  const preview = await org.get('anna', previewImport, { caseId, name, content: bankFile(more) })
  expect(preview).toMatchObject({ fresh: 1, known: 4 })
})

test('what was kept stands in the month as actual, and is gone when the file is taken back', async () => {
  const caseId = await newCase()
  const id = newId()
  await org.get('anna', keepImport, { caseId, id, name, content: bankFile(lines) })
  const before = await org.get('anna', openMonth, { caseId, month: '2026-11' })
  expect(before.sheet.sums.fixedCosts.actual).toBe(61_240)
  expect(before.unsorted).toBe(2)
  await org.get('anna', undoImport, { importId: id })
  expect(await org.ask('anna', undoImport, { importId: id })).toMatchObject({ word: 'already-undone' })
  const after = await org.get('anna', openMonth, { caseId, month: '2026-11' })
  expect(after.sheet.balance.actual).toBe(0)
  expect((await org.get('anna', listImports, { caseId })).rows).toMatchObject([{ id, undone: true }])
  await org.get('anna', keepImport, { caseId, id: newId(), name, content: bankFile(lines) })
  expect((await org.get('anna', openMonth, { caseId, month: '2026-11' })).unsorted).toBe(2)
})

test('a file that is taken back leaves what a later one told as well; beforehand one hears what was sorted by hand', async () => {
  const caseId = await newCase()
  const [first, second] = [newId(), newId()]
  const early = { day: '2026-10-20', name: 'Kapper', cents: -2500 }
  await org.get('anna', keepImport, { caseId, id: first, name, content: bankFile([early, ...lines]) })
  const more = [...lines, { day: '2026-11-04', name: 'Bakker', cents: -500 }]
  await org.get('anna', keepImport, { caseId, id: second, name, content: bankFile(more) })
  const rows = async () => (await org.get('anna', listEntries, { caseId })).rows
  const rent = (await rows()).find(({ amountCents }) => amountCents === -61_240)
  const byHand = { category: 'rent' as const, postId: null, leftOut: false }
  await org.get('anna', sortOne, { entryId: rent?.id ?? '', version: rent?.version ?? 0, ...byHand })
  const hands = async () => (await org.get('anna', listImports, { caseId })).rows.map((one) => one.byHand)
  expect(await hands()).toEqual([0, 1])
  await org.get('anna', undoImport, { importId: first })
  expect((await rows()).map(({ day }) => day)).toEqual(['2026-11-04', '2026-11-03', '2026-11-03', '2026-11-02', '2026-11-01'])
  expect(await hands()).toEqual([1, 0])
  await org.get('anna', undoImport, { importId: second })
  expect(await rows()).toEqual([])
})

test('one choice in the preview sorts the rows like it, now and in the next file', async () => {
  const caseId = await newCase()
  const chosen = [{ at: 2, category: 'leisure', postId: null, leftOut: false }] as const
  await org.get('anna', keepImport, { caseId, id: newId(), name, content: bankFile(lines), chosen: [...chosen] })
  const rows = (await org.get('anna', listEntries, { caseId, categories: ['leisure'] })).rows
  expect(new Set(rows.map((row) => row.sortedBy))).toEqual(new Set(['hand', 'rule']))
  const next = [{ day: '2026-12-03', name: 'ZOLDER XYZ', cents: -990 }]
  const preview = await org.get('anna', previewImport, { caseId, name, content: bankFile(next, 71_109) })
  expect(preview.statements[0]?.rows).toMatchObject([{ category: 'leisure', sortedBy: 'rule' }])
})

test('a movement sorted by hand sorts the open ones like it, and leaves what a hand sorted', async () => {
  const caseId = await newCase()
  await org.get('anna', keepImport, { caseId, id: newId(), name, content: bankFile(lines) })
  const [first, second] = (await org.get('anna', listEntries, { caseId, unsorted: true })).rows
  await org.get('anna', sortOne, { entryId: first?.id ?? '', version: 1, category: 'pets' })
  expect((await org.get('anna', listEntries, { caseId, unsorted: true })).rows).toEqual([])
  await org.get('anna', sortOne, { entryId: second?.id ?? '', version: 2, category: 'gifts' })
  const rows = (await org.get('anna', listEntries, { caseId, month: '2026-11' })).rows
  expect(rows.find((row) => row.id === first?.id)).toMatchObject({ category: 'pets', sortedBy: 'hand' })
  expect(await org.ask('anna', sortOne, { entryId: first?.id ?? '', version: 1, category: 'food' })).toMatchObject({
    word: 'conflict',
    more: { version: 2 },
  })
})

test('of payments that come back, what did not come stands first, then what was another amount', async () => {
  const caseId = await newCase()
  const monthly = (day: string, name: string, cents: readonly number[]) =>
    cents.map((one, at) => ({ day: `2026-0${at + 5}-${day}`, name, cents: one, words: name }))
  const all = [
    ...monthly('01', 'Verhuur', [-70_000, -70_000, -70_000, -70_000]),
    ...monthly('03', 'Energie', [-9000, -9000, -9000, -9000, -12_500]),
    ...monthly('20', 'Werk', [180_000, 180_000, 180_000, 180_000, 180_000]),
  ].sort((a, b) => (a.day < b.day ? -1 : 1))
  await org.get('anna', keepImport, { caseId, id: newId(), name, content: bankFile(all) })
  const { until, rows } = await org.get('anna', listRecurring, { caseId })
  expect(until).toBe('2026-09-20')
  expect(rows).toMatchObject([
    { name: 'Verhuur', state: 'missing', next: '2026-09-01', changed: false },
    { name: 'Energie', state: 'due', changed: true, usualCents: -9000, lastCents: -12_500 },
    { name: 'Werk', state: 'due', changed: false, category: null },
  ])
  expect(await org.ask('lena', listRecurring, { caseId })).toMatchObject({ word: 'no-right' })
})

test('money between own accounts counts for nothing', async () => {
  const caseId = await newCase()
  const savings = [{ day: '2026-11-05', name: 'Spaarrekening', cents: -5000, iban: ownAccount }]
  await org.get('anna', keepImport, { caseId, id: newId(), name, content: bankFile(savings) })
  expect((await org.get('anna', openMonth, { caseId, month: '2026-11' })).sheet.balance.actual).toBe(0)
  expect((await org.get('anna', listEntries, { caseId })).rows).toMatchObject([{ leftOut: true, category: null }])
})

const base64 = (text: string) => Buffer.from(text).toString('base64')
test.each([
  ['not-understood', base64('geen bankbestand\nmaar een boodschappenlijst')],
  ['hostile', base64('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><Document>&a;</Document>')],
  ['unknown-format', base64('<html><body>hallo</body></html>')],
  ['empty', base64(' \n ')],
])('a file that is no bank file is refused: %s', async (word, content) => {
  const caseId = await newCase()
  const done = await org.ask('anna', previewImport, { caseId, name, content })
  expect(done).toMatchObject({ kind: 'refused' })
  expect(['not-understood', 'unknown-format', word]).toContain((done as { word: string }).word)
})

test('noise of two megabytes is refused, and the server goes on meanwhile', async () => {
  const caseId = await newCase()
  const noise = Buffer.alloc(2_000_000, 'Datum;"a,<b>\n1,2;')
  const hostile = org.ask('anna', previewImport, { caseId, name, content: noise.toString('base64') })
  const from = performance.now()
  await org.get('anna', listImports, { caseId })
  expect(performance.now() - from).toBeLessThan(2000)
  expect(await hostile).toMatchObject({ kind: 'refused' })
})

test('five hundred rows are kept within three seconds', async () => {
  const caseId = await newCase()
  const many = Array.from({ length: 500 }, (_, at) => ({
    day: `2026-${String(1 + (at % 9)).padStart(2, '0')}-11`,
    name: `Winkel ${at}`,
    cents: -at - 1,
  }))
  const content = bankFile(many.sort((a, b) => (a.day < b.day ? -1 : 1)))
  const from = performance.now()
  await org.get('anna', keepImport, { caseId, id: newId(), name, content })
  expect(performance.now() - from).toBeLessThan(3000)
  const first = await org.get('anna', listEntries, { caseId, limit: 200 })
  const second = await org.get('anna', listEntries, { caseId, limit: 200, after: first.next ?? '' })
  expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(400)
})

test('a file kept twice at the same moment is kept once', async () => {
  const caseId = await newCase()
  const both = await Promise.all(
    [newId(), newId()].map((id) => org.ask('anna', keepImport, { caseId, id, name, content: bankFile(lines) })),
  )
  expect(both.map((one) => one.kind).sort()).toEqual(['given', 'refused'])
  expect((await org.get('anna', listEntries, { caseId })).rows).toHaveLength(4)
})

test('what the bank wrote disappears after its term; the sums stay', async () => {
  const caseId = await newCase()
  const chosen = [{ at: 2, category: 'leisure', postId: null, leftOut: false }] as const
  await org.get('anna', keepImport, { caseId, id: newId(), name, content: bankFile(lines), chosen: [...chosen] })
  const [listener] = listeners
  if (!listener) throw new Error('no listener')
  const begin = (day: string) => {
    const run = (work: Parameters<typeof listener.run>[0]) => listener.run({ ...work, today: day }, [])
    return doJob(org.pools.worker, { ...listener, run }, { id: newId(), tenant: org.tenants[0], subjects: [] })
  }
  const look = () => org.get('anna', previewImport, { caseId, name, content: bankFile(lines) })
  await begin(addDays(today, 399))
  expect((await look()).rules).toMatchObject([{ name: 'zolder xyz', example: ['zolder', 'xyz'] }])
  await begin(addDays(today, 400))
  const { rules, statements } = await look()
  expect(rules).toMatchObject([{ name: 'zolder xyz', example: [] }])
  expect(statements[0]?.rows[2]).toMatchObject({ category: 'leisure', sortedBy: 'rule' })
  const rows = (await org.get('anna', listEntries, { caseId })).rows
  expect(new Set(rows.map((row) => `${row.counterpartyName}${row.description}${row.emptied}`))).toEqual(new Set(['true']))
  const view = await org.get('anna', openMonth, { caseId, month: '2026-11' })
  expect(view.sheet.sums.fixedCosts.actual).toBe(61_240)
})

test.each(['wim', 'zara', 'manager'] as const)('for %s there are no files and no movements', async (who) => {
  const caseId = await newCase()
  const importId = newId()
  await org.get('anna', keepImport, { caseId, id: importId, name, content: bankFile(lines) })
  const entryId = (await org.get('anna', listEntries, { caseId })).rows[0]?.id ?? ''
  expect(await org.ask(who, listEntries, { caseId })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, undoImport, { importId })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, sortOne, { entryId, version: 1, category: 'food' })).toEqual({ kind: 'absent' })
})

test.each(['lena', 'desk'] as const)(
  '%s is in the team, but what the bank wrote is for who works with the money',
  async (who) => {
    const caseId = await newCase()
    expect(await org.ask(who, listEntries, { caseId })).toMatchObject({ word: 'no-right' })
    expect(await org.ask(who, previewImport, { caseId, name, content: bankFile(lines) })).toMatchObject({ word: 'no-right' })
  },
)

test('a closed case takes no bank file, sum or post any more, and what came in wrongly still goes', async () => {
  const caseId = await newCase()
  const [importId, postId] = [newId(), newId()]
  const post = somePost({ id: postId, category: 'rent', amountCents: 61_240 })
  await org.get('anna', keepImport, { caseId, id: importId, name, content: bankFile(lines) })
  await org.get('anna', putPost, { caseId, version: null, post })
  const entryId = (await org.get('anna', listEntries, { caseId })).rows[0]?.id as string
  await org.get('anna', closeCase, { caseId, version: 1, on: today, because: 'reached' })
  const more = bankFile([...lines, { day: '2026-11-04', name: 'Bakker', cents: -500 }])
  const tried = [
    await org.ask('anna', keepImport, { caseId, id: newId(), name, content: more }),
    await org.ask('anna', sortOne, { entryId, version: 1, category: 'rent' }),
    await org.ask('anna', putPost, { caseId, version: 1, post: { ...post, amountCents: 1 } }),
    await org.ask('anna', removePost, { postId, version: 1 }),
    await org.ask('anna', orderPosts, { caseId, places: [{ id: postId, position: 9 }] }),
    await org.ask('anna', putActual, { postId, month: '2026-11', version: null, amountCents: 1 }),
    await org.ask('anna', copyMonthForward, { caseId, from: '2026-11', into: '2026-12', copies: [{ of: postId, id: newId() }] }),
    await org.ask('anna', putStart, { caseId, year: 2026, of: 'free', version: null, amountCents: 1 }),
  ]
  for (const one of tried) expect(one).toMatchObject({ kind: 'refused', word: 'case-closed' })
  expect((await org.get('anna', openMonth, { caseId, month: '2026-11' })).may).toEqual([])
  await org.get('anna', undoImport, { importId })
})
