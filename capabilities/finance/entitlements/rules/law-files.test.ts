// On any day from 2023 a file of each law holds, but for the days that are named: decision 042 says why each is not there.
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../../core/kit/day.ts'
import { inForce } from '../../../../core/law/parameter.ts'
import { type Law, laws } from '../model.ts'
import { type Hole, holesIn, lawFiles } from './law-files.ts'

const after2026: Hole = { from: '2027-01-01', until: null }

const named: Readonly<Record<Law, readonly Hole[]>> = {
  bijstand: [{ from: '2023-01-01', until: '2023-12-31' }, after2026],
  zorgtoeslag: [after2026],
  huurtoeslag: [after2026],
  kinderbijslag: [{ from: '2025-07-01', until: '2025-12-31' }, after2026],
  kindgebondenBudget: [{ from: '2028-01-01', until: null }],
  kinderopvangtoeslag: [{ from: '2023-01-01', until: '2024-12-31' }, after2026],
  aow: [after2026],
}

const days: Day[] = []
for (let on: Day = '2023-01-01'; on <= '2028-12-31'; on = addDays(on, 1)) days.push(on)

describe('on any day from 2023 a file holds, but for the named days', () => {
  it.each(laws)('of %s', (law) => {
    expect(holesIn(law)).toEqual(named[law])
    const isHole = (on: Day) => named[law].some(({ from, until }) => on >= from && (until === null || on <= until))
    expect(days.filter((on) => (inForce(lawFiles[law], on) === null) !== isHole(on))).toEqual([])
  })
})
