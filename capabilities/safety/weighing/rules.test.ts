// The five questions as a table: every way through them ends, and unsafety always leads to a report.
import { expect, test } from 'vitest'
import { fiveQuestions, mayBeTable, weigh } from './rules.ts'

test.each([
  ['no suspicion: record and close', [false], { asked: 1, done: true, advice: ['close'] }],
  ['unsafe now: report, and go on together with Veilig Thuis', [true, true], { asked: 3, done: false, advice: ['report'] }],
  ['no help of our own: report', [true, false, false], { asked: 3, done: true, advice: ['report'] }],
  ['help is not accepted: report', [true, false, true, false], { asked: 4, done: true, advice: ['report'] }],
  [
    'help that does not bring safety: report',
    [true, false, true, true, false],
    { asked: 5, done: true, advice: ['help', 'report'] },
  ],
  ['help that works: help, and keep following', [true, false, true, true, true], { asked: 5, done: true, advice: ['help'] }],
  ['unsafe, and helped: both', [true, true, true, true, true], { asked: 5, done: true, advice: ['report', 'help'] }],
  ['nothing answered yet', [], { asked: 1, done: false, advice: [] }],
  ['an open answer stops there', [true, null, true], { asked: 2, done: false, advice: [] }],
])('%s', (_, answers, weighed) => {
  expect(weigh(fiveQuestions, answers)).toEqual(weighed)
})

test('each way of answering all five ends, and a suspicion of unsafety never ends without a report', () => {
  for (let way = 0; way < 32; way += 1) {
    const answers = fiveQuestions.map((_, at) => ((way >> at) & 1) === 1)
    const { done, advice } = weigh(fiveQuestions, answers)
    expect(done).toBe(true)
    expect(advice.length).toBeGreaterThan(0)
    if (answers[0] && answers[1]) expect(advice).toContain('report')
    if (!answers[0]) expect(advice).toEqual(['close'])
  }
})

const asked = fiveQuestions.map((one) => ({ ...one, question: 'Vraag', more: '' }))

test('a table of an organisation ends, and can lead to a report', () => {
  expect(mayBeTable(asked)).toEqual({ ok: true })
  expect(mayBeTable(asked.slice(0, 2))).toMatchObject({ reason: 'weighing-without-end' })
  expect(mayBeTable([{ question: 'Vraag', more: '', yes: 'close', no: 'close' }])).toMatchObject({
    reason: 'weighing-without-report',
  })
  // A report behind a question that ends either way is reached by nobody.
  const shut = { question: 'Vraag', more: '', yes: 'close', no: 'close' } as const
  expect(mayBeTable([shut, ...asked])).toMatchObject({ reason: 'weighing-without-report' })
  const on = { ...shut, yes: 'help-and-next' } as const
  expect(mayBeTable([on, shut, ...asked])).toMatchObject({ reason: 'weighing-without-report' })
  expect(mayBeTable([on, ...asked])).toEqual({ ok: true })
})
