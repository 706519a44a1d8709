// Letters as people at work meet them: filled from the file, made as PDF and Word, sent as was agreed, and kept.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../../platform/db/fill.ts'
import { openFile } from '../../../platform/files/api.ts'
import { handlers as files } from '../../../platform/files/server.ts'
import { readDocx, readPdf } from '../../../platform/letters/test-paper.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { listInformation } from '../../assessment/information/api.ts'
import { handlers as information } from '../../assessment/information/server.ts'
import { closeCase, openCase } from '../../people/api.ts'
import { makeHome } from '../../people/home/api.ts'
import { handlers as homes } from '../../people/home/server.ts'
import { agreeReach } from '../../people/reach/api.ts'
import type { Way } from '../../people/reach/model.ts'
import { handlers as reach } from '../../people/reach/server.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { makeAppointment } from '../appointment/api.ts'
import { handlers as appointments } from '../appointment/server.ts'
import { listTemplates, listTemplateVersions, saveLook, saveTemplate } from '../letter-template/api.ts'
import { handlers as templates } from '../letter-template/server.ts'
import * as api from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([
    ...handlers,
    ...templates,
    ...files,
    ...appointments,
    ...homes,
    ...people,
    ...reach,
    ...information,
  ])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  await card({ gender: 'vrouw', prefix: 'el', street: 'Wiekslagstraat 14', postcode: '9998 AB', city: 'Lindervoort' })
})
afterAll(() => org.close())

/** Changes the card of the person, as others do meanwhile. */
async function card(to: Record<string, string | boolean | null>): Promise<void> {
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('people.person').set(to).execute()
  })
}

async function written(shipped: 'appointment' | 'objection' | 'payment', more: object = {}) {
  const { letter } = await org.get('anna', api.prepareLetter, { caseId, shipped })
  const id = newId()
  await org.get('anna', api.writeLetter, { caseId, id, ...letter, toName: letter.toName || 'UWV', ...more })
  return id
}

async function made(id: string): Promise<number> {
  const { line } = await org.get('anna', api.openLetter, { letterId: id })
  return (await org.get('anna', api.makeLetter, { letterId: id, version: line.version })).version
}

let agreements = 0
/** Agrees anew how she may be reached. */
async function agreedReach(terms: { ways: Way[] } & Record<string, unknown>) {
  const personId = (await org.get('anna', openCase, { caseId })).person.id
  await org.get('anna', agreeReach, { ...terms, personId, id: newId(), version: agreements, agreedOn: today })
  agreements += 1
  return { personId }
}

const sending = (letterId: string, version: number) => ({
  ...{ letterId, version, id: newId(), way: 'post' as const, toWhom: 'Samira', sentOn: today },
})

test('a template is filled from the file; what is not known is named and stays to be seen', async () => {
  const before = await org.get('anna', api.prepareLetter, { caseId, shipped: 'appointment' })
  expect(before.missing).toEqual(['appointment'])
  expect(before.letter.body).toContain('Geachte mevrouw El Haddad,')
  expect(before.letter).toMatchObject({ toName: 'Samira el Haddad', toAddress: 'Wiekslagstraat 14\n9998 AB Lindervoort' })
  const meeting = { id: newId(), caseId, title: 'Gesprek', place: 'Marktplein 3', startsAt: '2026-12-01T09:00:00.000Z' }
  await org.get('anna', makeAppointment, { ...meeting, endsAt: '2026-12-01T10:00:00.000Z' })
  const after = await org.get('anna', api.prepareLetter, { caseId, shipped: 'appointment' })
  expect(after.missing).toEqual([])
  expect(after.letter.body).toContain('dinsdag 1 december 2026')
  expect(after.letter.body).toContain('Marktplein 3')
})

