// The household of a day, as a table: who shares a home, who is family, who left, died or was never said to live anywhere.
import { expect, it } from 'vitest'
import type { InFile } from './model.ts'
import { householdOn } from './rules.ts'

const today = '2026-11-30'
const someone = { bornOn: '1990-01-01', bornEstimated: false, diedOn: null, kin: null, stays: [] } as const
const one = (id: string, over: Partial<InFile>): InFile => ({ ...someone, id, name: id, role: 'other', ...over })
const lives = (homeId: string, leftOn: string | null = null) => [{ homeId, joinedOn: '2020-01-01', leftOn }]
const client = one('kim', { role: 'client', stays: lives('hers') })
const homeless = one('kim', { role: 'client' })

it.each([
  ['a partner in the same home', client, { role: 'partner', stays: lives('hers') }, 'partner'],
  ['a partner who lives elsewhere', client, { role: 'partner', stays: lives('his') }, null],
  ['a partner who left yesterday', client, { role: 'partner', stays: lives('hers', '2026-11-29') }, null],
  ['a partner on the last day there', client, { role: 'partner', stays: lives('hers', '2026-11-30') }, 'partner'],
  ['a partner of whom nobody said where', client, { role: 'partner' }, 'partner'],
  ['a child with two homes', client, { role: 'child', stays: [...lives('his'), ...lives('hers')] }, 'child'],
  ['a child with the other parent', client, { role: 'child', stays: lives('his') }, null],
  ['a child by the drawing of the family', client, { role: 'other', kin: 'child', stays: lives('hers') }, 'child'],
  ['a partner by the drawing of the family', client, { role: 'naaste', kin: 'partner', stays: lives('hers') }, 'partner'],
  ['a child whose name says more than the drawing', client, { role: 'child', kin: 'partner', stays: lives('hers') }, 'child'],
  ['a brother in the home', client, { role: 'naaste', stays: lives('hers') }, 'resident'],
  ['a brother elsewhere', client, { role: 'naaste', stays: lives('his') }, null],
  ['a brother of whom nobody said where', client, { role: 'naaste' }, null],
  ['a child, where no home is known', homeless, { role: 'child', stays: lives('his') }, 'child'],
  ['a brother, where no home is known', homeless, { role: 'naaste', stays: lives('his') }, null],
  ['a partner who died today', client, { role: 'partner', diedOn: today, stays: lives('hers') }, null],
  ['a child born today', client, { role: 'child', bornOn: today, stays: lives('hers') }, 'child'],
  ['a child that is expected', client, { role: 'child', bornOn: '2026-12-01', stays: lives('hers') }, null],
] as const)('%s', (_, first, over, as) => {
  const { members, homeKnown } = householdOn([first, one('sam', over)], today)
  expect(homeKnown).toBe(first === client)
  expect(members.map((each) => each.as)).toEqual(as === null ? ['client'] : ['client', as])
})

it('a birth that is known about is not known', () => {
  const about = one('sam', { role: 'child', bornEstimated: true, stays: lives('hers') })
  expect(householdOn([client, about], today).members).toEqual([
    { name: 'kim', as: 'client', bornOn: '1990-01-01' },
    { name: 'sam', as: 'child', bornOn: null },
  ])
})
