// Letters to many creditors in one go, as they were made and noted; and the draft for a judge when one of them refuses.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../core/kit/day.ts'
import { readDocx, readPdf } from '../../../platform/letters/test-paper.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { listMine, takeBack } from '../../../platform/undo/api.ts'
import { undoHandlers } from '../../../platform/undo/server.ts'
import { listHappenings } from '../../contact/timeline/api.ts'
import { handlers as timelines } from '../../contact/timeline/server.ts'
import { changeCard, openCase } from '../../people/api.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { listCreditors, putCreditor } from '../address-book/api.ts'
import { handlers as book } from '../address-book/server.ts'
import { listMessages, noteMessages } from '../creditors/api.ts'
import { handlers as creditors } from '../creditors/server.ts'
import { listClaims, putClaim, setPlan } from '../debts/api.ts'
import { handlers as debts } from '../debts/server.ts'
import { saveImposedDraft } from '../imposed/api.ts'
import { handlers as imposed } from '../imposed/server.ts'
import { keepOffer } from '../offer/api.ts'
import { handlers as offers } from '../offer/server.ts'
import { listAddressees, listCreditorLetters, saveCreditorLetter, saveCreditorLetters, writeCreditorLetters } from './api.ts'
import type { LetterKind } from './model.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
const [rent, tax, unknown] = [newId(), newId(), newId()]
beforeAll(async () => {
  const asked = [...handlers, ...book, ...creditors, ...debts, ...offers, ...imposed, ...people, ...timelines]
  org = await makeOrganisation([...asked, ...undoHandlers(asked.map(({ operation }) => operation))])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Nijdam', given: 'Elske' })
  const put = (claimId: string, more: object) => org.get('anna', putClaim, { caseId, claimId, currentCents: 150_000, ...more })
  await put(rent, {
    creditor: 'Woonstad Oost',
    collector: 'Kade & Vink',
    kind: 'rent',
    reference: 'K-12',
    balanceDay: '2026-10-01',
  })
  await put(tax, { creditor: 'Belastingdienst', currentCents: 50_000, kind: 'tax', preferential: true, balanceDay: '2026-10-01' })
  await put(unknown, { creditor: null, currentCents: 5 })
  const address = 'Postbus 1\n9999 ZZ Lindervoort'
  const known = (await org.get('anna', listCreditors, { show: 'collectors' })).rows[0]
  if (!known) throw new Error('whoever is entered at a debt stands in the book')
  await org.get('anna', putCreditor, { creditorId: known.id, version: 1, name: known.name, kind: 'collector', address })
  const plan = { kind: 'mediation', monthlyCents: 5_000, months: 18, startMonth: '2026-12' } as const
  await org.get('anna', setPlan, { caseId, ...plan })
})
afterAll(() => org.close())

const letters = (kind: LetterKind, claimIds: readonly string[], more: object = {}) => ({
  ...{ caseId, batchId: newId(), kind, onDay: today, replyBy: addDays(today, 30), withOpenPlaces: true },
  lines: claimIds.map((claimId) => ({ claimId, letterId: newId(), messageId: newId() })),
  ...more,
})

test('a letter goes to whoever collects, with the address of the book; who is not known gets none', async () => {
  const { rows } = await org.get('anna', listAddressees, { caseId })
  expect(Object.fromEntries(rows.map(({ claimId, toName, toAddress }) => [claimId, [toName, toAddress]]))).toEqual({
    [rent]: ['Kade & Vink', 'Postbus 1\n9999 ZZ Lindervoort'],
    [tax]: ['Belastingdienst', ''],
  })
})

