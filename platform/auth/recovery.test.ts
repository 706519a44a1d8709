// Codes on paper: good once each, in place of the app, and gone with it.
import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeSignInHouse, page, password, type SignInHouse } from '../test/sign-in.ts'
import { makeRecoveryCodes, takeAnyCode } from './recovery.ts'

type Who = 'anna' | 'bram' | 'wim'

let house: SignInHouse
beforeAll(async () => {
  house = await makeSignInHouse(['anna', 'bram', 'wim'])
})
afterAll(() => house.close())

async function setUp(who: Who) {
  const headers = page((await house.signIn(who)).cookies)
  const { secret } = (await house.send('POST', '/totp/start', { headers, body: { password } })).body
  const app = createOTP(new TextDecoder().decode(base32.decode(secret)), { digits: 6, period: 30 })
  const codeOf = () => app.hotp(Math.floor(Date.now() / 30_000))
  const confirmed = await house.send('POST', '/totp/confirm', { headers, body: { code: await codeOf() } })
  await house.sql('update auth.second_factor set last_counter = 0')
  return { headers, codeOf, codes: confirmed.body.recoveryCodes as string[] }
}

const left = async (headers: Record<string, string>) =>
  (await house.send('GET', '/sessions', { headers })).body.recoveryCodesLeft as number | null

test('ten come with the second factor, and each opens once, typed as it stands on paper', async () => {
  const { headers, codes } = await setUp('anna')
  expect(new Set(codes).size).toBe(10)
  expect(await left(headers)).toBe(10)
  const [first = ''] = codes
  const body = { code: `${first.slice(0, 4)} ${first.slice(4, 8)}-${first.slice(8)}` }
  const replies = await Promise.all([1, 2, 3].map(() => house.signIn('anna', { body })))
  expect(replies.map((reply) => reply.status).toSorted((a, b) => a - b)).toEqual([200, 409, 409])
  expect(await left(headers)).toBe(9)
  expect((await house.signIn('anna', { body })).body.word).toBe('wrong-code')
  const { rows } = await house.sql("select outcome from auth.sign_in_event where kind = 'recovery'")
  expect(rows).toEqual([{ outcome: 'done' }])
})

test('a code of another opens nothing, nor does a password that is wrong', async () => {
  const [bram, wim] = [await setUp('bram'), await setUp('wim')]
  expect((await house.signIn('bram', { body: { code: wim.codes[0] } })).body.word).toBe('wrong-code')
  const wrong = { password: 'niet het goede woord', code: bram.codes[0] }
  expect((await house.signIn('bram', { body: wrong })).body.word).toBe('wrong-credentials')
  expect(await left(bram.headers)).toBe(10)
})

test('new ones end the old, and ask for password and code again', async () => {
  const { headers, codes, codeOf } = await again('bram')
  const renew = (body: object) => house.send('POST', '/totp/recovery', { headers, body })
  expect((await renew({ password, code: '000000' })).body.word).toBe('wrong-code')
  expect((await renew({ password: 'niet het goede woord', code: await codeOf() })).body.word).toBe('wrong-credentials')
  const made = await renew({ password, code: codes[1] })
  expect(made.body.recoveryCodes).toHaveLength(10)
  expect((await house.signIn('bram', { body: { code: codes[2] } })).body.word).toBe('wrong-code')
  expect((await house.signIn('bram', { body: { code: made.body.recoveryCodes[0] } })).status).toBe(200)
})

test('of two who make new ones at the same moment only the last one’s open', async () => {
  const { headers } = await again('bram')
  const { rows } = await house.sql("select id from auth.member_account where email like 'bram%'")
  const made = await Promise.all([1, 2, 3].map(() => makeRecoveryCodes(house.auth, rows[0].id)))
  expect(await left(headers)).toBe(10)
  const opens = (code = '') => takeAnyCode(house.auth, { accountId: rows[0].id, code })
  expect((await Promise.all(made.map(([first]) => opens(first)))).filter(Boolean)).toHaveLength(1)
})

test('guessing them is slowed as guessing the app is', async () => {
  await house.sql('delete from auth.attempt')
  const tryAt = async (at: number) =>
    (await house.signIn('wim', { body: { code: '123456789012' }, from: `198.51.100.${at}` })).body.word
  for (let at = 0; at < 5; at++) expect(await tryAt(at)).toBe('wrong-code')
  await house.keepWaiting()
  expect(await tryAt(6)).toBe('too-many-tries')
  await house.sql('delete from auth.attempt')
})

test('none is to be read in the database, and all go with the second factor', async () => {
  const { headers, codes } = await again('wim')
  const { rows } = await house.sql("select encode(hash, 'escape') || encode(hash, 'hex') as told from auth.recovery_code")
  expect(rows.filter((row) => codes.some((code) => String(row.told).includes(code)))).toEqual([])
  expect((await house.send('POST', '/totp/off', { headers, body: { password, code: codes[0] } })).status).toBe(200)
  expect(
    (
      await house.sql(
        "select c.id from auth.recovery_code c join auth.member_account a on a.id = c.account_id where a.email like 'wim%'",
      )
    ).rows,
  ).toEqual([])
})

/** Sets the second factor up anew, by a link as a beheerder gives one. */
async function again(who: Who) {
  await house.sql(
    'with gone as (delete from auth.second_factor where account_id in (select id from auth.member_account where email like $1) returning account_id) update auth.member_account set two_factor_enabled = false where id in (select account_id from gone)',
    [`${who}%`],
  )
  return setUp(who)
}
