// Homes, authority and representation: load, decide, save.
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { heldByOthers, makeFolder, openedCase, openPlace, startCaseAbout } from '../door.ts'
import { mayWorkOn } from '../rules.ts'
import * as api from './api.ts'
import { mayNote } from './rules/authority.ts'
import { mayJoin, mayLeave } from './rules/living.ts'
import * as store from './store.ts'

const { makeHome, changeHome, joinHome, leaveHome, startOwnFile, noteAuthority, changeAuthority } = api
const changes = [makeHome, changeHome, joinHome, leaveHome, startOwnFile, noteAuthority, changeAuthority]

const open = handle(api.openHomes, async ({ db, actor, may }, { caseId }) => {
  const file = await openedCase(db, actor.tenantId, caseId)
  const at = { tenantId: actor.tenantId, folderId: file.folderId }
  const [people, homes, authorities] = await Promise.all([
    store.peopleIn(db, at),
    store.homesIn(db, at),
    store.authoritiesIn(db, at),
  ])
  const able = mayWorkOn(file).ok ? may(...changes) : []
  return { people, homes, authorities, may: able }
})

/** Whether someone of this folder may come to live in that home. */
async function joining({ db, today }: Work, place: store.Place, ask: { homeId: string; personId: string; joinedOn: string }) {
  const [people, homes] = await Promise.all([store.peopleIn(db, place), store.homesIn(db, place)])
  const person = people.find(({ id }) => id === ask.personId)
  if (!person) return 'not-around'
  const verdict = mayJoin(person, { homes, homeId: ask.homeId, on: ask.joinedOn }, today)
  return verdict.ok ? null : verdict.reason
}

const make = handle(makeHome, async (work, { caseId, members, ...home }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  await store.insertHome(work.db, place, home)
  for (const one of members) {
    const fault = await joining(work, place, { homeId: home.id, ...one })
    if (fault) return refuse(fault)
    await store.insertLiving(work.db, place, [{ householdId: home.id, ...one }])
  }
  return { id: home.id, version: 1 }
})

/** Counts an open home's version on with a change. */
async function changeAt(
  { db, actor }: Work,
  at: { homeId: string; version: number },
  to: Parameters<typeof store.updateHome>[2],
) {
  const home = await store.homeAt(db, actor.tenantId, at.homeId)
  const verdict = mayWorkOn(home)
  if (!verdict.ok) return refuse(verdict.reason)
  const next = await store.updateHome(db, { tenantId: actor.tenantId, id: at.homeId, version: at.version }, to)
  if (next === null) return refuse('conflict', { version: home.version })
  return { id: at.homeId, version: next, place: { tenantId: actor.tenantId, ...home } }
}

const change = handle(changeHome, (work, { homeId, version, ...home }) => changeAt(work, { homeId, version }, home))

const join = handle(joinHome, async (work, { homeId, version, ...one }) => {
  const done = await changeAt(work, { homeId, version }, {})
  if ('refused' in done) return done
  const fault = await joining(work, done.place, { homeId, ...one })
  if (fault) return refuse(fault)
  await store.insertLiving(work.db, done.place, [{ householdId: homeId, ...one }])
  return done
})

const leave = handle(leaveHome, async (work, { homeId, version, leftOn, ...stay }) => {
  const verdict = mayLeave(stay.joinedOn, leftOn, work.today)
  if (!verdict.ok) return refuse(verdict.reason)
  const done = await changeAt(work, { homeId, version }, {})
  if ('refused' in done) return done
  const { tenantId } = work.actor
  return (await store.updateLeft(work.db, { tenantId, householdId: homeId, ...stay }, leftOn)) ? done : refuse('absent')
})

/** What someone is to a person who gets an own file: the parent of a child, the child of a parent. */
const turned = {
  child: 'parent',
  parent: 'child',
  partner: 'partner',
  naaste: 'naaste',
  other: 'other',
  client: 'other',
} as const

const ownFile = handle(startOwnFile, async ({ db, actor, today }, { caseId, personId, id, folderId, subject }) => {
  const { tenantId, memberId } = actor
  const file = await openedCase(db, tenantId, caseId)
  const open = mayWorkOn(file)
  if (!open.ok) return refuse(open.reason)
  await store.oneOwnFileAtATime(db, personId)
  const around = await store.peopleIn(db, { tenantId, folderId: file.folderId })
  const person = around.find((one) => one.id === personId)
  if (!person) return refuse('not-around')
  if (person.ownCaseId !== null) return refuse('has-own-file')
  if (await heldByOthers(db, personId)) return refuse('not-from-here')
  // Held for the same service as the file they come from.
  const { circleId, teamId, service } = file
  await makeFolder(db, { tenantId, id: folderId, circleId, kind: 'ordinary' })
  const row = { tenantId, id, folderId, circleId, personId, teamId, ownerId: memberId, subject, service, openedOn: today }
  await startCaseAbout(db, row, { personId: file.personId, role: turned[person.role] })
  return { id, version: 1 }
})

const note = handle(noteAuthority, async (work, { caseId, ...row }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const verdict = mayNote(row)
  if (!verdict.ok) return refuse(verdict.reason)
  const around = new Set((await store.peopleIn(work.db, place)).map(({ id }) => id))
  if (!around.has(row.personId) || (row.holderId !== null && !around.has(row.holderId))) return refuse('not-around')
  await store.insertAuthority(work.db, place, row)
  return { id: row.id, version: 1 }
})

const changeNoted = handle(changeAuthority, async ({ db, actor }, { authorityId, version, ...to }) => {
  const { tenantId } = actor
  const row = await store.authorityAt(db, tenantId, authorityId)
  const verdict = [mayWorkOn(row), mayNote({ ...row, ...to })].find((one) => !one.ok)
  if (verdict?.ok === false) return refuse(verdict.reason)
  const next = await store.updateAuthority(db, { tenantId, id: authorityId, version }, to)
  return next === null ? refuse('conflict', { version: row.version }) : { id: authorityId, version: next }
})

export const handlers = [open, make, change, join, leave, ownFile, note, changeNoted]
