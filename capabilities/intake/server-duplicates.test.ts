// Possible duplicates: who may know of them sees them, another team is a hint, and what is set apart stays silent.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AskedOf } from '../../core/kit/operation.ts'
import { trailOf } from '../../platform/audit/trail.ts'
import { fill } from '../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation, type Person } from '../../platform/test/organisation.ts'
import { moveFolder, openCase } from '../people/api.ts'
import { handlers as people } from '../people/server.ts'
import { giveCase } from '../people/test-case.ts'
import * as api from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...people])
})
afterAll(() => org.close())

const plain = { family: 'Haddad', ownWords: 'Help', channel: 'phone', knows: 'self', urgency: 'normal', safeNow: 'yes' } as const

async function register(who: Person, given: Partial<AskedOf<typeof api.registerRequest>>): Promise<string> {
  const id = newId()
  await org.get(who, api.registerRequest, { ...plain, ...given, id, folderId: newId() })
  return id
}

describe('possible duplicates', () => {
  async function born(caseId: string, on: string): Promise<void> {
    await fill(org.addressOf('migrate'), async (db) => {
      const { personId } = await db
        .selectFrom('people.caseFile')
        .where('id', '=', caseId)
        .select('personId')
        .executeTakeFirstOrThrow()
      await db.updateTable('people.person').set({ bornOn: on }).where('id', '=', personId).execute()
    })
  }
  const count = async (text: string, values: unknown[]) => {
    const client = await org.pools.worker.connect()
    await client.query(`begin; set local omzien.tenant = '${org.tenants[0]}'`)
    const { rowCount } = await client.query(text, values)
    await client.query('rollback')
    client.release()
    return rowCount
  }

  test('three letters of the family name find whom I may see', async () => {
    const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Zwaluw', given: 'Piet' })
    const requestId = await register('desk', { family: 'Zwaluwen', ownWords: 'Hulp met post' })
    const { rows } = await org.get('bram', api.lookForDuplicates, { family: 'zwa' })
    expect(rows).toContainEqual(
      expect.objectContaining({ kind: 'person', caseId, name: 'Piet Zwaluw', teamName: 'oost', ownerName: 'anna' }),
    )
    expect(rows).toContainEqual(expect.objectContaining({ kind: 'request', id: requestId, what: 'Hulp met post' }))
    expect((await org.get('zara', api.lookForDuplicates, { family: 'zwa' })).rows).toEqual([])
  })

  test('of another team only initials, year and whom to ask, and only with the same birth date; the hint leaves a trace', async () => {
    const caseId = await giveCase(org, { team: 'west', owner: 'wim', family: 'Merel', given: 'Toos' })
    await born(caseId, '1961-03-04')
    expect((await org.get('anna', api.lookForDuplicates, { given: 'Toos', family: 'Merel' })).rows).toEqual([])
    expect((await org.get('anna', api.lookForDuplicates, { given: 'Toos', family: 'Merel', bornOn: '1961-03-05' })).rows).toEqual(
      [],
    )
    const { rows } = await org.get('anna', api.lookForDuplicates, { given: 'Toos', family: 'Merel', bornOn: '1961-03-04' })
    expect(rows).toEqual([{ kind: 'elsewhere', initials: 'TM', bornYear: 1961, teamName: 'west' }])
    expect(JSON.stringify(rows)).not.toContain('Merel')
    await trailOf(org.pools.app).settled()
    expect(
      await count(`select from audit.event where about = 'intake.look_alike' and member_id = $1`, [org.actor('anna').memberId]),
    ).toBe(1)
  })

  test('a case set apart is told to nobody, also not as a hint; a reviewer finds it noted', async () => {
    const caseId = await giveCase(org, { team: 'west', owner: 'wim', family: 'Kwartel', given: 'Eva' })
    await born(caseId, '1985-05-06')
    await org.get('wim', moveFolder, { caseId, version: 1, circleId: newId(), memberIds: [org.actor('wim').memberId] })
    const asked = { given: 'Eva', family: 'Kwartel', bornOn: '1985-05-06' }
    expect((await org.get('anna', api.lookForDuplicates, asked)).rows).toEqual([])
    expect((await org.get('wim', api.lookForDuplicates, asked)).rows).toHaveLength(1)
    const requestId = await register('anna', asked)
    expect(await count('select from intake.possible_duplicate where request_id = $1', [requestId])).toBe(1)
    await expect(org.pools.app.query('select from intake.possible_duplicate')).rejects.toThrow('permission denied')
  })

  test('the desk hears that there is a case and in which team, not what it is about, whose it is or where it stands', async () => {
    const requestId = await register('desk', { given: 'Toon', family: 'Reiger' })
    const [caseId, personId] = [newId(), newId()]
    const to = { memberId: org.actor('anna').memberId, caseId, personId, subject: 'Schulden' }
    await org.get('anna', api.allocateRequest, { requestId, version: 1, ...to })
    const cases = async (who: Person) =>
      (await org.get(who, api.lookForDuplicates, { family: 'Reiger' })).rows.filter(({ kind }) => kind === 'person')
    expect(await cases('anna')).toMatchObject([{ caseId, what: 'Schulden', ownerName: 'anna' }])
    const rows = await cases('desk')
    expect(rows).toMatchObject([{ name: 'Toon Reiger', teamName: 'oost', caseId: null, what: '', ownerName: null }])
    expect(JSON.stringify(rows)).not.toContain(caseId)
  })

  test('a hidden address is confirmed to nobody, and a number alone tells the desk no name', async () => {
    const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Wulp', given: 'Eva' })
    const { person } = await org.get('anna', openCase, { caseId })
    const card = { street: 'Geheimpad 1', phone: '0600980177', addressHidden: true }
    await fill(org.addressOf('migrate'), async (db) => {
      await db.updateTable('people.person').set(card).where('id', '=', person.id).execute()
    })
    const found = async (who: Person, asked: AskedOf<typeof api.lookForDuplicates>) =>
      (await org.get(who, api.lookForDuplicates, asked)).rows.map((row) => (row.kind === 'elsewhere' ? [] : row.because))
    const { street, phone } = card
    expect(await found('anna', { family: 'Wulp', street })).toEqual([['name']])
    expect(await found('desk', { family: 'Wulp', street, phone })).toEqual([['name', 'phone']])
    expect(await found('desk', { family: 'Anders', phone })).toEqual([])
    expect(await found('anna', { family: 'Anders', phone })).toEqual([['phone']])
  })

  test('another organisation is never looked into', async () => {
    const caseId = await giveCase(org, { team: 'noord', owner: 'zara', family: 'Spreeuw', given: 'Kim' })
    await born(caseId, '1970-07-08')
    const asked = { given: 'Kim', family: 'Spreeuw', bornOn: '1970-07-08' }
    expect((await org.get('zara', api.lookForDuplicates, asked)).rows).toHaveLength(1)
    expect((await org.get('anna', api.lookForDuplicates, asked)).rows).toEqual([])
  })
})

