// What presses at a desk.
import { expect, test } from 'vitest'
import { pressingAt } from './rules.ts'

const today = '2026-11-23'
const quiet = { objectionOn: null, objectionAbout: '', nextMove: '', nextOn: null, closed: false, log: [] }
const promise = { dueOn: '2026-11-20', settledOn: null, words: 'Belt terug' }

test.each([
  ['nothing', {}, []],
  ['a term that ends in two weeks', { objectionOn: '2026-12-07' }, ['objection']],
  ['a term that ends later', { objectionOn: '2026-12-08' }, []],
  ['a term that is over', { objectionOn: '2026-11-01' }, ['objection']],
  ['a promise of which the day passed', { log: [promise] }, ['promise']],
  ['a promise for today', { log: [{ ...promise, dueOn: today }] }, []],
  ['a promise that was kept', { log: [{ ...promise, settledOn: '2026-11-21' }] }, []],
  ['a move for today', { nextOn: today, nextMove: 'Bellen' }, ['next']],
  ['a move for tomorrow', { nextOn: '2026-11-24' }, []],
  ['a desk that is closed', { closed: true, log: [promise], objectionOn: today }, []],
  [
    'all at once, the soonest first',
    { nextOn: '2026-11-22', objectionOn: '2026-11-30', log: [promise] },
    ['promise', 'next', 'objection'],
  ],
])('%s', (_, change, why) => {
  expect(pressingAt({ ...quiet, ...change }, today).map((one) => one.why)).toEqual(why)
})
