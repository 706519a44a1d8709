// A referral that is half written: kept for its author, shown to nobody else, and gone once it is a referral.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import { writeReferral } from '../referral/api.ts'
import { handlers as referrals } from '../referral/server.ts'
import { openDraft, saveDraft } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...referrals])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

const kept = async (who: 'anna' | 'bram') => (await org.get(who, openDraft, { caseId })).draft

test('what was typed is kept for its author alone, and two places at once are told', async () => {
  await org.get('anna', saveDraft, { caseId, version: 0, body: '{"question":"Kan er iem"}' })
  expect(await kept('anna')).toEqual({ body: '{"question":"Kan er iem"}', version: 1 })
  expect(await kept('bram')).toBeNull()
  await org.get('anna', saveDraft, { caseId, version: 1, body: '{"question":"Kan er iemand komen?"}' })
  expect(await org.ask('anna', saveDraft, { caseId, version: 1, body: '{}' })).toMatchObject({
    word: 'conflict',
    more: { version: 2 },
  })
  expect(await org.ask('wim', openDraft, { caseId })).toEqual({ kind: 'absent' })
})

test('once it is a referral, or is thrown away, nothing is kept', async () => {
  const allowedBy = { ground: null, lifting: null, consentOn: null, consentHow: null, liftingReason: '' }
  const text = { serviceId: null, receiver: 'Maatjes', goalId: null, question: 'Kan er iemand komen?', purpose: '', lines: [] }
  const warm = { warm: false, warmOn: null, warmAt: '', warmWith: '', seenByPerson: false, reaction: '' }
  await org.get('anna', writeReferral, { caseId, id: newId(), ...text, allowedBy, ...warm })
  expect(await kept('anna')).toBeNull()
  await org.get('anna', saveDraft, { caseId, version: 0, body: '{"question":"Nog een"}' })
  await org.get('anna', saveDraft, { caseId, version: 1, body: '' })
  expect(await kept('anna')).toBeNull()
})
