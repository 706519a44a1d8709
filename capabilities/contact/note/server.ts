// Notes: load, decide, save.
import { addDays } from '../../../core/kit/day.ts'
import { dayKey, fromKey, momentKey, toPage } from '../../../core/kit/page.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { isHeld } from '../../../platform/retention/door.ts'
import { caseAt, ownFolder } from '../../people/door.ts'
import { mayWorkOn } from '../../people/rules.ts'
import { isGoalOfCase } from '../../plan/door.ts'
import { kindFor } from '../arranged/rules.ts'
import { addTask, dropDraft, myExpiring, noteKinds, takeBackTasks } from '../door.ts'
import { changeNote, listExpiring, listNotes, noteHistory, openNote, takeBackNote, writeNote } from './api.ts'
import type { NoteText, Sharing } from './model.ts'
import { expiryOf, isFresh, mayChangeNote, mayHaveHappened, warnDays } from './rules.ts'
import * as store from './store.ts'

type Place = { folderId: string; circleId: string }

/** Where a note of a case lies: in the case's folder, or in the author's own, which takes the id of the first note in it. */
async function placeOf(
  { db, actor }: Work,
  note: { id: string; caseId: string },
  sharing: Sharing,
): Promise<(Place & { status: string }) | null> {
  const { id, caseId } = note
  const file = await caseAt(db, actor.tenantId, caseId)
  if (!file || sharing !== 'own') return file
  const own = await ownFolder(db, { tenantId: actor.tenantId, caseId, memberId: actor.memberId, newId: id })
  return { folderId: own.folderId, circleId: own.circleId, status: file.status }
}

/** What the kind of a note is called now; null when it can not be chosen. */
async function wordFor({ db, actor }: Work, kind: string, had?: string): Promise<string | null> {
  const { kinds } = await noteKinds(db, actor.tenantId)
  return kindFor(kind, had === undefined ? { kinds } : { kinds, had })?.word ?? null
}

/** A goal belongs to one case: a copy of the note in another one goes without. */
async function goalFor({ db, actor }: Work, caseId: string, goalId: string | null): Promise<string | null> {
  return goalId && (await isGoalOfCase(db, { tenantId: actor.tenantId, caseId, goalId })) ? goalId : null
}

/** One note as a row in each of its cases; refused as a whole where one of them is closed or out of sight. */
async function rowsOf(work: Work, notes: readonly { id: string; caseId: string }[], text: NoteText) {
  const { actor, today, now } = work
  const [kindWord, places] = await Promise.all([
    wordFor(work, text.kind),
    Promise.all(notes.map(async (note) => ({ ...note, place: await placeOf(work, note, text.sharing) }))),
  ])
  if (kindWord === null) return refuse('unknown-kind')
  const rows: store.NewNote[] = []
  for (const { id, caseId, place } of places) {
    if (!place) return refuse('absent')
    const { status, folderId, circleId } = place
    const may = mayWorkOn({ status })
    if (!may.ok) return refuse(may.reason)
    const goalId = await goalFor(work, caseId, text.goalId)
    const made = { goalId, kindWord, authorId: actor.memberId, madeAt: now, expiresOn: expiryOf(text.sharing, today) }
    rows.push({ ...text, ...made, tenantId: actor.tenantId, id, caseId, folderId, circleId })
  }
  return rows
}

const write = handle(writeNote, async (work, { notes, draftId, followUp, ...text }) => {
  const { db, actor, now } = work
  const happened = mayHaveHappened(Date.parse(text.happenedAt), Date.parse(now))
  if (!happened.ok) return refuse(happened.reason)
  if (new Set(notes.map((note) => note.caseId)).size < notes.length) return refuse('case-twice')
  const rows = await rowsOf(work, notes, text)
  if ('refused' in rows) return rows
  const first = rows[0] as store.NewNote
  await store.insertNotes(db, rows)
  if (followUp) {
    const ownerId = followUp.ownerId ?? actor.memberId
    const added = await addTask(work, { ...followUp, caseId: first.caseId, noteId: first.id, ownerId })
    if (!added.ok) return refuse(added.reason)
  }
  if (draftId) await dropDraft(db, actor.tenantId, draftId)
  await work.tell(
    'contact.note-written',
    notes.map((note) => note.id),
  )
  return { id: first.id, version: 1, caseIds: rows.map((row) => row.caseId) }
})

const list = handle(listNotes, async ({ db, actor }, { caseId, kinds, sharing, authorId, after, limit }) => {
  const filter = { tenantId: actor.tenantId, caseId, kinds, sharing, authorId, after: fromKey(after, momentKey), limit }
  return toPage(await store.notesOfCase(db, filter), limit, (row) => `${row.happenedAt}/${row.id}`)
})

const expiring = handle(listExpiring, async ({ db, actor: { tenantId }, today }, { after, limit }) => {
  const rows = await myExpiring(db, { tenantId, until: addDays(today, warnDays), after: fromKey(after, dayKey), limit })
  return toPage(rows, limit, (row) => `${row.expiresOn}/${row.id}`)
})

const open = handle(openNote, ({ db, actor }, { noteId }) => store.noteRow(db, actor.tenantId, noteId))

const change = handle(changeNote, async (work, { noteId, version, reason, ...text }) => {
  const { db, actor, today, now } = work
  const { tenantId } = actor
  const row = await store.noteRow(db, tenantId, noteId)
  const fresh = isFresh(Date.parse(row.madeAt), Date.parse(now))
  const may = mayChangeNote({ mine: row.mine, fresh, from: row.sharing, to: text.sharing, reason })
  if (!may.ok) return refuse(may.reason)
  const happened = mayHaveHappened(Date.parse(text.happenedAt), Date.parse(now))
  if (!happened.ok) return refuse(happened.reason)
  const kindWord = text.kind === row.kind ? row.kindWord : await wordFor(work, text.kind, row.kind)
  if (kindWord === null) return refuse('unknown-kind')
  const moves = (text.sharing === 'own') !== (row.sharing === 'own')
  const place = moves ? await placeOf(work, row, text.sharing) : null
  const { folderId, circleId } = place ?? {}
  const expiresOn = moves ? expiryOf(text.sharing, today) : row.expiresOn
  const goalId = await goalFor(work, row.caseId, text.goalId)
  const to = { ...text, goalId, kindWord, expiresOn, ...(folderId && circleId ? { folderId, circleId } : {}) }
  const next = await store.updateNote(db, { tenantId, noteId, version, reason }, to)
  if (next === null) return refuse('conflict', { version: row.version })
  if (text.sharing === 'own' && folderId && circleId) await store.moveEarlier(db, { tenantId, noteId, folderId, circleId })
  return { id: noteId, version: next }
})

const takeBack = handle(takeBackNote, async (work, { noteId }) => {
  const { db, actor, now } = work
  const row = await store.noteRow(db, actor.tenantId, noteId)
  if (!row.mine) return refuse('not-yours')
  if (!isFresh(Date.parse(row.madeAt), Date.parse(now))) return refuse('too-late')
  if (await isHeld(db, { folderId: null, caseId: row.caseId })) return refuse('held')
  await takeBackTasks(work, row)
  await store.deleteNote(db, actor.tenantId, noteId)
  return { id: noteId, version: row.version }
})

const history = handle(noteHistory, async ({ db, actor }, { noteId }) => ({
  earlier: await store.earlierTexts(db, actor.tenantId, noteId),
}))

export const handlers = [write, list, expiring, open, change, takeBack, history]
