// Who stands in the overview of a team, with what they carry.
import { expect, test } from 'vitest'
import { loadsOf } from './rules.ts'

const today = '2026-11-23'
const nothing = { open: 0, waiting: 0, overdue: 0, nothingNext: 0 }
const member = (id: string, endedOn: string | null = null) => ({ id, name: id, weeklyHours: 36, absentSince: null, endedOn })

test.each([
  ['who works here, with or without cases', [member('anna'), member('bram')], ['anna', 'bram']],
  ['who is to leave, until that day', [member('anna'), member('bram', '2026-11-24')], ['anna', 'bram']],
  ['not who left and carries nothing', [member('anna'), member('bram', today)], ['anna']],
  ['who left with cases, which another must take on', [member('anna', '2026-10-01')], ['anna']],
])('%s', (_, members, shown) => {
  const loads = [{ ...nothing, ownerId: 'anna', open: 3 }]
  expect(loadsOf(members, loads, today).map((one) => one.memberId)).toEqual(shown)
})

test('cases of nobody, or of who is no longer in the team, stand last without a name', () => {
  const loads = [
    { ...nothing, ownerId: null, open: 1 },
    { ...nothing, ownerId: 'wim', open: 2, overdue: 1 },
  ]
  expect(loadsOf([member('anna')], loads, today).at(-1)).toMatchObject({ memberId: null, open: 3, overdue: 1 })
})
