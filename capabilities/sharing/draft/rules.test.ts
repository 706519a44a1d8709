// What of a half written referral stands in the form when it is opened again.
import { expect, test } from 'vitest'
import type { ReferralText } from '../referral/model.ts'
import { takenUp } from './rules.ts'

const start: ReferralText = {
  ...{ serviceId: null, colleague: null, receiver: '', goalId: null, question: '', purpose: '', lines: [] },
  allowedBy: { ground: 'public-task', lifting: null, consentOn: null, consentHow: null, liftingReason: '' },
  ...{ warm: false, warmOn: null, warmAt: '', warmWith: '', seenByPerson: false, reaction: '' },
}
const line = (key: string, stopped: 'address-hidden' | null = null) =>
  ({ key, group: 'who', title: key, text: key, stopped }) as never

test('what was typed stands there again, but a line that may not go along any more is gone', () => {
  const body = JSON.stringify({ ...start, receiver: 'Maatjes', goalId: 'gone', lines: [{ key: 'name' }, { key: 'address' }] })
  const again = takenUp(body, start, { lines: [line('name'), line('address', 'address-hidden')], goals: [] })
  expect(again).toMatchObject({ receiver: 'Maatjes', goalId: null, lines: [{ key: 'name' }] })
})

test('no line stands twice after two were put together, and a report knows no goal', () => {
  const { goalId: _, ...report } = start
  const body = JSON.stringify({ ...report, lines: [{ key: 'name' }, { key: 'name', text: 'Samira' }] })
  const again = takenUp(body, report, { lines: [line('name')], goals: [] })
  expect(again).toEqual({ ...report, lines: [{ key: 'name', text: 'Samira' }] })
})

test.each(['', 'half {', 'null', '[]'])('a text that is no form changes nothing: %s', (body) => {
  expect(takenUp(body, start, { lines: [], goals: [] })).toEqual(start)
})
