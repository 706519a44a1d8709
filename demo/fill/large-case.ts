// One case of the large organisation as rows: the person, the plan, the next task and all its notes.
import { addDays, type Day } from '../../core/kit/day.ts'
import { type LargeCase, type LargeSize, largeCase, largeNotes, largePerson } from '../large.ts'
import { largeId, memberAt, teamAt } from './large-ids.ts'
import type { tablesOf } from './large-tables.ts'

type Tables = ReturnType<typeof tablesOf>
const kinds = {
  phone: 'phone',
  homeVisit: 'home-visit',
  talk: 'conversation',
  message: 'message',
  consultation: 'consultation',
  alongside: 'together',
}

interface At {
  at: number
  one: LargeCase
  today: Day
  size: LargeSize
  /** Tenant, folder and circle: the first columns of every table about people. */
  lies: readonly [string, string, string]
  caseId: string
  owner: string
}

function addPerson(tables: Tables, { at, today, size, lies }: At): void {
  const { name, birth, phone, street, number, town, district } = largePerson(at, today, size)
  const [tenantId, folderId, circleId] = lies
  const personId = largeId('person', at)
  const address = [`${street} ${number}`, town, district]
  tables.person.add([tenantId, personId, name.given, name.prefix, name.family, birth, phone, ...address])
  tables.folder.add([tenantId, folderId, circleId, 'ordinary'])
  tables.link.add([...lies, personId, 'client'])
}

function addFile(tables: Tables, { at, one, today, lies, caseId, owner }: At): void {
  const closed = one.closed === null ? null : addDays(today, one.closed)
  const next = closed ? null : addDays(today, (at % 60) - 10)
  const team = lies[2]
  const ended = [closed, closed ? 'reached' : null, next, next ? one.title : '']
  const course = [closed ? 'closed' : 'open', 'carrying-out', addDays(today, one.opened)]
  tables.file.add([...lies, caseId, largeId('person', at), team, owner, one.title, ...course, ...ended])
  if (next) tables.task.add([...lies, largeId('task', at), caseId, one.title, owner, next])
}

function addPlan(tables: Tables, { at, one, lies, caseId }: At): void {
  const [planId, goalId] = [largeId('plan', at), largeId('goal', at)]
  tables.plan.add([...lies, planId, caseId])
  tables.goal.add([...lies, goalId, planId, caseId, one.title, 1, 1])
  for (const nth of [0, 1])
    tables.action.add([...lies, largeId('action', at * 2 + nth), goalId, caseId, one.title, 'person', nth + 1])
}

function addNotes(tables: Tables, { at, today, size, lies, caseId, owner }: At): number {
  const notes = largeNotes(at, today, size)
  for (const [nth, note] of notes.entries()) {
    const moment = `${addDays(today, note.day)}T${note.time}:00Z`
    const what = [kinds[note.kind], moment, note.minutes, note.text, 'on-request']
    tables.note.add([...lies, largeId('note', at * 1000 + nth), caseId, owner, ...what])
  }
  return notes.length
}

/** Adds case i with all that belongs to it. @returns how many notes that were */
export function addCase(tables: Tables, { today, size }: { today: Day; size: LargeSize }, at: number): number {
  const one = largeCase(at, size)
  const lies = [largeId('tenant', one.tenant), largeId('folder', at), largeId('team', teamAt(one.tenant, one.worker))] as const
  const owner = largeId('member', memberAt(size, one.tenant, one.worker))
  const given: At = { at, one, today, size, lies, caseId: largeId('case', at), owner }
  addPerson(tables, given)
  addFile(tables, given)
  addPlan(tables, given)
  return addNotes(tables, given)
}
