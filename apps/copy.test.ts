// The copy of a file, by the register of all capabilities together: judged, read along by another, released, given as one folder.
import PizZip from 'pizzip'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeNote, writeNote } from '../capabilities/contact/note/api.ts'
import { addPerson } from '../capabilities/people/api.ts'
import { giveCase } from '../capabilities/people/test-case.ts'
import { moveNote } from '../capabilities/safety/api.ts'
import * as api from '../capabilities/sharing/copy/api.ts'
import * as rights from '../capabilities/sharing/rights/api.ts'
import { fill, insertAll } from '../platform/db/fill.ts'
import { perform } from '../platform/http/perform.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../platform/test/organisation.ts'
import { handlers } from './operations.ts'

let org: Organisation
let caseId: string
let requestId: string
let later: ReturnType<typeof note>
const note = (body: string) => ({
  ...{ kind: 'phone' as const, happenedAt: `${today}T08:00:00Z`, body, sharing: 'shared' as const },
  notes: [{ id: newId(), caseId }],
})

async function asked(kind: 'access' | 'erasure', of = caseId): Promise<string> {
  const id = newId()
  const request = { kind, byWhom: 'self', how: 'spoken', asked: 'Wat staat er?', receivedOn: today } as const
  await org.get('anna', rights.takeRightsRequest, { caseId: of, id, ...request })
  return id
}

beforeAll(async () => {
  org = await makeOrganisation(handlers)
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Waterhoen', given: 'Mirte' })
  await org.get('anna', addPerson, { caseId, id: newId(), role: 'child', card: { family: 'Waterhoen', given: 'Yara' } })
  await org.get('anna', writeNote, note('Gebeld over de brief van de buurman.'))
  await org.get('anna', writeNote, note('Yara was er ook bij.'))
  requestId = await asked('access')
})
afterAll(() => org.close())

async function copyNow(who: Person = 'anna', of = requestId) {
  const { copy } = await org.get(who, api.openCopy, { requestId: of })
  if (!copy) throw new Error('there is no copy')
  return copy
}
const piecesFor = async (who: Person, which: 'all' | 'to-judge' | 'blacked' = 'all') =>
  (await org.get(who, api.listPieces, { copyId: (await copyNow(who)).id, which, limit: 200 })).rows
const pieceWith = async (words: string) => {
  const piece = (await piecesFor('anna')).find(({ content }) => JSON.stringify(content).includes(words))
  if (!piece) throw new Error(`no piece with ${words}`)
  return piece
}
async function at(who: Person = 'anna') {
  const { id, version } = await copyNow(who)
  return { copyId: id, version }
}

test('pieces are what is personal in the folder: no keys, no own notes, not of another request than one to see it', async () => {
  const other = await asked('erasure')
  expect(await org.ask('anna', api.makeCopy, { requestId: other, id: newId() })).toMatchObject({ word: 'copy-not-access' })
  expect((await org.get('anna', api.openCopy, { requestId })).copy).toBeNull()
  await org.get('anna', writeNote, { ...note('Nog uitzoeken.'), sharing: 'own' })
  await org.get('anna', api.makeCopy, { requestId, id: newId() })
  const pieces = await piecesFor('anna')
  const text = JSON.stringify(pieces.map(({ content }) => content))
  expect(text).toContain('Gebeld over de brief')
  expect(text).not.toContain('Nog uitzoeken')
  expect(text).not.toContain(org.tenants[0])
  expect(new Set(pieces.map(({ table }) => table)).has('people.person')).toBe(true)
})

test('what came in later is brought in once', async () => {
  const before = (await copyNow()).pieces
  later = note('Later nog gebeld.')
  await org.get('anna', writeNote, later)
  const noteId = later.notes[0]?.id ?? ''
  const { notes: _, ...text } = later
  await org.get('anna', changeNote, { ...text, noteId, version: 1, body: 'Nog later gebeld.' })
  await org.get('anna', api.makeCopy, { requestId, id: newId() })
  await org.get('anna', api.makeCopy, { requestId, id: newId() })
  expect((await copyNow()).pieces).toBe(before + 2)
})

test('each other person is judged, words that go out are there and have a reason', async () => {
  const readerId = org.actor('bram').memberId
  expect(await org.ask('anna', api.offerCopy, { ...(await at()), readerId })).toMatchObject({ word: 'copy-unjudged' })
  const { copyId } = await at()
  const buurman = await pieceWith('buurman')
  const say = { copyId, pieceId: buurman.id, version: buurman.version, judged: {} }
  const passages = ['de buurman']
  expect(await org.ask('anna', api.judgePiece, { ...say, passages: ['de buurvrouw'] })).toMatchObject({
    word: 'copy-passage-absent',
  })
  expect(await org.ask('anna', api.judgePiece, { ...say, passages })).toMatchObject({ word: 'copy-reason-missing' })
  await org.get('anna', api.judgePiece, { ...say, passages, because: 'informant' })
  expect(await org.ask('anna', api.judgePiece, { ...say, passages, because: 'informant' })).toMatchObject({ word: 'conflict' })
  for (const piece of await piecesFor('anna', 'to-judge')) {
    const judged = Object.fromEntries(piece.about.map(({ id }) => [id, 'out' as const]))
    await org.get('anna', api.judgePiece, { copyId, pieceId: piece.id, version: piece.version, judged, because: 'third-party' })
  }
  expect(await copyNow()).toMatchObject({ toJudge: 0, state: 'draft' })
})

