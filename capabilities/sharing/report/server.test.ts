// A report from draft to paper: least goes along, it freezes as it leaves, what is hidden stays, and nobody else sees it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AskedOf } from '../../../core/kit/operation.ts'
import { fill } from '../../../platform/db/fill.ts'
import { openFile } from '../../../platform/files/api.ts'
import { handlers as files } from '../../../platform/files/server.ts'
import { readPdf } from '../../../platform/letters/test-paper.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { listMine, takeBack } from '../../../platform/undo/api.ts'
import { undoHandlers } from '../../../platform/undo/server.ts'
import { listHappenings } from '../../contact/timeline/api.ts'
import { handlers as timeline } from '../../contact/timeline/server.ts'
import { addContact } from '../../directory/contact/api.ts'
import { handlers as contacts } from '../../directory/contact/server.ts'
import { addProfessional } from '../../people/around-case/api.ts'
import { handlers as professionals } from '../../people/around-case/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { listDisclosures, openDisclosure, prepareSharing } from '../disclosure/api.ts'
import { chosenAtFirst } from '../disclosure/rules.ts'
import { handlers as disclosures } from '../disclosure/server.ts'
import { findReportReceivers } from '../receiver/api.ts'
import { handlers as receivers } from '../receiver/server.ts'
import { arrangeReceiverKinds, listReceiverKinds } from '../receiver-kind/api.ts'
import { leastParts } from '../receiver-kind/rules.ts'
import { handlers as receiverKinds } from '../receiver-kind/server.ts'
import { handlers as referrals } from '../referral/server.ts'
import * as api from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([
    ...handlers,
    ...referrals,
    ...disclosures,
    ...receivers,
    ...receiverKinds,
    ...contacts,
    ...professionals,
    ...timeline,
    ...files,
    ...undoHandlers(handlers.map(({ operation }) => operation)),
  ])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  await card({ phone: '0500-090001', street: 'Zwaluwlaan 12', postcode: '9998 AB', addressHidden: true })
})
afterAll(() => org.close())

/** Changes the card of the person, as others do meanwhile. */
async function card(to: Record<string, string | boolean>): Promise<void> {
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('people.person').set(to).execute()
  })
}

type Text = Omit<AskedOf<typeof api.writeReport>, 'caseId' | 'id'>

/** As it stands when one begins, with all that must be filled in. */
async function textOf(more: Partial<Text> = {}): Promise<Text> {
  const { lines } = await org.get('anna', prepareSharing, { caseId })
  const chosen = lines.filter(({ key }) => chosenAtFirst(lines).includes(key)).map(({ stopped: _, ...line }) => line)
  return {
    ...{ receiverKind: 'general-practice', receiver: 'Huisartsenpraktijk De Brug', lines: chosen },
    ...{ message: 'Zij slaapt slecht en is gestopt met werken.', purpose: 'Samen kijken naar de slaap.' },
    allowedBy: { ground: 'public-task', lifting: 'consent', consentOn: today, consentHow: 'spoken' },
    ...more,
  }
}

async function written(more: Partial<Text> = {}): Promise<string> {
  const id = newId()
  await org.get('anna', api.writeReport, { caseId, id, ...(await textOf(more)) })
  return id
}

const leaving = (reportId: string, version = 1) => ({ reportId, version, id: newId(), fileId: newId(), way: 'post' as const })

test('the least goes along, and what is hidden or stopped does not leave, not in a line and not between the words', async () => {
  const add = async (more: Partial<Text>) => org.ask('anna', api.writeReport, { caseId, id: newId(), ...(await textOf(more)) })
  const text = await textOf()
  expect(text.lines?.map(({ key }) => key)).toEqual(['person.name'])
  const address = { key: 'reach.address', group: 'reach' as const, title: 'Adres', text: 'Ergens' }
  expect(await add({ lines: [address] })).toMatchObject({ word: 'line-stopped' })
  expect(await add({ message: 'Zij woont nu op Zwaluwlaan 12.' })).toMatchObject({ word: 'address-shared' })
  expect(await add({ purpose: 'Bezoek aan 9998AB Zwaluwlaan 12' })).toMatchObject({ word: 'address-shared' })
  // It may have become hidden after it was written down.
  await card({ addressHidden: false })
  const reportId = await written({ message: 'Zij woont nu op Zwaluwlaan 12.' })
  await card({ addressHidden: true })
  expect(await org.ask('anna', api.sendReport, leaving(reportId))).toMatchObject({ word: 'address-shared' })
})