test('asking for balances makes a letter to each, notes it, and the debt is asked', async () => {
  const asked = letters('balanceAsked', [rent, tax], { explanation: 'Wij bellen u volgende week.', balanceOn: '2026-12-01' })
  expect(await org.get('anna', writeCreditorLetters, asked)).toEqual({ id: asked.batchId, version: 1 })
  const { rows } = await org.get('bram', listCreditorLetters, { caseId })
  const told = rows.map(({ claimId, kind, batchId }) => `${claimId} ${kind} ${batchId}`)
  expect(told.sort()).toEqual([rent, tax].map((claimId) => `${claimId} balanceAsked ${asked.batchId}`).sort())
  expect((await org.get('anna', listMessages, { caseId })).messages).toHaveLength(2)
  expect((await org.get('anna', listClaims, { caseId })).claims.find(({ id }) => id === rent)).toMatchObject({ state: 'asked' })
  const letterId = rows.find(({ claimId }) => claimId === rent)?.id ?? ''
  const { text, roles } = await readPdf((await org.get('bram', saveCreditorLetter, { letterId, as: 'pdf' })).bytes)
  const flat = text.replace(/\s+/g, ' ')
  for (const words of [
    'Elske Nijdam',
    'Kade & Vink',
    'Woonstad Oost',
    'K-12',
    '1.500,00',
    'Wij bellen u',
    'op 1 december 2026 open staat',
  ])
    expect(flat).toContain(words)
  expect(roles).toContain('H1')
})

test('a secret address goes to no creditor, whatever one writes', async () => {
  const { person } = await org.get('anna', openCase, { caseId })
  const card = {
    family: 'Nijdam',
    given: 'Elske',
    street: 'Stilte 88',
    postcode: '9997 ZZ',
    city: 'Lindervoort',
    addressHidden: true,
  }
  await org.get('anna', changeCard, { caseId, version: person.version, card })
  const asked = letters('balanceAsked', [rent], { explanation: 'Zij woont nu aan de stilte 88.' })
  expect(await org.ask('anna', writeCreditorLetters, asked)).toMatchObject({ word: 'address-named' })
})

test('what stays open in a letter is said before it is made, unless one asked to make it so', async () => {
  const messages = async () => (await org.get('anna', listMessages, { caseId })).messages.length
  const before = await messages()
  const asked = letters('balanceAsked', [rent, tax], { withOpenPlaces: false, replyBy: null })
  const refused = { word: 'places-open', more: { places: 'born reply-by', count: 2 } }
  expect(await org.ask('anna', writeCreditorLetters, asked)).toMatchObject(refused)
  expect(await messages()).toBe(before)
})

test('a proposal says what was put on record last; before that there is none to make', async () => {
  expect(await org.ask('anna', writeCreditorLetters, letters('proposed', [rent, tax]))).toMatchObject({ word: 'no-offer' })
  await org.get('anna', keepOffer, { caseId, id: newId(), planVersion: 1 })
  const asked = letters('proposed', [rent, tax])
  await org.get('anna', writeCreditorLetters, asked)
  const { messages } = await org.get('anna', listMessages, { caseId })
  expect(messages.slice(-2).map(({ claimId, cents }) => [claimId, cents])).toEqual([
    [rent, 54_000],
    [tax, 36_000],
  ])
  const { bytes, mediaType } = await org.get('anna', saveCreditorLetters, { caseId, batchId: asked.batchId, as: 'docx' })
  expect([mediaType, new TextDecoder().decode(bytes.slice(0, 2))]).toEqual(['application/zip', 'PK'])
  const { rows } = await org.get('anna', listCreditorLetters, { caseId, limit: 2 })
  const letterId = rows.find(({ claimId }) => claimId === tax)?.id ?? ''
  const body = readDocx((await org.get('anna', saveCreditorLetter, { letterId, as: 'docx' })).bytes)
  for (const words of ['360,00', '72 procent', '18 maanden', 'scheldt u kwijt']) expect(body).toContain(words)
  expect(body).not.toContain('[[')
})