test('only a colleague of the case who did not make it reads along, and gives it back or releases it', async () => {
  const me = org.actor('anna').memberId
  const bram = org.actor('bram').memberId
  for (const readerId of [me, org.actor('wim').memberId])
    expect(await org.ask('anna', api.offerCopy, { ...(await at()), readerId })).toMatchObject({ word: 'copy-not-reader' })
  await org.get('anna', api.offerCopy, { ...(await at()), readerId: bram })
  expect((await org.get('bram', api.copiesToRead, {})).rows).toMatchObject([
    { requestId, personName: 'Mirte Waterhoen', makerName: 'anna' },
  ])
  expect((await org.get('lena', api.copiesToRead, {})).rows).toEqual([])
  for (const who of ['anna', 'lena'] as const)
    expect(await org.ask(who, api.releaseCopy, await at())).toMatchObject({ word: 'copy-not-yours' })
  const { id, version } = await pieceWith('Nog later')
  const judging = { copyId: (await at()).copyId, pieceId: id, version, judged: {} }
  expect(await org.ask('anna', api.judgePiece, judging)).toMatchObject({ word: 'copy-not-draft' })
  expect(await org.ask('anna', api.makeCopy, { requestId, id: newId() })).toMatchObject({ word: 'copy-not-draft' })
  await org.get('bram', api.returnCopy, { ...(await at('bram')), why: 'Kijk nog eens naar de brief.' })
  expect(await copyNow()).toMatchObject({ state: 'draft', returnedWhy: 'Kijk nog eens naar de brief.' })
  await org.get('anna', api.offerCopy, { ...(await at()), readerId: bram })
  expect(await org.ask('anna', api.saveCopy, { copyId: (await at()).copyId })).toMatchObject({ word: 'copy-not-released' })
  await org.get('bram', api.releaseCopy, await at('bram'))
})

test('what is given reads the same for people and machines, after the decision, by whose it is', async () => {
  const { copyId } = await at()
  expect(await org.ask('anna', api.saveCopy, { copyId })).toMatchObject({ word: 'copy-undecided' })
  await org.get('anna', rights.checkRightsRequest, { requestId, version: 1, identity: 'known' })
  await org.get('anna', rights.decideRightsRequest, { requestId, version: 2, outcome: 'partial', reason: 'Zonder anderen.' })
  expect(await org.ask('bram', api.saveCopy, { copyId })).toMatchObject({ word: 'copy-not-yours' })
  const handler = handlers.find(({ operation }) => operation.name === api.saveCopy.name) as (typeof handlers)[number]
  const clock = { today, now: `${today}T09:00:00.000Z` }
  const unproven = { actor: { ...org.actor('anna'), proven: false }, asked: { copyId }, key: null, requestId: newId(), clock }
  expect(await perform(org.pools.app, handler, unproven)).toMatchObject({ word: 'proof-needed' })
  const { bytes, name } = await org.get('anna', api.saveCopy, { copyId })
  expect(name).toBe(`${today} Kopie dossier.zip`)
  const zip = new PizZip(bytes)
  const { pieces } = JSON.parse(zip.file('Kopie dossier.json')?.asText() ?? '') as { pieces: { content: object }[] }
  const text = JSON.stringify(pieces)
  expect(text).toContain('Gebeld over de brief van █████.')
  expect(text).not.toMatch(/buurman|Yara|informant/)
  const pdf = zip.file('Kopie dossier 1.pdf')?.asUint8Array() ?? new Uint8Array()
  expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-')
})

test('what the bank wrote is in it for the budget worker alone', async () => {
  const { tenantId } = org.actor('anna')
  const { id: copyId } = await copyNow()
  await fill(org.addressOf('migrate'), async (db) => {
    const { folderId, circleId } = await db
      .selectFrom('people.caseFile')
      .where('id', '=', caseId)
      .select(['folderId', 'circleId'])
      .executeTakeFirstOrThrow()
    const row = { tenantId, copyId, caseId, folderId, circleId, nth: 9999, keptTable: 'finance.entry', sourceKey: newId() }
    await insertAll(db, 'sharing.copyPiece', [{ ...row, content: JSON.stringify({ description: 'Bankregel' }) }])
  })
  const hasLine = async (who: Person) => JSON.stringify(await piecesFor(who)).includes('Bankregel')
  expect([await hasLine('anna'), await hasLine('bram')]).toEqual([true, false])
})

test('a note that goes leaves no piece behind, and nobody of elsewhere sees a copy', async () => {
  const { copyId } = await at()
  for (const who of ['wim', 'zara'] as const) {
    expect(await org.ask(who, api.openCopy, { requestId })).toEqual({ kind: 'absent' })
    expect(await org.ask(who, api.listPieces, { copyId })).toEqual({ kind: 'absent' })
    expect(await org.ask(who, api.saveCopy, { copyId })).toEqual({ kind: 'absent' })
  }
  await org.get('anna', moveNote, { noteId: later.notes[0]?.id ?? '', folderId: newId() })
  expect(JSON.stringify(await piecesFor('anna'))).not.toMatch(/later/i)
})
