// What a line of who looked tells and keeps.
import { describe, expect, it } from 'vitest'
import { rightsOf, roleNames } from '../../../core/kit/rights.ts'
import { didWhat, stateOfName, toldParts, toldRoles } from './rules.ts'

describe('who looked', () => {
  it('is told by role, never as who minds safety', () => {
    expect(toldRoles(['safeguardingOfficer', 'socialWorker'])).toEqual(['socialWorker'])
    expect(toldRoles(['safeguardingOfficer'])).toEqual([])
    expect(toldRoles(['of-before'])).toEqual([])
    expect(toldRoles(roleNames)).toEqual(['socialWorker', 'debtCounsellor', 'teamLead', 'trainee'])
  })
  it('has no words that only who minds safety would have', () => {
    const bare = roleNames.filter((role) => toldRoles([role]).length === 0)
    expect(bare.filter((role) => rightsOf([role]).has('case.read'))).toEqual(['communityWorker', 'safeguardingOfficer'])
    for (const role of roleNames) expect(toldRoles([role, 'safeguardingOfficer'])).toEqual(toldRoles([role]))
  })
  it.each([
    [
      ['plan', 'people', 'plan'],
      ['people', 'plan'],
    ],
    [['undo', 'craft'], ['other']],
    [[], []],
    [
      ['list', 'undo'],
      ['list', 'other'],
    ],
  ])('says of %j: %j', (found, told) => {
    expect(toldParts(found)).toEqual(told)
  })
  it.each([
    [2, 0, 'looked'],
    [0, 1, 'changed'],
    [1, 1, 'both'],
  ] as const)('says of %i looks and %i changes: %s', (looks, changes, said) => {
    expect(didWhat({ looks, changes })).toBe(said)
  })
  it.each([
    [false, null, 'not-asked'],
    [true, null, 'asked'],
    [true, true, 'given'],
    [true, false, 'kept'],
  ] as const)('a name asked %s and given %s is %s', (asked, given, state) => {
    expect(stateOfName({ asked, given })).toBe(state)
  })
})
