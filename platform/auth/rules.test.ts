// Rules of signing in: delays, weak passwords, who needs a second factor.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { delayAfter, delays, freeTries, needsSecondFactor, passwordHolds } from './rules.ts'

describe('guessing', () => {
  test('the first tries cost nothing', () => {
    expect([1, 2, 3, 4].map((failures) => delayAfter(failures, 5))).toEqual([0, 0, 0, 0])
  })

  test('then each failure doubles the wait, up to a quarter of an hour', () => {
    expect([5, 6, 7, 8].map((failures) => delayAfter(failures, 5))).toEqual([1, 2, 4, 8])
    expect(delayAfter(500, 5)).toBe(900)
  })

  test('a wait never shrinks by failing more, and the list ends where the wait stops growing', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(40), (failures, free) => delayAfter(failures, free) <= delayAfter(failures + 1, free)),
    )
    for (const counted of Object.keys(freeTries) as (keyof typeof freeTries)[]) expect(delays(counted).at(-1)).toBe(900)
  })

  test('a day of guessing from one address gives fewer than 120 tries at one account', () => {
    let [seconds, tries] = [0, 0]
    while (seconds < 86_400) seconds += delayAfter(++tries, freeTries.account)
    expect(tries).toBeLessThan(120)
  })
})

describe('second factor', () => {
  test.each([
    [['socialWorker'], false, true, true],
    [['desk'], false, true, false],
    [['desk', 'manager'], false, true, true],
    [['socialWorker'], true, true, false],
    [['socialWorker'], false, false, false],
  ] as const)('roles %s, demo %s, demanded %s: needed %s', (roles, demo, required, needed) => {
    expect(needsSecondFactor({ roles, demo, required })).toBe(needed)
  })
})

describe('passwords', () => {
  test.each([
    ['kort', 'password-too-short'],
    ['elf tekens!', 'password-too-short'],
    ['Welkom2026!!', 'password-too-known'],
    ['W3lk0m123456', 'password-too-known'],
    ['wachtwoordwachtwoord', 'password-too-known'],
    ['P@ssw0rd2026', 'password-too-known'],
    ['aaaaaaaaaaaaaaa', 'password-too-known'],
    ['123456789012', 'password-too-known'],
    ['abcdefghijklmnop', 'password-too-known'],
    ['anna.bakker fietst', 'password-has-email'],
    ['mijn voorbeeld is goed', 'password-has-email'],
  ])('%s is refused: %s', (typed, reason) => {
    expect(passwordHolds(typed, 'anna.bakker@voorbeeld.example')).toEqual({ ok: false, reason })
  })

  test.each(['paard accu nietje juist', 'Vier gele bomen!', 'n7Kq-wZ2p-Lm4x'])('%s is strong enough', (typed) => {
    expect(passwordHolds(typed, 'anna.bakker@voorbeeld.example')).toEqual({ ok: true })
  })

  test('a long random password always holds', () => {
    const words = fc.array(fc.constantFrom('tafel', 'regen', 'kikker', 'spijker', 'maan', 'touw', 'vork', 'kelder'), {
      minLength: 4,
      maxLength: 6,
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('tafel', 'regen', 'kikker', 'spijker', 'maan', 'touw'), { minLength: 4 }),
        (some) => passwordHolds(some.join(' '), 'x@y.example').ok,
      ),
    )
    fc.assert(fc.property(words, (some) => passwordHolds(some.join(' '), 'x@y.example').ok || new Set(some).size === 1))
  })
})
