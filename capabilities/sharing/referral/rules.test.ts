// The course of a referral and the choice of what goes along.
import { describe, expect, test } from 'vitest'
import type { AllowedBy, OfferedLine, SharedLine } from '../disclosure/model.ts'
import { chosenAtFirst, fitted, mayLeave, mayShare } from '../disclosure/rules.ts'
import { type Answer, answers, type State, states } from './model.ts'
import { daysFrom, mayAnswer, mayBeSent, opens, whyWatched } from './rules.ts'

const today = '2026-11-23'
const reason = <Given extends { ok: boolean }>(verdict: Given) =>
  verdict.ok ? null : (verdict as unknown as { reason: string }).reason
const consent: AllowedBy = {
  ground: 'public-task',
  lifting: 'consent',
  consentOn: today,
  consentHow: 'spoken',
  liftingReason: '',
}
const bare: AllowedBy = { ground: null, lifting: null, consentOn: null, consentHow: null, liftingReason: '' }

describe('nothing leaves without both reasons', () => {
  test.each([
    ['without a ground', { ...consent, ground: null }, 'ground-missing'],
    ['without what lifts silence', { ...consent, lifting: null }, 'lifting-missing'],
    ['consent of no day', { ...consent, consentOn: null }, 'consent-incomplete'],
    ['consent in no way', { ...consent, consentHow: null }, 'consent-incomplete'],
    ['consent of tomorrow', { ...consent, consentOn: '2026-11-24' }, 'day-to-come'],
    ['a duty without its law', { ...bare, ground: 'vital', lifting: 'duty' }, 'lifting-reason-missing'],
    ['a conflict that was weighed', { ...bare, ground: 'vital', lifting: 'conflict', liftingReason: 'Gevaar' }, null],
    ['consent, spoken, today', consent, null],
  ] as const)('%s', (_, by, word) => expect(reason(mayShare(by, today))).toBe(word))

  test('and what belongs to another choice goes', () => {
    expect(fitted({ ...consent, lifting: 'right', liftingReason: 'Wet' })).toMatchObject({ consentOn: null, consentHow: null })
    expect(fitted({ ...consent, liftingReason: 'Wet' }).liftingReason).toBe('')
  })

  test('and without a question', () => {
    expect(reason(mayBeSent({ question: '', allowedBy: consent }, today))).toBe('question-missing')
  })
})

describe('least is the default', () => {
  const line = (key: string, stopped: OfferedLine['stopped'] = null): OfferedLine => ({
    ...{ key, group: key.startsWith('reach') ? 'reach' : 'person', title: key, text: stopped ? '' : 'x', stopped },
  })
  const offered = [line('person.name'), line('person.born'), line('reach.phone'), line('reach.address', 'address-hidden')]
  const given = { offered, words: [], secrets: [{ street: 'Zwaluwlaan 12-A', postcode: '1234 AB' }] }
  const chosen = (key: string, text = 'x'): SharedLine => ({ key, group: 'notes', title: 'Iets', text })

  test('only the name stands ticked', () => expect(chosenAtFirst(offered)).toEqual(['person.name']))

  test.each([
    ['a way that is free', [chosen('reach.phone')], null],
    ['a way that is stopped', [chosen('reach.address')], 'line-stopped'],
    ['a way that nobody offered', [chosen('reach.other')], 'line-stopped'],
    ['a line twice', [chosen('notes.a'), chosen('notes.a')], 'line-twice'],
    ['a secret address in a note', [chosen('notes.a', 'Zij woont op zwaluwlaan 12a')], 'address-shared'],
  ] as const)('%s', (_, lines, word) => expect(reason(mayLeave(lines, given))).toBe(word))

  test('a secret address in the question does not leave either', () => {
    expect(reason(mayLeave([], { ...given, words: ['Kom naar 1234ab'] }))).toBe('address-shared')
  })
})

describe('the course', () => {
  const may = (state: State, answer: Answer) => mayAnswer(state, { answer, note: 'x' }).ok
  test('goes forward only, and nobody answers twice', () => {
    const ways = states.flatMap((state) => answers.filter((answer) => may(state, answer)).map((answer) => `${state}>${answer}`))
    expect(ways).toEqual([
      ...['sent>accepted', 'sent>declined', 'sent>contact', 'opened>accepted', 'opened>declined', 'opened>contact'],
      ...['contact>accepted', 'contact>declined', 'accepted>started', 'accepted>ended', 'started>ended'],
    ])
  })

  test('who declines or asks to be called says why', () => {
    expect(reason(mayAnswer('sent', { answer: 'declined', note: ' ' }))).toBe('say-why')
    expect(mayAnswer('sent', { answer: 'accepted', note: '' }).ok).toBe(true)
  })

  test('a link opens until it is answered, then until it ended, and never after its last day', () => {
    const { linkUntil, followUntil } = daysFrom(today, { linkDays: 21, answerDays: 7, followDays: 180 })
    const on = (state: State, day: string) => opens({ state, linkUntil, followUntil }, day)
    expect([linkUntil, followUntil]).toEqual(['2026-12-14', '2027-05-22'])
    expect(['2026-12-14', '2026-12-15'].map((day) => on('sent', day))).toEqual([true, false])
    expect(['2026-12-15', '2027-05-23'].map((day) => on('accepted', day))).toEqual([true, false])
    expect((['draft', 'declined', 'ended', 'withdrawn'] as const).map((state) => on(state, today))).toEqual(Array(4).fill(false))
  })

  test.each([
    ['an answer that nobody noted', { state: 'ended', unseen: true }, 'answered'],
    ['a receiver who may still answer', { state: 'opened', answerBy: today }, 'answer'],
    ['a receiver who is silent', { state: 'sent', answerBy: '2026-11-22' }, 'silent'],
    [
      'called first, in the time an answer is given',
      { state: 'contact', answerBy: '2026-11-01', lastOn: '2026-11-16' },
      'answer',
    ],
    ['called first, and nothing since', { state: 'contact', lastOn: '2026-11-15' }, 'silent'],
    ['accepted a week ago', { state: 'accepted', lastOn: '2026-11-16' }, null],
    ['accepted longer ago and not begun', { state: 'accepted', lastOn: '2026-11-15' }, 'start'],
    ['help that goes on', { state: 'started' }, null],
  ] as const)('Vandaag: %s', (_, one, why) => {
    const plain = { state: 'sent' as State, unseen: false, answerBy: '2026-11-30', lastOn: today }
    expect(whyWatched({ ...plain, ...one }, today, 7)).toBe(why)
  })
})
