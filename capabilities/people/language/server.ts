// Culture, language and interpreters: load, decide, save.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openedCase, openPlace } from '../door.ts'
import { mayWorkOn } from '../rules.ts'
import { bookInterpreter, changeInterpreter, openLanguage, writeCulture } from './api.ts'
import { mayInterpret } from './rules.ts'
import * as store from './store.ts'

const open = handle(openLanguage, async ({ db, actor: { tenantId }, may }, { caseId }) => {
  const file = await openedCase(db, tenantId, caseId)
  const [people, notes, interpreters] = await Promise.all([
    store.speakersIn(db, tenantId, file.folderId),
    store.notesIn(db, tenantId, file.folderId),
    store.interpretersIn(db, tenantId, file.folderId),
  ])
  const able = mayWorkOn(file).ok ? may(writeCulture, bookInterpreter, changeInterpreter) : []
  return { people, notes, interpreters, may: able }
})

const write = handle(writeCulture, async (work, { caseId, id, personId, version, ...text }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const { db, actor, today } = work
  if (text.writtenOn > today) return refuse('day-to-come')
  const { tenantId, folderId, circleId } = place
  const people = await store.speakersIn(db, tenantId, folderId)
  if (!people.some((one) => one.id === personId)) return refuse('not-around')
  const present = (await store.notesIn(db, tenantId, folderId)).find((one) => one.personId === personId)
  if ((present?.version ?? 0) !== version) return refuse('conflict', { version: present?.version ?? 0 })
  const row = { ...text, writtenBy: actor.memberId }
  if (!present) {
    await store.insertNote(db, { ...row, tenantId, folderId, circleId, id, personId })
    return { id, version: 1 }
  }
  const next = await store.updateNote(db, { tenantId, id: present.id, version }, row)
  return next === null ? refuse('conflict', { version: present.version }) : { id: present.id, version: next }
})

const book = handle(bookInterpreter, async (work, { caseId, ...row }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const { db, actor, today } = work
  const { tenantId, folderId, circleId } = place
  const verdict = mayInterpret(row, await store.speakersIn(db, tenantId, folderId), today)
  if (!verdict.ok) return refuse(verdict.reason)
  await store.insertInterpreting(db, { ...row, tenantId, folderId, circleId, bookedBy: actor.memberId })
  return { id: row.id, version: 1 }
})

const change = handle(changeInterpreter, async ({ db, actor: { tenantId }, today }, { interpretingId, version, ...to }) => {
  const row = await store.interpretingAt(db, tenantId, interpretingId)
  const people = await store.speakersIn(db, tenantId, row.folderId)
  const verdict = [mayWorkOn(row), mayInterpret(to, people, today)].find((one) => !one.ok)
  if (verdict?.ok === false) return refuse(verdict.reason)
  const next = await store.updateInterpreting(db, { tenantId, id: interpretingId, version }, to)
  return next === null ? refuse('conflict', { version: row.version }) : { id: interpretingId, version: next }
})

export const handlers = [open, write, book, change]