test('what is made is a tagged PDF and a Word file with the text, in the look of the organisation', async () => {
  await org.get('manager', saveLook, {
    ...{
      name: 'Wijkzorg Oost',
      place: 'Lindervoort',
      lines: 'Marktplein 3',
      colour: '#7a1f3d',
      foot: 'Bel ons',
      neutralLines: 'Postbus 12',
    },
    version: 0,
  })
  const id = await written('appointment')
  await made(id)
  const { line } = await org.get('bram', api.openLetter, { letterId: id })
  const pdf = await readPdf((await org.get('bram', openFile, { fileId: line.pdfId ?? '' })).bytes)
  expect(pdf.roles).toContain('H1')
  for (const words of ['Wijkzorg Oost', 'Geachte mevrouw El Haddad', 'Onze afspraak']) expect(pdf.text).toContain(words)
  const docx = await org.get('bram', openFile, { fileId: line.docxId ?? '' })
  expect(readDocx(docx.bytes)).toContain('Geachte mevrouw El Haddad')
})

test('it is kept what was sent to whom, when and how; after that the text stays', async () => {
  const id = await written('appointment')
  expect(await org.ask('anna', api.sendLetter, sending(id, 1))).toMatchObject({ word: 'letter-not-made' })
  const version = await made(id)
  expect(await org.ask('anna', api.sendLetter, { ...sending(id, version), sentOn: '2027-01-01' })).toMatchObject({
    word: 'day-to-come',
  })
  const { version: sent } = await org.get('anna', api.sendLetter, sending(id, version))
  const { letter, line } = await org.get('bram', api.openLetter, { letterId: id })
  expect(line).toMatchObject({ state: 'sent', sendings: [{ way: 'post', toWhom: 'Samira', sentOn: today, byName: 'anna' }] })
  expect(await org.ask('anna', api.changeLetter, { letterId: id, ...letter, version: sent })).toMatchObject({
    word: 'letter-sent',
  })
  expect(await org.ask('anna', api.discardLetter, { letterId: id, version: sent })).toMatchObject({ word: 'letter-sent' })
  expect((await org.get('anna', api.listLetters, { caseId })).rows[0]).toMatchObject({ id, state: 'sent' })
})

test('a change takes the files of the text before along, and two at once are told', async () => {
  const id = await written('appointment')
  const version = await made(id)
  const { letter, line } = await org.get('anna', api.openLetter, { letterId: id })
  await org.get('anna', api.changeLetter, { letterId: id, ...letter, body: 'Anders.', version })
  expect(await org.ask('bram', api.changeLetter, { letterId: id, ...letter, version })).toMatchObject({ word: 'conflict' })
  expect(await org.ask('anna', openFile, { fileId: line.pdfId ?? '' })).toEqual({ kind: 'absent' })
  await org.get('anna', api.discardLetter, { letterId: id, version: version + 1 })
  expect(await org.ask('anna', api.openLetter, { letterId: id })).toEqual({ kind: 'absent' })
})

test('a secret address is on no letter, and no post goes to it', async () => {
  const early = await written('appointment')
  const version = await made(early)
  await card({ addressHidden: true })
  expect(await org.ask('anna', api.sendLetter, sending(early, version))).toMatchObject({ word: 'address-hidden' })
  expect(await org.ask('anna', api.makeLetter, { letterId: early, version })).toMatchObject({ word: 'address-named' })
  const { letter, reach } = await org.get('anna', api.prepareLetter, { caseId, shipped: 'appointment' })
  expect(letter.toAddress).toBe('')
  expect(reach.stops.post).toBe('address-hidden')
  const naming = { caseId, id: newId(), ...letter, body: 'Zij woont aan de wiekslagstraat 14.' }
  expect(await org.ask('anna', api.writeLetter, naming)).toMatchObject({ word: 'address-named' })
  const objection = await org.get('anna', api.prepareLetter, { caseId, shipped: 'objection' })
  expect(objection.missing).toContain('address')
  await card({ addressHidden: false })
})

