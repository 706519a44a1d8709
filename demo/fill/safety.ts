// The closed folder of a case: its meldcode and what was told, for its circle alone.
import { stepOf } from '../../capabilities/safety/meldcode/rules.ts'
import { insertAll } from '../../platform/db/fill.ts'
import type { Case, SafetyFolder } from '../case-shape.ts'
import type { Filling } from './filling.ts'
import { fullName } from './names.ts'

function recordsOf({ tenantId, id, at, on }: Filling, one: Case, folder: SafetyFolder) {
  const author = folder.circle[0] ?? one.owner
  const place = { tenantId, folderId: id('folder', `${one.key}/safety`), circleId: id('circle', `${one.key}/safety`) }
  const agreed = { day: folder.opened, time: '16:50', author, with: '', text: folder.agreements.join('\n') }
  const notes = [agreed, ...folder.notes].map((note, nth) => ({
    ...place,
    id: id('record', `${one.key}/${nth}`),
    kind: 'note',
    memberId: id('member', note.author),
    at: at(note.day, note.time),
    withWhom: note.with,
    body: note.text,
    dueOn: null as string | null,
  }))
  const tasks = folder.tasks.map(({ due, owner, text }, nth) => ({
    ...place,
    id: id('record', `${one.key}/task/${nth}`),
    kind: 'task',
    memberId: id('member', owner),
    at: at(-5, '10:30'),
    withWhom: '',
    body: text,
    dueOn: on(due),
  }))
  return [...notes, ...tasks]
}

/** The meldcode with what was recorded at its steps. */
async function fillMeldcode({ db, tenantId, id, on }: Filling, one: Case, folder: SafetyFolder): Promise<void> {
  const place = { tenantId, folderId: id('folder', `${one.key}/safety`), circleId: id('circle', `${one.key}/safety`) }
  const meldcodeId = id('meldcode', one.key)
  const leaderId = id('member', folder.circle[0] ?? one.owner)
  const next = { nextOn: on(folder.next.day), nextWhat: folder.next.what }
  const row = { ...place, id: meldcodeId, startedOn: on(folder.opened), leaderId, watched: true, ...next }
  await insertAll(db, 'safety.meldcode', [row])
  const entries = folder.steps.map(({ day, author, said }, nth) => ({
    ...place,
    id: id('meldcodeEntry', `${one.key}/${nth}`),
    meldcodeId,
    kind: said.kind,
    step: stepOf(said),
    onDay: on(day),
    memberId: id('member', author),
    said: JSON.stringify(said),
  }))
  await insertAll(db, 'safety.meldcodeEntry', entries)
}

async function fillOne(filling: Filling, one: Case, folder: SafetyFolder): Promise<void> {
  const { db, tenant, tenantId, id } = filling
  const place = { folderId: id('folder', `${one.key}/safety`), circleId: id('circle', `${one.key}/safety`) }
  const person = tenant.people.find(({ key }) => key === one.person)
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
  const made = { name: person ? fullName(person.name) : '', madeBy: id('member', folder.circle[0] ?? one.owner) }
  await insertAll(db, 'safety.folder', [{ tenantId, id: place.folderId, caseId: id('case', one.key), ...place, ...made }])
  await insertAll(db, 'safety.record', recordsOf(filling, one, folder))
  await fillMeldcode(filling, one, folder)
}

export async function fillSafety(filling: Filling): Promise<void> {
  for (const one of filling.tenant.cases) if (one.safety) await fillOne(filling, one, one.safety)
}
