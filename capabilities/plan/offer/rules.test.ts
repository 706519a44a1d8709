// From a card to what offers are held against, and from an offer to a task.
import { describe, expect, test } from 'vitest'
import { lifeDomains } from '../../assessment/model.ts'
import { domains } from '../../directory/offer/model.ts'
import { codesOfLanguages } from '../../directory/rules/spoken.ts'
import { isTaken, needOf, taskOf } from './rules.ts'

const card = { bornOn: null, gender: '', languages: [], interpreter: '', around: [] }
const given = { domain: 'money', teamId: 'x', today: '2026-11-23' }

describe('what a card tells', () => {
  test('what nobody asked stays unknown', () => {
    expect(needOf(card, given)).toEqual({
      domain: 'money',
      teamId: 'x',
      languages: [],
      age: null,
      audiences: [],
      budgetCents: null,
    })
  })
  test('age, languages, and the groups someone belongs to', () => {
    const known = {
      interpreter: '',
      bornOn: '1992-11-24',
      gender: 'vrouw',
      languages: ['Arabisch (Marokko)', 'Nederlands'],
      around: ['child'],
    }
    expect(needOf(known, given)).toMatchObject({ age: 33, languages: ['ar', 'nl'], audiences: ['women', 'parents'] })
  })
  test('an offer in Dutch is held against someone only where an interpreter is noted', () => {
    const spoken = { ...card, languages: ['Tigrinya'] }
    expect(needOf(spoken, given).languages).toEqual(['ti', 'nl'])
    expect(needOf({ ...spoken, interpreter: 'Tigrinya, telefonisch' }, given).languages).toEqual(['ti'])
  })
  test.each([
    ['Tigrinya', ['ti']],
    ['Egyptisch Arabisch', ['ar']],
    ['Dari', ['fa']],
    ['Klingon', []],
    ['', []],
  ])('%s', (written, codes) => {
    expect(codesOfLanguages([written])).toEqual(codes)
  })
})

test('every life domain is something that an offer can be about', () => {
  expect([...lifeDomains].filter((code) => !(domains as readonly string[]).includes(code))).toEqual([])
})

describe('an offer as a task', () => {
  const service = { name: 'Maatje', form: 'buddy', organisationName: 'Naast Elkaar' } as const
  test('a buddy is a volunteer, a group and an open hour are of their organisation', () => {
    expect(taskOf(service).ownerKind).toBe('volunteer')
    expect(taskOf({ ...service, form: 'group' }).ownerKind).toBe('organisation')
    expect(taskOf({ ...service, form: 'open-hour' })).toMatchObject({
      title: 'Maatje',
      ownerName: 'Naast Elkaar',
      memberId: null,
    })
  })
  test('what is a task already is known as such', () => {
    expect(isTaken(service, [{ title: 'Maatje', ownerName: 'Naast Elkaar' }])).toBe(true)
    expect(isTaken(service, [{ title: 'Maatje', ownerName: 'Ander' }])).toBe(false)
  })
})