test.each([
  ['something to say', { message: '' }, 'message-missing'],
  ['a purpose', { purpose: ' ' }, 'purpose-missing'],
  ['a ground', { allowedBy: { lifting: 'consent', consentOn: today, consentHow: 'spoken' } }, 'ground-missing'],
  ['what lifts confidentiality', { allowedBy: { ground: 'public-task' } }, 'lifting-missing'],
  ['the law of a duty', { allowedBy: { ground: 'legal-duty', lifting: 'duty' } }, 'lifting-reason-missing'],
] as const)('nothing leaves without %s', async (_, more, word) => {
  const reportId = await written(more as Partial<Text>)
  expect(await org.ask('anna', api.sendReport, leaving(reportId))).toMatchObject({ kind: 'refused', word })
  expect((await org.get('anna', listDisclosures, { caseId })).rows).toEqual([])
})

test('what leaves is frozen on paper, in the register and on the timeline, and nothing of it changes with the file', async () => {
  const reportId = await written()
  const text = await textOf({ seenByPerson: true, reaction: 'Schrijf het zo maar op.' })
  const { version } = await org.get('anna', api.changeReport, { reportId, version: 1, ...text })
  const sending = leaving(reportId, version)
  await org.get('anna', api.sendReport, sending)
  await card({ family: 'Anders', phone: '0500-099999' })

  const { sheet, left, may, line } = await org.get('anna', api.openReport, { reportId })
  expect(left).toEqual({ way: 'post', leftOn: today, leftByName: 'anna', fileId: sending.fileId })
  expect([sheet.lines.map((one) => one.text), may, line.leftOn]).toEqual([['Samira Haddad'], [], today])
  expect(await org.get('anna', openDisclosure, { disclosureId: sending.id })).toEqual({ sheet })
  const { rows } = await org.get('anna', listDisclosures, { caseId, limit: 1 })
  expect(rows[0]).toMatchObject({
    ...{ kind: 'report', toWhom: 'Huisartsenpraktijk De Brug', purpose: 'Samen kijken naar de slaap.', leftOn: today },
    ...{ leftByName: 'anna', seenByPerson: true, reaction: 'Schrijf het zo maar op.' },
    report: { receiverKind: 'general-practice', receiverWord: '', way: 'post', fileId: sending.fileId },
  })
  const { bytes } = await org.get('anna', openFile, { fileId: sending.fileId })
  const paper = (await readPdf(bytes)).text
  for (const words of ['Huisartsenpraktijk De Brug', 'Naam: Samira Haddad', 'Samen kijken naar de slaap.', 'Met toestemming'])
    expect(paper).toContain(words)
  expect(paper).not.toMatch(/0500|Zwaluwlaan|Anders|Schrijf het zo/)
  const happened = (await org.get('anna', listHappenings, { caseId, limit: 200 })).rows
  expect(happened.map(({ kind, words }) => `${kind} ${words}`)).toContain('sharing.reported Huisartsenpraktijk De Brug')

  for (const done of [
    await org.ask('anna', api.changeReport, { reportId, version: line.version, ...text }),
    await org.ask('anna', api.discardReport, { reportId, version: line.version }),
    await org.ask('anna', api.sendReport, leaving(reportId, line.version)),
  ])
    expect(done).toMatchObject({ word: 'report-left' })
  await card({ family: 'Haddad', phone: '0500-090001' })
})

