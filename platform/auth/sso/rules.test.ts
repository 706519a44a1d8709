// Which second factor counts, and by which address somebody is known.
import { describe, expect, test } from 'vitest'
import { issuer } from './model.ts'
import { addressIn, showsFactor } from './rules.ts'

describe('the second factor of a service', () => {
  test.each([
    [{ amr: ['pwd', 'mfa'] }, ['mfa'], true],
    [{ acr: 'loa3' }, ['mfa', 'loa3'], true],
    [{ amr: ['pwd'] }, ['mfa'], false],
    [{ amr: 'mfa' }, ['mfa'], false],
    [{}, ['mfa'], false],
    [{ amr: ['mfa'] }, [], false],
  ] as const)('%j with %j counted: %s', (shown, factors, counts) => {
    expect(showsFactor(shown, factors)).toBe(counts)
  })
})

describe('the address of somebody', () => {
  test.each([
    [{ email: ' Noor@Omzien.example ' }, 'email', 'noor@omzien.example'],
    [{ email: 'noor@omzien.example', email_verified: false }, 'email', null],
    [{ email: 'noor@omzien.example' }, 'upn', null],
    [{ upn: 'noor@omzien.example', email_verified: false }, 'upn', 'noor@omzien.example'],
    [{ email: '' }, 'email', null],
  ] as const)('%j by %s is %s', (shown, claim, address) => {
    expect(addressIn(shown, claim)).toBe(address)
  })
})

describe('where a service may stand', () => {
  test.each(['https://login.example/tenant/v2.0', 'http://127.0.0.1:4000', 'http://localhost:4000/'])('%s may', (text) => {
    expect(issuer.safeParse(text).success).toBe(true)
  })
  test.each(['http://login.example', 'https://a:b@login.example', 'https://login.example/?x=1', 'file:///etc/passwd', 'login'])(
    '%s may not',
    (text) => expect(issuer.safeParse(text).success).toBe(false),
  )
})
