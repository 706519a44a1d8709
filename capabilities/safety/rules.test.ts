// Who takes whom out of a closed folder, and how what comes back from it is read.
import { expect, test } from 'vitest'
import { backInFile, mayTakeOut, recordOf, safetyRoles } from './rules.ts'

test.each([
  ['the maker takes another out', { askerId: 'maker', memberId: 'other', insiders: ['maker', 'other'] }, 'ok'],
  [
    'another does not take the maker out',
    { askerId: 'other', memberId: 'maker', insiders: ['maker', 'other'] },
    'not-yours-to-take-out',
  ],
  ['everyone takes out themselves', { askerId: 'other', memberId: 'other', insiders: ['maker', 'other'] }, 'ok'],
  ['the maker too', { askerId: 'maker', memberId: 'maker', insiders: ['maker', 'other'] }, 'ok'],
  ['the last one stays', { askerId: 'maker', memberId: 'maker', insiders: ['maker'] }, 'last-in-folder'],
  ['once the maker is gone, whoever is in it does', { askerId: 'other', memberId: 'third', insiders: ['other', 'third'] }, 'ok'],
] as const)('%s', (_, given, outcome) => {
  const verdict = mayTakeOut({ ...given, madeBy: 'maker' })
  expect(verdict.ok ? 'ok' : verdict.reason).toBe(outcome)
})

test('who is at the desk, arranges things or steers a policy is let into no closed folder', () => {
  expect(safetyRoles).toEqual(['socialWorker', 'debtCounsellor', 'teamLead', 'safeguardingOfficer'])
})

test('a working note that comes back is a part of the file; another is read as it was', () => {
  const now = { doneOn: null, linkIsThere: false }
  const back = (row: object) => backInFile({ table: 'contact.note', row: { ...row } }, now).row
  expect(back({ sharing: 'own', expires_on: '2027-01-01' })).toEqual({ sharing: 'on-request', expires_on: null })
  expect(back({ sharing: 'shared', expires_on: null })).toEqual({ sharing: 'shared', expires_on: null })
})

test('a letter shows from whom it is, what it says and what it asks by when, and comes back without a task that is not there', () => {
  const row = {
    id: 'post',
    member_id: 'anna',
    received_on: '2026-11-20',
    sender: 'Rechtbank',
    reference: 'R-1',
    note: '',
    term_on: '2026-12-01',
  }
  const was = { table: 'contact.post', row: { ...row, task_id: 'task' } } as const
  expect(recordOf(was)).toMatchObject({
    kind: 'document',
    withWhom: 'Rechtbank',
    body: 'R-1',
    dueOn: '2026-12-01',
    at: '2026-11-20T11:00:00Z',
  })
  expect(backInFile(was, { doneOn: null, linkIsThere: false }).row).toEqual({ ...row, task_id: null })
})

test('a task comes back as far as it got, and says nothing of a note that is not there', () => {
  const was = { table: 'contact.task', row: { done_on: null, note_id: 'note' } } as const
  expect(backInFile(was, { doneOn: '2026-11-23', linkIsThere: false }).row).toEqual({ done_on: '2026-11-23', note_id: null })
  expect(backInFile(was, { doneOn: null, linkIsThere: true }).row).toEqual({ done_on: null, note_id: 'note' })
})
