// The link by which the first beheerder, and everyone after, comes in.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emailOf, makeSignInHouse, page, password, type SignInHouse } from '../test/sign-in.ts'
import { makeAccount, makeDemoAccounts } from './accounts.ts'
import { makeInvitation } from './invitation.ts'

let house: SignInHouse
beforeAll(async () => {
  house = await makeSignInHouse(['anna'])
})
afterAll(() => house.close())

const ownerOf = (who: 'manager' | 'anna' | 'wim' | 'bram' | 'lena' | 'zara') => {
  const { tenantId, memberId } = house.organisation.actor(who)
  return { tenantId, memberId, email: emailOf(who) }
}
const accept = (token: string, more: object = {}) =>
  house.send('POST', '/invitation/accept', { body: { token, name: 'Mo Beheer', password: 'Vier gele bomen!', ...more } })

test('a link sets name and password, once', async () => {
  const token = await makeInvitation(house.auth, ownerOf('manager'))
  expect(token).toHaveLength(43)
  expect((await house.signIn('manager', { body: { password: 'Vier gele bomen!' } })).status).toBe(401)
  const replies = await Promise.all([accept(token), accept(token), accept(token)])
  expect(replies.map((reply) => reply.status).toSorted((a, b) => a - b)).toEqual([200, 409, 409])
  const reply = await house.signIn('manager', { body: { password: 'Vier gele bomen!' } })
  expect(reply.body).toMatchObject({ name: 'Mo Beheer', secondFactor: 'needed' })
})

test('a weak password is refused and leaves the link whole', async () => {
  const token = await makeInvitation(house.auth, ownerOf('wim'))
  expect((await accept(token, { password: 'kort' })).body.word).toBe('password-too-short')
  expect((await accept(token, { password: 'Welkom2026!!' })).body.word).toBe('password-too-known')
  expect((await accept(token, { password: 'omzien is nooit klaar' })).body.word).toBe('password-has-email')
  expect((await accept(token)).status).toBe(200)
})

test('a link ends after a day, by a newer one, and is never the hash that is kept', async () => {
  const first = await makeInvitation(house.auth, ownerOf('bram'))
  const second = await makeInvitation(house.auth, ownerOf('bram'))
  expect((await accept(first)).body.word).toBe('invitation-gone')
  const { rows } = await house.sql('select identifier from auth.one_time')
  for (const row of rows) {
    expect(row.identifier).not.toContain(second)
    expect((await accept(row.identifier)).body.word).toBe('invitation-gone')
  }
  await house.sql(`update auth.one_time set expires_at = expires_at - interval '24 hours'`)
  expect((await accept(second)).body.word).toBe('invitation-gone')
})

test('a link for someone with an account is the way back in: all that was open closes', async () => {
  const { cookies } = await house.signIn('anna')
  const token = await makeInvitation(house.auth, ownerOf('anna'))
  expect((await accept(token, { name: 'Anna Bakker' })).status).toBe(200)
  expect((await house.send('GET', '/me', { headers: page(cookies) })).status).toBe(401)
  expect((await house.signIn('anna')).status).toBe(401)
  expect((await house.signIn('anna', { body: { password: 'Vier gele bomen!' } })).body.name).toBe('Anna Bakker')
})

test('an e-mail belongs to one account in the whole installation', async () => {
  await makeAccount(house.auth.pool, { ...ownerOf('lena'), password })
  await expect(makeAccount(house.auth.pool, { ...ownerOf('zara'), email: 'LENA@omzien.example', password })).rejects.toThrow(
    'member_account_email_key',
  )
})

test('the demo makes many accounts with one hash, and may do so again', async () => {
  const owners = [ownerOf('zara'), { ...ownerOf('bram'), email: 'bram.demo@omzien.example' }]
  await makeDemoAccounts(house.auth.pool, { owners, password })
  await makeDemoAccounts(house.auth.pool, { owners, password: 'Acht blauwe stoelen' })
  expect((await house.signIn('zara', { body: { password: 'Acht blauwe stoelen' } })).status).toBe(200)
  const { rows } =
    await house.sql(`select count(distinct password)::int as hashes from auth.credential c join auth.member_account a on a.id = c.account_id
    where a.email in ('zara@omzien.example', 'bram.demo@omzien.example')`)
  expect(rows[0].hashes).toBe(1)
})
