// The term of what the bank wrote: our own choice until the organisation makes one, and then that of the job.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../core/kit/day.ts'
import { doJob } from '../../../platform/jobs/runner.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import { keepImport, listEntries } from '../statements/api.ts'
import { listeners } from '../statements/jobs.ts'
import { handlers as statements } from '../statements/server.ts'
import { openBankTerm, setBankTerm } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...statements])
})
afterAll(() => org.close())

const ing = [
  '"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";"Mutatiesoort";"Mededelingen"',
  '"20261102";"Bakkerij Zon";"NL69INGB0123456789";"";"BA";"Af";"4,50";"Betaalautomaat";"brood"',
].join('\n')
const file = { name: 'ing.csv', content: Buffer.from(ing).toString('base64') }

/** What the nightly job does on a day. */
async function nightOf(day: string): Promise<void> {
  const [listener] = listeners
  if (!listener) throw new Error('no listener')
  const run = (work: Parameters<typeof listener.run>[0]) => listener.run({ ...work, today: day }, [])
  await doJob(org.pools.worker, { ...listener, run }, { id: newId(), tenant: org.tenants[0], subjects: [] })
}

test('a shorter term empties what was read before as well; each organisation has its own, and only a beheerder chooses', async () => {
  const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad' })
  await org.get('anna', keepImport, { caseId, id: newId(), ...file })
  const names = async () => (await org.get('anna', listEntries, { caseId })).rows.map(({ counterpartyName }) => counterpartyName)
  const madeOn = new Date().toISOString().slice(0, 10)

  expect(await org.get('anna', openBankTerm, {})).toEqual({ version: 0, days: 400 })
  expect(await org.ask('anna', setBankTerm, { version: 0, days: 92 })).toMatchObject({ word: 'no-right' })
  await nightOf(addDays(madeOn, 100))
  expect(await names()).toEqual(['Bakkerij Zon'])
  await org.get('manager', setBankTerm, { version: 0, days: 92 })
  expect(await org.ask('manager', setBankTerm, { version: 0, days: 31 })).toMatchObject({
    word: 'conflict',
    more: { version: 1 },
  })
  await nightOf(addDays(madeOn, 91))
  expect(await names()).toEqual(['Bakkerij Zon'])
  await nightOf(addDays(madeOn, 93))
  expect(await names()).toEqual([''])
  expect(await org.get('zara', openBankTerm, {})).toEqual({ version: 0, days: 400 })

  // What is read from now on has the term of now.
  await org.get('manager', setBankTerm, { version: 1, days: 731 })
  const next = Buffer.from(ing.replace('20261102', '20261103').replace('Bakkerij Zon', 'Slagerij Maan')).toString('base64')
  await org.get('anna', keepImport, { caseId, id: newId(), name: 'ing.csv', content: next })
  await nightOf(addDays(today, 700))
  expect(await names()).toContain('Slagerij Maan')
})