test('a letter that names an address that is secret by now goes by no way, and a hidden home is as secret', async () => {
  const byHand = { way: 'handed' as const, toWhom: 'UWV' }
  const early = await written('objection', { body: 'Zij woont aan de Wiekslagstraat 14.' })
  const version = await made(early)
  await card({ addressHidden: true })
  expect(await org.ask('anna', api.sendLetter, { ...sending(early, version), ...byHand })).toMatchObject({
    word: 'address-named',
  })
  await card({ addressHidden: false })
  const late = await written('objection', { body: 'Zij verblijft op Schuilplaats 77.' })
  const lateVersion = await made(late)
  const home = { caseId, id: newId(), name: 'opvang', street: 'Schuilplaats 77', hidden: true, members: [] }
  await org.get('anna', makeHome, home)
  expect(await org.ask('anna', api.sendLetter, { ...sending(late, lateVersion), ...byHand })).toMatchObject({
    word: 'address-named',
  })
  const { letter } = await org.get('anna', api.openLetter, { letterId: late })
  expect(await org.ask('anna', api.writeLetter, { caseId, id: newId(), ...letter })).toMatchObject({ word: 'address-named' })
})

test('who only wrote a sentence is reached by who read it, and to who died nothing leaves', async () => {
  const id = await written('appointment')
  const version = await made(id)
  await card({ safeContact: 'Geen post zonder bellen' })
  expect(await org.ask('anna', api.sendLetter, sending(id, version))).toMatchObject({ word: 'sentence-not-read' })
  await card({ diedOn: '2026-11-20' })
  expect(await org.ask('anna', api.sendLetter, { ...sending(id, version), sentenceRead: true })).toMatchObject({
    word: 'person-died',
  })
  expect(await org.ask('anna', api.makeLetter, { letterId: id, version })).toMatchObject({ word: 'person-died' })
  await card({ diedOn: null })
  await org.get('anna', api.sendLetter, { ...sending(id, version), sentenceRead: true })
  await card({ safeContact: '' })
})

test('before a letter leaves one calls where that was agreed, which is kept with it; a neutral one names us nowhere', async () => {
  const { personId } = await agreedReach({ ways: ['phone', 'letter', 'email'], callFirst: true, neutralSender: true })
  const id = await written('appointment', { toAddress: 'Markt 1' })
  const { letter } = await org.get('anna', api.openLetter, { letterId: id })
  expect([letter.neutral, `${letter.subject}\n${letter.body}`.includes('Wijkzorg Oost')]).toEqual([true, false])
  const version = await made(id)
  const { line } = await org.get('anna', api.openLetter, { letterId: id })
  const { name } = await org.get('anna', openFile, { fileId: line.pdfId ?? '' })
  expect(name).toBe(`${today} brief.pdf`)
  expect(await org.ask('anna', api.sendLetter, sending(id, version))).toMatchObject({ word: 'call-first' })
  const mail = { ...sending(id, version), way: 'mail' as const }
  expect(await org.ask('anna', api.sendLetter, mail)).toMatchObject({ word: 'call-first' })
  expect((await org.get('anna', api.openLetter, { letterId: id })).state, 'nothing typed is lost').toBe('made')
  await org.get('anna', api.sendLetter, { ...sending(id, version), calledFirst: true })
  const sent = await org.get('anna', api.openLetter, { letterId: id })
  expect(sent.line.sendings).toMatchObject([{ calledFirst: true }])
  await agreedReach({ ways: ['phone'], personId })
  expect(await org.ask('anna', api.sendLetter, { ...sending(id, sent.line.version), calledFirst: true })).toMatchObject({
    word: 'way-not-agreed',
  })
  await agreedReach({ ways: ['letter', 'email'], personId })
})

test('a letter in the person’s own name does not come from us', async () => {
  const id = await written('objection')
  await made(id)
  const { line } = await org.get('anna', api.openLetter, { letterId: id })
  const { text } = await readPdf((await org.get('anna', openFile, { fileId: line.pdfId ?? '' })).bytes)
  expect(text).toContain('Samira el Haddad')
  expect(text).not.toContain('Wijkzorg Oost')
  expect(text, 'what is open is a line to write on').toContain('\u2026\u2026\u2026')
})

test.each(['wim', 'zara'] as const)('for %s letters of the case do not exist', async (who) => {
  const id = await written('payment')
  expect(await org.ask(who, api.openLetter, { letterId: id })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, api.makeLetter, { letterId: id, version: 1 })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, api.listLetters, { caseId })).toEqual({ kind: 'absent' })
})

