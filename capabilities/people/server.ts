// People and cases: load, decide, save.
import { dayKey, fromKey, noDay, toPage } from '../../core/kit/page.ts'
import { rightsOf, roleNames } from '../../core/kit/rights.ts'
import { handle, type Work } from '../../platform/http/handler.ts'
import { refuse } from '../../platform/http/outcome.ts'
import {
  addPerson,
  changeCard,
  closeCase,
  listCases,
  listColleagues,
  moveFolder,
  movePhase,
  openCase,
  teamOverview,
} from './api.ts'
import { moveApart, reachOf } from './door.ts'
import { loadsOf, mayBeApart, mayBeBorn, mayCloseOn, mayWorkOn, sumOf } from './rules.ts'
import * as store from './store.ts'

const list = handle(listCases, async ({ db, actor }, { whose, teamId, ownerId, status, after, limit }) => {
  const rows = await store.casesByDeadline(db, {
    tenantId: actor.tenantId,
    ...(ownerId ? { ownerId } : {}),
    ...(whose === 'mine' ? { ownerId: actor.memberId } : {}),
    ...(whose === 'team' ? { teamIds: teamId ? [teamId] : actor.teams.map((team) => team.id) } : {}),
    status,
    after: fromKey(after, dayKey),
    limit,
  })
  return toPage(rows, limit, (row) => `${row.nextOn ?? noDay}/${row.id}`)
})

const overview = handle(teamOverview, async ({ db, actor, today }) => {
  const given = { tenantId: actor.tenantId, teamIds: actor.teams.map((team) => team.id), today }
  const [loads, members] = await Promise.all([store.workerLoads(db, given), store.membersOf(db, given)])
  const rows = actor.teams.map(({ id, name }) => {
    const carried = loads.filter((load) => load.teamId === id)
    const workers = loadsOf(
      members.filter((member) => member.teamId === id && rightsOf(member.roles).has('case.work')),
      carried,
      today,
    )
    return { ...sumOf(carried), teamId: id, teamName: name, workers }
  })
  return { rows }
})

const changes = [changeCard, addPerson, movePhase, closeCase, moveFolder]

const open = handle(openCase, async ({ db, actor, may }, { caseId }) => {
  const row = await store.caseRow(db, actor.tenantId, caseId)
  const { tenantId } = actor
  const [people, reach] = await Promise.all([
    store.peopleAround(db, { tenantId, folderId: row.folderId, personId: row.id }),
    reachOf(db, tenantId, [row.id]),
  ])
  return {
    ...row,
    id: row.caseId,
    version: row.caseVersion,
    person: { ...row, agreed: reach.get(row.id)?.agreed ?? null },
    people,
    may: row.glassUntil === null ? may(...(mayWorkOn(row).ok ? changes : [changeCard])) : [],
  }
})

const card = handle(changeCard, async ({ db, actor, today }, { caseId, version, card }) => {
  const { tenantId } = actor
  const born = mayBeBorn(card, today)
  if (!born.ok) return refuse(born.reason)
  const row = await store.caseRow(db, tenantId, caseId)
  const next = await store.updateCard(db, { tenantId, id: row.id, version }, card)
  return next === null ? refuse('conflict', { version: row.version }) : { id: row.id, version: next }
})

const add = handle(addPerson, async ({ db, actor, today }, { caseId, id, role, card }) => {
  const row = await store.caseRow(db, actor.tenantId, caseId)
  const verdict = [mayWorkOn(row), mayBeBorn(card, today)].find((one) => !one.ok)
  if (verdict?.ok === false) return refuse(verdict.reason)
  await store.insertPerson(db, { tenantId: actor.tenantId, id, card })
  await store.linkPerson(db, { tenantId: actor.tenantId, folderId: row.folderId, circleId: row.circleId, personId: id, role })
  return { id, version: 1 }
})

/** Changes an open case at the version the asker saw. */
async function change({ db, actor }: Work, at: { caseId: string; version: number }, to: store.CaseChange) {
  const row = await store.caseRow(db, actor.tenantId, at.caseId)
  const verdict = mayWorkOn(row)
  if (!verdict.ok) return refuse(verdict.reason)
  const next = await store.updateCase(db, { tenantId: actor.tenantId, id: at.caseId, version: at.version }, to)
  return next === null ? refuse('conflict', { version: row.caseVersion }) : { id: at.caseId, version: next }
}

const phase = handle(movePhase, (work, { caseId, version, phase }) => change(work, { caseId, version }, { phase }))

const close = handle(closeCase, async (work, { caseId, version, on, because, note }) => {
  const day = mayCloseOn(on, work.today)
  if (!day.ok) return refuse(day.reason)
  const done = await change(
    work,
    { caseId, version },
    { status: 'closed', closedOn: on, closedBecause: because, closedNote: note },
  )
  if (!('refused' in done)) await work.tell('people.case-closed', [caseId])
  return done
})

const setApart = handle(moveFolder, async ({ db, actor, today }, { caseId, version, circleId, memberIds }) => {
  const { tenantId, memberId } = actor
  const row = await store.caseRow(db, tenantId, caseId)
  const here = await store.colleagues(db, { tenantId, today, roles: readers })
  // An owner who left, or reads no cases any more, cannot be in the circle.
  const ownerId = here.some((one) => one.id === row.ownerId) ? row.ownerId : null
  const verdict = mayBeApart(memberIds, { askerId: memberId, ownerId, leads: actor.rights.has('team.lead') })
  if (!verdict.ok) return refuse(verdict.reason)
  const next = await store.updateCase(db, { tenantId, id: caseId, version }, {})
  if (next === null) return refuse('conflict', { version: row.caseVersion })
  const moved = await moveApart(db, { folderId: row.folderId, circleId, memberIds }, today)
  return moved ? { id: caseId, version: next } : refuse('not-a-colleague')
})

/** Roles that come with reading cases: others may not be put in the circle of one. */
const readers = roleNames.filter((role) => rightsOf([role]).has('case.read'))

const colleagues = handle(listColleagues, async ({ db, actor, today }) => ({
  rows: await store.colleagues(db, { tenantId: actor.tenantId, today, roles: readers }),
}))

export const handlers = [list, overview, open, card, add, phase, close, setApart, colleagues]
