// An inventory starts empty, keeps nothing empty, and shows then beside now.
import { expect, test } from 'vitest'
import { lifeDomains } from './model.ts'
import { mayAskAgain, mayKeep, mayNoteReadiness, moveOf, notOpened, standing } from './rules.ts'

const today = '2026-11-23'
const empty = { facts: '', othersSay: '', workersView: '', strengths: '', score: null, seenOn: today }

test.each([
  ['nothing', empty, 'empty-entry'],
  ['a fact', { ...empty, facts: 'Huur drie maanden achter' }, null],
  ['only the own figure', { ...empty, score: 0 }, null],
  ['a day to come', { ...empty, facts: 'x', seenOn: '2026-11-24' }, 'day-to-come'],
])('an entry with %s', (_what, entry, reason) => {
  expect(mayKeep(entry, today)).toEqual(reason === null ? { ok: true } : { ok: false, reason })
})

test('a willingness of zero is an answer; nothing at all is none', () => {
  expect(mayNoteReadiness({ askedOn: today, ownReasons: '', willingness: 0 }, today)).toEqual({ ok: true })
  expect(mayNoteReadiness({ askedOn: today, ownReasons: '', willingness: null }, today)).toEqual({
    ok: false,
    reason: 'empty-entry',
  })
})

test('first and last figure beside each other; a look at which it was not asked is passed over', () => {
  const entries = [
    { score: null, seenOn: '2026-11-20' },
    { score: 5, seenOn: '2026-11-01' },
    { score: 4, seenOn: '2026-10-01' },
    { score: 3, seenOn: '2026-09-04' },
  ]
  expect(moveOf(entries)).toEqual({ from: 3, to: 5, since: '2026-09-04', direction: 'up' })
  expect(moveOf(entries.slice(0, 2))).toBeNull()
})

test('what is not opened is only a list to choose from', () => {
  expect(notOpened([])).toEqual([...lifeDomains])
  expect(notOpened(['money'])).not.toContain('money')
})

test('a day to ask again is today, lies ahead, or is left open', () => {
  expect([null, today, '2026-12-01'].map((on) => mayAskAgain(on, today).ok)).toEqual([true, true, true])
  expect(mayAskAgain('2026-11-22', today)).toEqual({ ok: false, reason: 'day-gone' })
})

test('a no that was taken back no longer stands', () => {
  const no = {
    id: 'n',
    version: 1,
    saidTo: 'plan',
    saidOn: today,
    ownWords: '',
    wayBack: 'Bel gerust',
    askAgainOn: null,
    authorName: 'Anna',
    takenBackNote: '',
  } as const
  expect(
    standing([
      { ...no, takenBackOn: null },
      { ...no, takenBackOn: today },
    ]),
  ).toHaveLength(1)
})
