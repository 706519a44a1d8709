// The closed folder of a case: until the safety capability stands it is a case set apart, seen by its circle alone.
import { insertAll } from '../../platform/db/fill.ts'
import type { Case, SafetyFolder } from '../case-shape.ts'
import type { Filling } from './filling.ts'

function notesOf({ tenantId, id, at }: Filling, one: Case, folder: SafetyFolder) {
  const steps = folder.steps.map((step) => ({
    day: step.day,
    time: '16:30',
    author: step.author,
    kind: 'other',
    withWhom: '',
    text: step.text,
    minutes: 20,
  }))
  const notes = folder.notes.map((note) => ({
    day: note.day,
    time: note.time,
    author: note.author,
    kind: 'other',
    withWhom: note.with,
    text: note.text,
    minutes: note.minutes,
  }))
  return [...steps, ...notes].map((note, place) => ({
    tenantId,
    id: id('note', `${one.key}/safety/${place}`),
    caseId: id('case', `${one.key}/safety`),
    folderId: id('folder', `${one.key}/safety`),
    circleId: id('circle', `${one.key}/safety`),
    authorId: id('member', note.author),
    kind: note.kind,
    happenedAt: at(note.day, note.time),
    minutes: note.minutes,
    withWhom: note.withWhom,
    body: note.text,
    sharing: 'on-request',
  }))
}

async function fillOne(filling: Filling, one: Case, folder: SafetyFolder): Promise<void> {
  const { db, tenantId, id, on } = filling
  const place = { folderId: id('folder', `${one.key}/safety`), circleId: id('circle', `${one.key}/safety`) }
  await insertAll(db, 'tenancy.circle', [{ tenantId, id: place.circleId, kind: 'safety' }])
  const members = folder.circle.map((key) => ({
    tenantId,
    circleId: place.circleId,
    id: id('circleMember', `${one.key}/${key}`),
    memberId: id('member', key),
    reason: 'safety',
  }))
  await insertAll(db, 'tenancy.circleMember', members)
  await insertAll(db, 'tenancy.folder', [{ tenantId, id: place.folderId, circleId: place.circleId, kind: 'safety' }])
  await insertAll(db, 'people.folderPerson', [{ tenantId, ...place, personId: id('person', one.person), role: 'client' }])
  const row = {
    tenantId,
    id: id('case', `${one.key}/safety`),
    ...place,
    personId: id('person', one.person),
    teamId: id('team', one.team),
  }
  await insertAll(db, 'people.caseFile', [
    {
      ...row,
      ownerId: id('member', folder.circle[0] ?? one.owner),
      subject: 'Besloten map',
      phase: 'carrying-out',
      openedOn: on(folder.opened),
    },
  ])
  await insertAll(db, 'contact.note', notesOf(filling, one, folder))
}

export async function fillSafety(filling: Filling): Promise<void> {
  for (const one of filling.tenant.cases) if (one.safety) await fillOne(filling, one, one.safety)
}