describe('on paper', () => {
  test('another spelling and "vd" for "van der" find whom I may see, with what it is because of; who is nearly sure comes first', async () => {
    const caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Kuyper', given: 'Ans' })
    const other = await register('desk', {
      given: 'Ans',
      prefix: 'van der',
      family: 'Cuijper',
      bornOn: '1950-06-07',
      phone: '0500-090055',
    })
    const { rows } = await org.get('bram', api.lookForDuplicates, { given: 'Ans', family: 'vd Kuiper', bornOn: '1950-06-07' })
    const known = rows.flatMap((row) => (row.kind === 'elsewhere' ? [] : [row]))
    expect(known.map((row) => (row.kind === 'person' ? row.caseId : row.id))).toEqual([other, caseId])
    expect(known[0]).toMatchObject({ because: ['sound', 'born'], sure: true })
    expect(known[1]).toMatchObject({ because: ['sound'], sure: false })
  })

  test('a telephone number finds who goes by another name, as it is written anywhere', async () => {
    const id = await register('desk', { family: 'Pauw', phone: '06 0098 0144' })
    const { rows } = await org.get('bram', api.lookForDuplicates, { family: 'Ekster', phone: '+31600980144' })
    expect(rows).toEqual([expect.objectContaining({ kind: 'request', id, because: ['phone'] })])
    expect((await org.get('wim', api.lookForDuplicates, { family: 'Ekster', phone: '+31600980144' })).rows).toEqual([])
  })

  test('allocated to someone who is known, the request gets a case beside the old one, on the same card', async () => {
    const before = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Lijster', given: 'Bep' })
    const { rows } = await org.get('anna', api.lookForDuplicates, { given: 'Bep', family: 'Leister' })
    const known = rows.flatMap((row) => (row.kind === 'person' && row.caseId === before ? [row.id] : []))
    const requestId = await register('desk', { given: 'Bep', family: 'Lijster' })
    const [caseId, personId] = [newId(), known[0] as string]
    const given = { requestId, version: 1, memberId: org.actor('bram').memberId, caseId, personId, known: true }
    await org.get('anna', api.allocateRequest, given)
    const [old, fresh] = await Promise.all([before, caseId].map((one) => org.get('bram', openCase, { caseId: one })))
    expect(JSON.stringify(fresh)).toContain(personId)
    expect(JSON.stringify(old)).toContain(personId)
    const strange = await giveCase(org, { team: 'west', owner: 'wim', family: 'Vink', given: 'Jo' })
    const theirs = (await org.get('wim', api.lookForDuplicates, { family: 'Vink' })).rows.flatMap((row) =>
      row.kind === 'person' && row.caseId === strange ? [row.id] : [],
    )
    const other = await register('desk', { family: 'Vink' })
    const asked = { ...given, requestId: other, caseId: newId(), personId: theirs[0] as string }
    expect(await org.ask('anna', api.allocateRequest, asked)).toMatchObject({ word: 'not-known-here' })
  })

  test('to stand around a case gives no way into a file that lies out of sight', async () => {
    const theirs = await giveCase(org, { team: 'west', owner: 'wim', family: 'Roodborst', given: 'Ada' })
    const { person } = await org.get('wim', openCase, { caseId: theirs })
    const ours = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Winter', given: 'Kees' })
    await fill(org.addressOf('migrate'), async (db) => {
      const file = await db.selectFrom('people.caseFile').where('id', '=', ours).selectAll().executeTakeFirstOrThrow()
      const { tenantId, folderId, circleId } = file
      const link = { tenantId, folderId, circleId, personId: person.id, role: 'naaste' }
      await db.insertInto('people.folderPerson').values(link).execute()
    })
    const requestId = await register('desk', { given: 'Ada', family: 'Roodborst' })
    const to = { memberId: org.actor('anna').memberId, caseId: newId(), personId: person.id, known: true }
    expect(await org.ask('anna', api.allocateRequest, { requestId, version: 1, ...to })).toMatchObject({ word: 'not-known-here' })
  })
})