test('the beheerder words a template anew; what it said before stays, and others use the new words', async () => {
  const id = newId()
  const text = { kind: 'appointment' as const, title: 'Afspraak', subject: 'Tot ziens', body: 'Dag [[name]]', retired: false }
  await org.get('manager', saveTemplate, { id, shipped: 'appointment', version: 0, ...text })
  await org.get('manager', saveTemplate, { id, version: 1, ...text, body: 'Hallo [[name]]' })
  expect(await org.ask('manager', saveTemplate, { id, version: 1, ...text })).toMatchObject({ word: 'conflict' })
  expect(await org.ask('manager', saveTemplate, { id: newId(), version: 0, ...text, body: '[[bsn]]' })).toMatchObject({
    word: 'unknown-field',
  })
  expect(await org.ask('anna', saveTemplate, { id, version: 2, ...text })).toMatchObject({ word: 'no-right' })
  const { rows: versions } = await org.get('manager', listTemplateVersions, { templateId: id })
  expect(versions.map(({ body }) => body)).toEqual(['Hallo [[name]]', 'Dag [[name]]'])
  const { templates: all } = await org.get('anna', listTemplates, {})
  expect(all.filter(({ shipped }) => shipped === 'appointment')).toMatchObject([{ id, version: 2 }])
  expect((await org.get('anna', api.prepareLetter, { caseId, templateId: id })).letter.body).toBe('Hallo Samira el Haddad')
  expect((await org.get('zara', listTemplates, {})).templates.some((one) => one.id === id)).toBe(false)
})

test('a colour that cannot be read on white is refused', async () => {
  const { look, lookVersion } = await org.get('manager', listTemplates, {})
  expect(await org.ask('manager', saveLook, { ...look, colour: '#ffd400', version: lookVersion })).toMatchObject({
    word: 'colour-too-light',
  })
  expect(await org.ask('manager', saveLook, { ...look, version: 0 })).toMatchObject({ word: 'conflict' })
})

test('a letter may begin empty', async () => {
  expect((await org.get('anna', api.prepareLetter, { caseId })).letter).toMatchObject({ subject: '' })
})

test('of a closed case a letter that was written still leaves, and its text changes no more', async () => {
  const id = await written('appointment')
  const { letter, line } = await org.get('anna', api.openLetter, { letterId: id })
  await org.get('anna', closeCase, { caseId, version: 1, on: today, because: 'reached' })
  const changing = { letterId: id, ...letter, body: 'Anders.', version: line.version }
  expect(await org.ask('anna', api.changeLetter, changing)).toMatchObject({ word: 'case-closed' })
  expect((await org.get('anna', api.openLetter, { letterId: id })).may).not.toContain('contact.change-letter')
  await org.get('anna', api.sendLetter, sending(id, await made(id)))
})

test('the letter about rights tells what was not told yet, names what is missing, and once it left that counts as told', async () => {
  const other = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Terpstra', given: 'Hylke' })
  const asked = { caseId: other, shipped: 'told' as const }
  const { letter, tells, missing, languages } = await org.get('anna', api.prepareLetter, asked)
  expect(letter.body).toContain('# Een klacht\nBent u niet tevreden?')
  expect(languages).toEqual(['Nederlands', 'Engels'])
  expect(missing).toContain('complaint')
  expect((await org.get('anna', api.prepareLetter, { ...asked, languageAt: '1' })).letter.body).toContain(
    'Are you not satisfied?',
  )
  const id = newId()
  const written = await org.get('anna', api.writeLetter, { caseId: other, id, ...letter, tells })
  const { version } = await org.get('anna', api.makeLetter, { letterId: id, version: written.version })
  expect((await org.get('anna', api.openLetter, { letterId: id })).tells).toContain('Een klacht')
  await org.get('anna', api.sendLetter, { ...sending(id, version), way: 'handed', toWhom: 'Hylke Terpstra' })
  const { lines } = await org.get('anna', listInformation, { caseId: other })
  const complaint = lines.find(({ item }) => item.code === 'complaint')
  expect(complaint).toMatchObject({
    standing: 'given',
    given: [{ letterId: id, way: 'paper', language: 'Nederlands', toName: 'Hylke Terpstra' }],
  })
  expect(lines.every(({ standing }) => standing === 'given')).toBe(true)
})
