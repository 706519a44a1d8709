// Changing the own password: who one is first, then a password that holds, and nothing else stays open.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emailOf, makeSignInHouse, page, password, type SignInHouse } from '../test/sign-in.ts'
import { accountByEmail, type Known } from './store.ts'

let house: SignInHouse
beforeAll(async () => {
  house = await makeSignInHouse(['desk', 'anna'])
})
afterAll(() => house.close())

const fresh = 'vier losse woorden samen'
const change = (headers: Record<string, string>, body: object) => house.send('POST', '/password/change', { headers, body })

test.each([
  ['the old one is wrong', { password: 'niet het goede woord' }, 'wrong-credentials'],
  ['it is too short', { fresh: 'kort' }, 'password-too-short'],
  ['it is too known', { fresh: 'wachtwoord123' }, 'password-too-known'],
  ['the e-mail stands in it', { fresh: 'ik ben desk@omzien.example' }, 'password-has-email'],
])('nothing changes when %s', async (_, over, word) => {
  const headers = page((await house.signIn('desk')).cookies)
  expect((await change(headers, { password, fresh, ...over })).body.word).toBe(word)
  expect((await house.signIn('desk')).status).toBe(200)
})

test('a sign-in with the old password that was under way does not outlive the change', async () => {
  const own = page((await house.signIn('anna')).cookies)
  const hold = new pg.Client({ connectionString: house.organisation.addressOf('auth') })
  await hold.connect()
  const { accountId, hash } = (await accountByEmail(house.auth.pool, emailOf('anna'))) as Known
  // Someone is changing it: the old hash was read already, the session comes meanwhile.
  await hold.query('begin')
  await hold.query(`update auth.credential set password = $2 where account_id = $1`, [accountId, `${hash}x`])
  const late = house.signIn('anna')
  await new Promise((go) => setTimeout(go, 1500))
  await hold.query('commit')
  expect((await late).body.word).toBe('wrong-credentials')
  const { rows } = await house.sql('select id from auth.session where account_id = $1', [accountId])
  expect(rows).toHaveLength(1)
  await hold.query(`update auth.credential set password = $2 where account_id = $1`, [accountId, hash])
  await hold.end()
  expect((await house.send('GET', '/me', { headers: own })).status).toBe(200)
})

test('who still owes a second factor, and who is not signed in, changes nothing', async () => {
  const owing = page((await house.signIn('anna')).cookies)
  expect((await change(owing, { password, fresh })).status).toBe(401)
  expect((await change(page({}), { password, fresh })).status).toBe(401)
})

test('whoever is signed in changes the password, and ends what else was open', async () => {
  const [own, elsewhere] = [page((await house.signIn('desk')).cookies), page((await house.signIn('desk')).cookies)]
  expect((await change(own, { password, fresh })).status).toBe(200)
  expect((await house.send('GET', '/sessions', { headers: own })).body.rows).toHaveLength(1)
  expect((await house.send('GET', '/me', { headers: elsewhere })).status).toBe(401)
  expect((await house.signIn('desk')).body.word).toBe('wrong-credentials')
  expect((await house.signIn('desk', { body: { password: fresh } })).status).toBe(200)
  const { rows } = await house.sql("select outcome from auth.sign_in_event where kind = 'password' and outcome = 'done'")
  expect(rows).toHaveLength(1)
})
