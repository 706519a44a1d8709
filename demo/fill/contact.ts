// Notes, follow-ups, tasks, appointments and stranded drafts as rows.
import { sql } from 'kysely'
import { insertAll } from '../../platform/db/fill.ts'
import type { Case, Note, NoteKind } from '../case-shape.ts'
import { noteTemplates } from '../templates.ts'
import { isVisit } from '../visits.ts'
import type { Filling } from './filling.ts'
import { fillVisits } from './visits.ts'

const kinds: Record<NoteKind, string> = {
  phone: 'phone',
  homeVisit: 'home-visit',
  talk: 'conversation',
  message: 'message',
  consultation: 'consultation',
  alongside: 'together',
}

function noteRow({ tenantId, id, at, placeOf }: Filling, one: Case, given: { note: Note; place: number }) {
  const { note, place } = given
  return {
    tenantId,
    id: id('note', `${one.key}/${place}`),
    caseId: id('case', one.key),
    ...placeOf(one),
    authorId: id('member', note.author),
    kind: kinds[note.kind],
    happenedAt: at(note.day, note.time),
    minutes: note.minutes,
    withWhom: note.with,
    body: note.text,
    sharing: note.shared === 'person' ? 'shared' : 'on-request',
  }
}

function taskRows({ tenantId, id, on, placeOf }: Filling, one: Case) {
  const base = { tenantId, caseId: id('case', one.key), ...placeOf(one) }
  const own = one.tasks.map((task, place) => ({
    ...base,
    id: id('task', `${one.key}/${place}`),
    title: task.text,
    ownerId: id('member', task.owner),
    dueOn: task.due === null ? null : on(task.due),
    doneOn: task.state === 'done' ? on(Math.min(task.due ?? 0, 0)) : null,
    noteId: null,
    repeat: task.repeat ?? null,
  }))
  const followed = one.notes.flatMap(({ followUp }, place) =>
    followUp
      ? [
          {
            ...base,
            id: id('task', `${one.key}/follow/${place}`),
            title: followUp.text,
            ownerId: id('member', followUp.owner),
            dueOn: on(followUp.due),
            doneOn: followUp.state === 'done' ? on(Math.min(followUp.due, 0)) : null,
            noteId: id('note', `${one.key}/${place}`),
            repeat: null,
          },
        ]
      : [],
  )
  return [...own, ...followed]
}

function offerRows({ tenantId, id, placeOf }: Filling, one: Case) {
  return one.tasks.flatMap(({ owner, offered }, place) =>
    offered
      ? [
          {
            tenantId,
            id: id('offer', `${one.key}/${place}`),
            taskId: id('task', `${one.key}/${place}`),
            ...placeOf(one),
            fromId: id('member', owner),
            toId: id('member', offered.to),
            words: offered.words,
          },
        ]
      : [],
  )
}

function appointmentRows({ tenantId, id, at, placeOf }: Filling, one: Case) {
  return one.appointments.map((each, place) => {
    const startsAt = at(each.day, each.time)
    return {
      tenantId,
      id: id('appointment', `${one.key}/${place}`),
      caseId: id('case', one.key),
      ...placeOf(one),
      memberId: id('member', each.member),
      kind: isVisit(each) ? 'home-visit' : 'meeting',
      title: each.subject,
      place: each.place,
      startsAt,
      endsAt: new Date(Date.parse(startsAt) + each.minutes * 60_000).toISOString(),
      cancelled: each.state === 'cancelled',
    }
  })
}

/** The next day something must happen, as the contact capability keeps it. */
async function setNext({ db, tenantId, today }: Filling): Promise<void> {
  await sql`update people.case_file f set next_on = n.on, next_what = left(n.what, 200) from (
      select distinct on (case_id) case_id, on_day as on, what from (
        select case_id, due_on as on_day, title as what from contact.task where tenant_id = ${tenantId} and done_on is null and due_on is not null
        union all
        select case_id, starts_at::date, title from contact.appointment where tenant_id = ${tenantId} and not cancelled and starts_at::date >= ${today}::date and case_id is not null
      ) as all_of_them order by case_id, on_day) as n
    where f.tenant_id = ${tenantId} and f.id = n.case_id and f.status <> 'closed'`.execute(db)
}

/** The templates that a beheerder made. */
async function fillTemplates({ db, tenant, tenantId, id }: Filling): Promise<void> {
  const by = tenant.members.find((one) => one.roles.includes('manager')) ?? tenant.members[0]
  if (!by) return
  const content = JSON.stringify(noteTemplates.map(({ key, ...template }) => ({ ...template, id: id('template', key) })))
  const row = { tenantId, id: id('arranged', 'templates'), topic: 'templates', content, changedBy: id('member', by.key) }
  await insertAll(db, 'contact.arranged', [row])
}

export async function fillContact(filling: Filling): Promise<void> {
  const { db, tenant, tenantId, id, at } = filling
  await insertAll(
    db,
    'contact.note',
    tenant.cases.flatMap((one) => one.notes.map((note, place) => noteRow(filling, one, { note, place }))),
  )
  await insertAll(
    db,
    'contact.task',
    tenant.cases.flatMap((one) => taskRows(filling, one)),
  )
  await insertAll(
    db,
    'contact.appointment',
    tenant.cases.flatMap((one) => appointmentRows(filling, one)),
  )
  await fillVisits(filling)
  await insertAll(
    db,
    'contact.taskOffer',
    tenant.cases.flatMap((one) => offerRows(filling, one)),
  )
  const drafts = tenant.cases.flatMap((one) =>
    one.drafts.map((draft, place) => ({
      tenantId,
      id: id('draft', `${one.key}/${place}`),
      memberId: id('member', draft.author),
      caseId: id('case', one.key),
      body: draft.text,
      fields: JSON.stringify({ kind: kinds[draft.kind], happenedAt: at(draft.day, draft.time) }),
      changedAt: at(draft.day, draft.time),
    })),
  )
  await insertAll(db, 'contact.draft', drafts)
  await fillTemplates(filling)
  await setNext(filling)
}
