// The ground comes from the service: what a list must have, and when another service needs a reason.
import { describe, expect, test } from 'vitest'
import type { Service } from './model.ts'
import { choosable, mayArrangeServices, maySetService, servicesAtFirst, settledGround, usualOf } from './rules.ts'

const at = (nth: number, to: Partial<Service>) => servicesAtFirst.map((one, index) => (index === nth ? { ...one, ...to } : one))
const own: Service = {
  ...{ code: 'school', word: 'Schoolmaatschappelijk werk', ground: 'contract', law: '', special: '', keeping: '' },
  ...{ terms: 'none', checked: false, usual: false, retired: false },
}

test('the list that comes along has one usual service, and claims of none that anybody checked it', () => {
  expect(usualOf(servicesAtFirst)?.code).toBe('social-work')
  expect(servicesAtFirst.filter(({ checked }) => checked)).toEqual([])
  expect(servicesAtFirst.map(({ code, terms }) => [code, terms])).toEqual([
    ['social-work', 'none'],
    ['debt-help', 'wgs'],
    ['wmo-access', 'wmo'],
    ['youth-help', 'none'],
  ])
  expect(mayArrangeServices(servicesAtFirst, servicesAtFirst)).toEqual({ ok: true })
})

test.each([
  ['one may be added', [...servicesAtFirst, own], null],
  ['each stands once', [...servicesAtFirst, servicesAtFirst[0] as Service], 'service-twice'],
  ['an own one has a name', [...servicesAtFirst, { ...own, word: '' }], 'service-without-word'],
  ['none disappears, since cases have it', servicesAtFirst.slice(0, 3), 'service-gone'],
  ['one is chosen beforehand', at(0, { usual: false }), 'no-usual-service'],
  ['and no more than one', at(1, { usual: true }), 'no-usual-service'],
  ['and that one is offered', at(0, { retired: true }), 'no-usual-service'],
  ['nothing was checked where nothing is settled', at(1, { ground: null, checked: true }), 'ground-not-settled'],
] as const)('%s', (_, services, reason) => {
  const verdict = mayArrangeServices(services, servicesAtFirst)
  expect(verdict.ok ? null : verdict.reason).toBe(reason)
})

describe('another service', () => {
  const services = at(3, { retired: true })
  test.each([
    ['as it stands needs nothing', 'social-work', 'social-work', '', null],
    ['where none stood there is nothing to explain', '', 'debt-help', '', null],
    ['is explained where one stood', 'social-work', 'debt-help', '', 'service-reason-missing'],
    ['with a reason it may', 'social-work', 'debt-help', 'Het gaat om schulden', null],
    ['is one that is offered', 'social-work', 'youth-help', 'Kind', 'unknown-service'],
    ['is one that is known', '', 'elsewhere', '', 'unknown-service'],
    ['that was set aside since may stay', 'youth-help', 'youth-help', '', null],
  ])('%s', (_, had, service, reason, refused) => {
    const verdict = maySetService({ service, reason }, { had, services })
    expect(verdict.ok ? null : verdict.reason).toBe(refused)
  })

  test('what was set aside is offered only where it stands already', () => {
    expect(choosable(services, '').map(({ code }) => code)).not.toContain('youth-help')
    expect(choosable(services, 'youth-help').map(({ code }) => code)).toContain('youth-help')
  })
})

test('other acts take over a ground only when somebody looked at it', () => {
  expect(settledGround(own)).toBeNull()
  expect(settledGround({ ...own, checked: true })).toBe('contract')
  expect(settledGround(undefined)).toBeNull()
})