test('a draft that was thrown away comes back, and one that left does not go', async () => {
  const last = async () => (await org.get('anna', listMine, {})).rows[0]
  const reportId = await written()
  await org.get('anna', api.discardReport, { reportId, version: 1 })
  expect(await org.ask('anna', api.openReport, { reportId })).toEqual({ kind: 'absent' })
  await org.get('anna', takeBack, { actId: (await last())?.id ?? '' })
  const act = (await org.get('anna', listMine, {})).rows.find(({ operation }) => operation === api.writeReport.name)
  await org.get('anna', api.sendReport, leaving(reportId))
  expect((await last())?.operation).not.toBe(api.sendReport.name)
  expect(await org.ask('anna', takeBack, { actId: act?.id ?? newId() })).toMatchObject({ word: 'no-way-back' })
  expect((await org.get('anna', api.openReport, { reportId })).left).not.toBeNull()
})

test('two who write at once are told, whatever they do with it', async () => {
  const reportId = await written()
  const text = await textOf({ message: 'Eerst' })
  await org.get('bram', api.changeReport, { reportId, version: 1, ...text })
  const conflict = { word: 'conflict', more: { version: 2 } }
  expect(await org.ask('anna', api.changeReport, { reportId, version: 1, ...text })).toMatchObject(conflict)
  expect(await org.ask('anna', api.discardReport, { reportId, version: 1 })).toMatchObject(conflict)
  expect(await org.ask('anna', api.sendReport, leaving(reportId))).toMatchObject(conflict)
  expect(await org.ask('anna', api.sendReport, leaving(reportId, 2_147_483_646))).toMatchObject(conflict)
})

test('the fullest report that is understood is kept and set on paper; a fuller one is not understood', async () => {
  const full = (texts: number) =>
    Array.from({ length: texts }, (_, at) => ({
      key: `notes.n-${at}`,
      group: 'notes' as const,
      title: 'N',
      text: '\u{1f600}\u0001'.repeat(2499),
    }))
  const ask = { ...(await textOf({ lines: full(6), message: '€'.repeat(4000) })), caseId, id: newId() }
  expect(api.writeReport.asks.safeParse({ ...ask, lines: full(7) }).error?.issues[0]?.message).toBe('too-long')
  expect(api.writeReport.asks.safeParse({ ...ask, receiver: ' ' }).success).toBe(false)
  expect(api.writeReport.asks.safeParse({ ...ask, receiverKind: 'De buren' }).success).toBe(false)
  await org.get('anna', api.writeReport, ask)
  expect(await org.ask('anna', api.sendReport, leaving(ask.id))).toMatchObject({ kind: 'given' })
})

test('whom it does not concern sees nothing of it; a colleague of the team does', async () => {
  const reportId = await written()
  for (const who of ['wim', 'zara'] as const) {
    expect(await org.ask(who, api.openReport, { reportId })).toEqual({ kind: 'absent' })
    expect(await org.ask(who, api.listReports, { caseId })).toEqual({ kind: 'absent' })
    expect(await org.ask(who, api.sendReport, leaving(reportId))).toEqual({ kind: 'absent' })
  }
  expect(await org.ask('desk', api.openReport, { reportId })).toMatchObject({ word: 'no-right' })
  const [first] = (await org.get('bram', api.listReports, { caseId, limit: 1 })).rows
  expect(first).toMatchObject({ id: reportId, receiver: 'Huisartsenpraktijk De Brug', leftOn: null })
})

test('a receiver is picked from who is round the case, and by a name from the address book; another team finds nobody', async () => {
  const around = { name: 'P. Voss', role: 'huisarts', organisation: 'Praktijk De Sluis', sinceOn: today }
  await org.get('anna', addProfessional, { caseId, id: newId(), ...around })
  await org.get('wim', addContact, { id: newId(), name: 'Loket Jeugd', role: 'consulent' })
  const found = async (words: string) => (await org.get('anna', findReportReceivers, { caseId, words })).rows
  expect((await found('')).map(({ called, from }) => `${called} ${from}`)).toEqual([
    'Praktijk De Sluis, P. Voss, huisarts around',
  ])
  expect((await found('loket')).map(({ called, from }) => `${called} ${from}`)).toEqual(['Loket Jeugd, consulent book'])
  expect(await org.ask('wim', findReportReceivers, { caseId, words: '' })).toEqual({ kind: 'absent' })
})