test('out of turn, to nobody, twice, or in a batch that is not there: refused, and nothing of it is noted', async () => {
  const before = (await org.get('anna', listMessages, { caseId })).messages.length
  const words = [
    [letters('agreed', [rent]), 'out-of-turn'],
    [letters('balanceAsked', [unknown]), 'nobody-to-write-to'],
    [letters('balanceAsked', [newId()]), 'nobody-to-write-to'],
    [letters('proposed', [rent], { onDay: '2199-01-01', replyBy: null }), 'not-yet-happened'],
    [letters('proposed', [rent, rent]), 'out-of-turn'],
    [letters('proposed', [rent], { replyBy: today }), 'answer-before-letter'],
  ] as const
  for (const [asked, word] of words) expect(await org.ask('anna', writeCreditorLetters, asked)).toMatchObject({ word })
  expect((await org.get('anna', listMessages, { caseId })).messages).toHaveLength(before)
  expect(await org.ask('anna', saveCreditorLetters, { caseId, batchId: newId(), as: 'pdf' })).toMatchObject({ kind: 'absent' })
})

test('when one refuses, the facts for a judge stand on one paper; before that there are none', async () => {
  const answer = (kind: 'accepted' | 'refused', claimId: string, because = '') =>
    org.get('anna', noteMessages, { caseId, kind, onDay: today, because, lines: [{ id: newId(), claimId }] })
  await answer('accepted', tax)
  expect(await org.ask('anna', saveImposedDraft, { caseId, as: 'pdf' })).toMatchObject({ word: 'nobody-refuses' })
  await answer('refused', rent, 'Te laag')
  const { text } = await readPdf((await org.get('anna', saveImposedDraft, { caseId, as: 'pdf' })).bytes)
  const flat = text.replace(/\s+/g, ' ')
  for (const words of [
    'Dit is een concept',
    'Niet akkoord: 1 van 2, 75 %',
    'Akkoord: 1 van 2, 25 %',
    'Te laag',
    '540,00',
    'Wie niet meedoet',
  ])
    expect(flat).toContain(words)
})

/** What the timeline says of creditors, the newest first. */
const told = async () =>
  (await org.get('anna', listHappenings, { caseId })).rows.flatMap((one) =>
    'kind' in one && one.kind.startsWith('finance.creditor-') ? [`${one.kind} ${'words' in one ? one.words : ''}`] : [],
  )

test('what creditors were sent and answered stands on the timeline, those of one go in one line, without an amount', async () => {
  expect((await told()).toSorted()).toEqual([
    'finance.creditor-accepted Belastingdienst',
    'finance.creditor-balance-asked Kade & Vink, Belastingdienst',
    'finance.creditor-proposed Kade & Vink, Belastingdienst',
    'finance.creditor-refused Kade & Vink',
  ])
})

test('letters made by mistake are taken back with what was noted by them, on the timeline too', async () => {
  const counts = async () => [
    (await org.get('anna', listMessages, { caseId })).messages.length,
    (await org.get('anna', listCreditorLetters, { caseId })).rows.length,
    (await told()).length,
  ]
  const before = await counts()
  await org.get('anna', writeCreditorLetters, letters('reconsiderationAsked', [rent]))
  expect(await counts()).not.toEqual(before)
  const [act] = (await org.get('anna', listMine, {})).rows
  await org.get('anna', takeBack, { actId: act?.id ?? '' })
  expect(await counts()).toEqual(before)
})

test('who has no part in the case makes, reads and saves nothing', async () => {
  const { rows } = await org.get('anna', listCreditorLetters, { caseId })
  const letterId = rows[0]?.id ?? ''
  expect(await org.ask('wim', listCreditorLetters, { caseId })).toMatchObject({ kind: 'absent' })
  expect(await org.ask('wim', saveCreditorLetter, { letterId, as: 'pdf' })).toMatchObject({ kind: 'absent' })
  expect(await org.ask('zara', writeCreditorLetters, letters('balanceAsked', [rent]))).toMatchObject({ kind: 'absent' })
  expect(await org.ask('zara', saveImposedDraft, { caseId, as: 'pdf' })).toMatchObject({ kind: 'absent' })
})
