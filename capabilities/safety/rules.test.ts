// Who takes whom out of a closed folder, and how what comes back from it is read.
import { expect, test } from 'vitest'
import { backInFile, followerOf, mayTakeOut, ownerOf, recordOf, safetyRoles } from './rules.ts'

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

const now = { doneOn: null, linkIsThere: false, isFollowed: false, ownerId: 'anna' }

test('a working note that comes back is a part of the file; another is read as it was', () => {
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
  expect(backInFile(was, now).row).toEqual({ ...row, task_id: null })
})

test('a task comes back as far as it got, of who can do it, and says nothing of what is not there', () => {
  const row = { done_on: null, note_id: 'note', follows_id: 'first', owner_id: 'bram', handed: ['act'] }
  const was = { table: 'contact.task', row } as const
  const back = { owner_id: 'anna', handed: [] }
  expect(backInFile(was, { ...now, doneOn: '2026-11-23', isFollowed: true }).row).toEqual({
    ...back,
    done_on: '2026-11-23',
    note_id: null,
    follows_id: null,
  })
  expect(backInFile(was, { ...now, linkIsThere: true }).row).toEqual({
    ...back,
    done_on: null,
    note_id: 'note',
    follows_id: 'first',
  })
})

test('what comes back counts its version on, earlier texts and pages keep theirs', () => {
  const version = (table: 'contact.note' | 'contact.task' | 'contact.post' | 'contact.note_version') =>
    backInFile({ table, row: { version: 3 } }, now).row.version
  expect((['contact.note', 'contact.task', 'contact.post', 'contact.note_version'] as const).map(version)).toEqual([4, 4, 4, 3])
})

test('a task goes to the first in turn who works with the case, else to whoever puts it back', () => {
  const given = { workers: ['anna', 'lena'], askerId: 'lena' }
  expect([ownerOf(['bram', 'anna'], given), ownerOf(['anna', 'lena'], given), ownerOf(['bram', null], given)]).toEqual([
    'anna',
    'anna',
    'lena',
  ])
})

test('a task that comes back has its next in the folder, until its last day', () => {
  const row = { id: 'first', title: 'Bellen', owner_id: 'anna', due_on: '2026-11-20', repeat: 'week', repeat_until: '2026-11-30' }
  const given = { id: 'next', today: '2026-11-23', now: '2026-11-23T09:00:00.000Z' }
  const next = followerOf([{ table: 'contact.task', row }], given)
  expect(next?.row).toMatchObject({ id: 'next', title: 'Bellen', due_on: '2026-11-27', done_on: null, follows_id: 'first' })
  expect(followerOf(next ? [next] : [], given)).toBeNull()
  expect(followerOf([{ table: 'contact.task', row: { ...row, repeat: null, repeat_until: null } }], given)).toBeNull()
})
