// A referral or report that is half written: kept for its author, shown to nobody else, and gone once it is one. What is written leaves an open case only.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { closeCase, openCase } from '../../people/api.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { changeReferral, discardReferral, openReferral, sendReferral, writeReferral } from '../referral/api.ts'
import { handlers as referrals } from '../referral/server.ts'
import { changeReport, discardReport, openReport, sendReport, writeReport } from '../report/api.ts'
import { handlers as reports } from '../report/server.ts'
import { openDraft, saveDraft } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...referrals, ...reports, ...people])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

const kept = async (who: 'anna' | 'bram') => (await org.get(who, openDraft, { caseId, kind: 'referral' })).draft

test('what was typed is kept for its author alone, and two places at once are told', async () => {
  await org.get('anna', saveDraft, { caseId, kind: 'referral', version: 0, body: '{"question":"Kan er iem"}' })
  expect(await kept('anna')).toEqual({ body: '{"question":"Kan er iem"}', version: 1 })
  expect(await kept('bram')).toBeNull()
  await org.get('anna', saveDraft, { caseId, kind: 'referral', version: 1, body: '{"question":"Kan er iemand komen?"}' })
  expect(await org.ask('anna', saveDraft, { caseId, kind: 'referral', version: 1, body: '{}' })).toMatchObject({
    word: 'conflict',
    more: { version: 2 },
  })
  expect(await org.ask('wim', openDraft, { caseId, kind: 'referral' })).toEqual({ kind: 'absent' })
})

test('once it is a referral, or is thrown away, nothing is kept', async () => {
  const allowedBy = { ground: null, lifting: null, consentOn: null, consentHow: null, liftingReason: '' }
  const text = { serviceId: null, receiver: 'Maatjes', goalId: null, question: 'Kan er iemand komen?', purpose: '', lines: [] }
  const warm = { warm: false, warmOn: null, warmAt: '', warmWith: '', seenByPerson: false, reaction: '' }
  await org.get('anna', writeReferral, { caseId, id: newId(), ...text, allowedBy, ...warm })
  expect(await kept('anna')).toBeNull()
  await org.get('anna', saveDraft, { caseId, kind: 'referral', version: 0, body: '{"question":"Nog een"}' })
  await org.get('anna', saveDraft, { caseId, kind: 'referral', version: 1, body: '' })
  expect(await kept('anna')).toBeNull()
})

test('a report is kept beside the referral, each until it is written', async () => {
  const keep = (kind: 'referral' | 'report', body: string) => org.get('anna', saveDraft, { caseId, kind, version: 0, body })
  await keep('referral', '{"question":"Maatje?"}')
  await keep('report', '{"message":"Zij slaapt slecht."}')
  await org.get('anna', writeReport, { caseId, id: newId(), receiverKind: 'school', receiver: 'De Wiekslag' })
  expect(await org.get('anna', openDraft, { caseId, kind: 'report' })).toEqual({ draft: null })
  expect(await kept('anna')).toMatchObject({ body: '{"question":"Maatje?"}' })
})

test('out of a closed case nothing leaves: a draft is looked at and thrown away', async () => {
  const [referralId, reportId] = [newId(), newId()]
  await org.get('anna', writeReferral, { caseId, id: referralId, receiver: 'Maatjes', question: 'Kan er iemand komen?' })
  await org.get('anna', writeReport, { caseId, id: reportId, receiverKind: 'school', receiver: 'De Wiekslag' })
  const { version } = await org.get('anna', openCase, { caseId })
  await org.get('anna', closeCase, { caseId, version, on: today, because: 'reached' })
  const closed = { kind: 'refused', word: 'case-closed' }
  const [referral, report] = [
    { referralId, version: 1 },
    { reportId, version: 1 },
  ]
  expect(await org.ask('anna', changeReferral, { ...referral, receiver: 'Anders' })).toMatchObject(closed)
  const sending = { id: newId(), stepId: newId(), secretHash: 'a'.repeat(64) }
  expect(await org.ask('anna', sendReferral, { ...referral, ...sending })).toMatchObject(closed)
  expect(await org.ask('anna', changeReport, { ...report, receiverKind: 'school', receiver: 'Anders' })).toMatchObject(closed)
  const leaving = { id: newId(), fileId: newId(), way: 'post' as const }
  expect(await org.ask('anna', sendReport, { ...report, ...leaving })).toMatchObject(closed)
  expect(await org.get('anna', openReferral, { referralId })).toMatchObject({ closed: true, may: [discardReferral.name] })
  expect(await org.get('anna', openReport, { reportId })).toMatchObject({ closed: true, may: [discardReport.name] })
})