test('a beheerder says for whom there are reports and what may go to them; a report keeps the word its kind had', async () => {
  const own = {
    ...{ code: newId(), word: 'Voedselbank', purpose: 'Een pakket.', ground: 'consent' as const, retired: false },
    parts: { ...leastParts, notes: 'left-out' as const },
  }
  const { version, kinds } = await org.get('anna', listReceiverKinds, {})
  expect([version, kinds.map(({ code }) => code)]).toEqual([0, expect.arrayContaining(['school', 'other'])])
  expect(await org.ask('anna', arrangeReceiverKinds, { version, kinds: [own, ...kinds] })).toMatchObject({ word: 'no-right' })
  await org.get('manager', arrangeReceiverKinds, { version, kinds: [own, ...kinds] })
  expect(await org.ask('manager', arrangeReceiverKinds, { version, kinds })).toMatchObject({
    word: 'conflict',
    more: { version: 1 },
  })
  expect(await org.ask('manager', arrangeReceiverKinds, { version: 1, kinds })).toMatchObject({ word: 'receiver-kind-gone' })
  expect((await org.get('zara', listReceiverKinds, {})).version).toBe(0)

  const note = { key: 'notes.n-1', group: 'notes' as const, title: 'Notitie', text: 'Gebeld.' }
  const text = await textOf({ receiverKind: own.code })
  const noted = { ...text, lines: [...(text.lines ?? []), note] }
  expect(await org.ask('anna', api.writeReport, { caseId, id: newId(), ...noted })).toMatchObject({ word: 'part-left-out' })
  const reportId = await written({ receiverKind: own.code })
  expect(await org.ask('anna', api.changeReport, { reportId, version: 1, ...noted })).toMatchObject({ word: 'part-left-out' })

  const renamed = { ...own, word: 'Uitgifte', retired: true }
  await org.get('manager', arrangeReceiverKinds, { version: 1, kinds: [renamed, ...kinds] })
  const unknown = { word: 'unknown-receiver-kind' }
  expect(await org.ask('anna', api.writeReport, { caseId, id: newId(), ...text })).toMatchObject(unknown)
  expect(await org.ask('anna', api.writeReport, { caseId, id: newId(), ...text, receiverKind: newId() })).toMatchObject(unknown)
  // What was begun for it goes on, under the word of then.
  await org.get('anna', api.changeReport, { reportId, version: 1, ...text })
  await org.get('anna', api.sendReport, leaving(reportId, 2))
  expect((await org.get('anna', api.openReport, { reportId })).line).toMatchObject({ receiverWord: 'Voedselbank' })
  const { rows } = await org.get('anna', listDisclosures, { caseId, limit: 1 })
  expect(rows[0]?.report).toMatchObject({ receiverKind: own.code, receiverWord: 'Voedselbank' })
})

test('what became left out for a receiver since a draft was written does not leave with it', async () => {
  const goal = { key: 'goals.g-1', group: 'goals' as const, title: 'Doel', text: 'Weer slapen.' }
  const text = await textOf({ receiverKind: 'housing' })
  const reportId = await written({ receiverKind: 'housing', lines: [...(text.lines ?? []), goal] })
  const { version, kinds } = await org.get('manager', listReceiverKinds, {})
  const fewer = kinds.map((one) =>
    one.code === 'housing' ? { ...one, parts: { ...one.parts, goals: 'left-out' as const } } : one,
  )
  await org.get('manager', arrangeReceiverKinds, { version, kinds: fewer })
  expect(await org.ask('anna', api.sendReport, leaving(reportId))).toMatchObject({ word: 'part-left-out' })
})
