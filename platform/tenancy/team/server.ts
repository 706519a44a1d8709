// Teams, employers and the name of an organisation: load, decide, save.
import { handle } from '../../http/handler.ts'
import { refuse } from '../../http/outcome.ts'
import { mailIsOn } from '../../mail/door.ts'
import * as api from './api.ts'
import * as store from './store.ts'

const open = handle(api.openOrganisation, async ({ db, actor: { tenantId }, today }) => ({
  ...(await store.tenantRow(db, tenantId)),
  teams: await store.teamRows(db, tenantId, today),
  employers: await store.employerRows(db, tenantId),
  alone: await store.oneWorksHere(db, tenantId),
  mailIsOn: mailIsOn(),
}))

const name = handle(api.nameOrganisation, async ({ db, actor: { tenantId } }, to) => {
  const next = await store.nameTenant(db, tenantId, to)
  if (next !== null) return { id: tenantId, version: next }
  return refuse('conflict', { version: (await store.tenantRow(db, tenantId)).version })
})

const addTeam = handle(api.addTeam, async ({ db, actor: { tenantId } }, team) => {
  if (await store.nameIsTaken(db, tenantId, team)) return refuse('team-there')
  return (await store.insertTeam(db, { tenantId, ...team })) ? { id: team.id, version: 1 } : refuse('absent')
})

const changeTeam = handle(api.changeTeam, async ({ db, actor: { tenantId } }, { teamId, version, ...facts }) => {
  if (await store.nameIsTaken(db, tenantId, { id: teamId, name: facts.name })) return refuse('team-there')
  const next = await store.updateTeam(db, { tenantId, id: teamId, version }, facts)
  return next === null ? refuse('conflict', { version }) : { id: teamId, version: next }
})

const removeTeam = handle(api.removeTeam, async ({ db }, { teamId }) =>
  (await store.deleteTeam(db, teamId)) ? { id: teamId, version: 1 } : refuse('team-in-use'),
)

const putIn = handle(api.putInTeam, async ({ db, actor: { tenantId }, concerns }, { teamId, memberId }) => {
  if (!(await store.memberThere(db, tenantId, memberId))) return refuse('absent')
  concerns([memberId])
  await store.insertSeat(db, { tenantId, teamId, memberId })
  return { id: teamId, version: 1 }
})

const takeOut = handle(api.takeFromTeam, async ({ db, actor: { tenantId }, concerns }, { teamId, memberId }) => {
  if (!(await store.memberThere(db, tenantId, memberId))) return refuse('absent')
  concerns([memberId])
  await store.deleteSeat(db, { tenantId, teamId, memberId })
  return { id: teamId, version: 1 }
})

const addEmployer = handle(api.addEmployer, async ({ db, actor: { tenantId } }, { id, name }) => {
  await store.insertEmployer(db, { tenantId, id, name })
  return { id, version: 1 }
})

const changeEmployer = handle(api.changeEmployer, async ({ db, actor: { tenantId } }, { employerId, version, name }) => {
  const next = await store.updateEmployer(db, { tenantId, id: employerId, version }, name)
  return next === null ? refuse('conflict', { version }) : { id: employerId, version: next }
})

const removeEmployer = handle(api.removeEmployer, async ({ db, actor: { tenantId } }, { employerId }) =>
  (await store.deleteEmployer(db, tenantId, employerId)) ? { id: employerId, version: 1 } : refuse('employer-in-use'),
)

export const handlers = [open, name, addTeam, changeTeam, removeTeam, putIn, takeOut, addEmployer, changeEmployer, removeEmployer]
