// How it stands with creditors, one by one and together.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MessageKind, messageKind } from '../model.ts'
import { courseOf, nextAfter, sideOf } from './course.ts'
import { balanceDayOf, tallyOf } from './tally.ts'

const said = (kind: MessageKind, onDay: string, cents: number | null = null, because = '') => ({ kind, onDay, cents, because })

test('the last message tells how it stands; the last proposal what was offered', () => {
  expect(courseOf([])).toEqual({ at: 'none', since: null, offered: null, because: '' })
  const messages = [
    said('balanceAsked', '2026-11-02'),
    said('proposed', '2026-11-09', 54_000),
    said('refused', '2026-11-20', null, 'Te weinig'),
  ]
  expect(courseOf(messages)).toEqual({ at: 'refused', since: '2026-11-20', offered: 54_000, because: 'Te weinig' })
})

test('nobody agrees to what was not proposed, and who said no can be asked again', () => {
  for (const kind of ['none', 'notice', 'balanceAsked', 'balance', 'ended'] as const)
    expect(nextAfter(kind)).not.toContain('accepted')
  expect(nextAfter('refused')).toContain('reconsiderationAsked')
  expect(nextAfter('noCooperation')).toContain('reconsiderationAsked')
  expect(nextAfter('accepted')).toContain('agreed')
})

test('from every message there is a way to an agreement', () => {
  const reaches = (from: MessageKind, seen = new Set<MessageKind>()): boolean => {
    if (from === 'agreed') return true
    if (seen.has(from)) return false
    seen.add(from)
    return nextAfter(from).some((next) => reaches(next, seen))
  }
  expect(messageKind.options.filter((kind) => !reaches(kind))).toEqual([])
})

const standing = fc
  .record({ owed: fc.nat(1_000_000), kind: fc.constantFrom(...messageKind.options), claimId: fc.uuid() })
  .map(({ owed, kind, claimId }) => ({ claimId, owed, course: courseOf([said(kind, '2026-11-01')]) }))

test('every claim stands on one side, so the sides make the whole; a judge is asked only when nobody is waited for', () => {
  fc.assert(
    fc.property(fc.array(standing), (standings) => {
      const { claims, owed, of, mayBeImposed } = tallyOf(standings)
      const sides = Object.values(of)
      expect(sides.reduce((sum, side) => sum + side.claims, 0)).toBe(claims)
      expect(sides.reduce((sum, side) => sum + side.owed, 0)).toBe(owed)
      const on = standings.map(({ course }) => sideOf(course.at))
      expect(mayBeImposed).toBe(on.includes('yes') && on.includes('no') && !on.includes('waiting') && !on.includes('ahead'))
    }),
  )
})

test.each([
  ['some agree, some do not', ['accepted', 'refused'], true],
  ['all agree', ['accepted', 'agreed'], false],
  ['nobody agrees', ['refused', 'noCooperation'], false],
  ['an answer is waited for', ['accepted', 'refused', 'proposed'], false],
  ['one was not asked yet', ['accepted', 'refused', 'balance'], false],
  ['there is nobody', [], false],
] as const)('a judge can be asked where %s: %j, %s', (_, kinds, may) => {
  const standings = kinds.map((kind, at) => ({ claimId: String(at), owed: 1, course: courseOf([said(kind, '2026-11-01')]) }))
  expect(tallyOf(standings).mayBeImposed).toBe(may)
})

test('the day most balances are of, the latest of equals', () => {
  const of = (...days: (string | null)[]) => balanceDayOf(days.map((balanceDay) => ({ balanceDay })))
  expect(of(null, null)).toEqual({ day: null, onIt: 0, claims: 2 })
  expect(of('2026-11-01', '2026-12-01', '2026-12-01', null)).toEqual({ day: '2026-12-01', onIt: 2, claims: 4 })
  expect(of('2026-11-01', '2026-12-01')).toEqual({ day: '2026-12-01', onIt: 1, claims: 2 })
})
