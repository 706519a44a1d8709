// People at work: load, decide, save.
import type { Day } from '../../core/kit/day.ts'
import { toPage } from '../../core/kit/page.ts'
import { invitationSeconds } from '../auth/rules.ts'
import { handle, type Work } from '../http/handler.ts'
import { refuse } from '../http/outcome.ts'
import { mailAbout, mailIsOn, queueMail } from '../mail/door.ts'
import * as api from './api.ts'
import type { MemberFilter } from './model.ts'
import { keeperRemains, mayEndOn, mayGiveRoles, mayMarkAbsent, worksOn } from './rules.ts'
import * as store from './store.ts'

export const linkMail = 'tenancy.link'

type Listing = MemberFilter & { after?: string | undefined; limit: number }

async function listed({ db, actor, today }: Work, { after, ...asked }: Listing) {
  const from = after !== undefined && /^[0-9a-f-]{36}$/.test(after) ? after : undefined
  const page = toPage(await store.memberRows(db, actor.tenantId, { ...asked, after: from, today }), asked.limit, (row) => row.id)
  const standing = await store.standingOf(
    db,
    page.rows.map((row) => row.id),
  )
  return { ...page, rows: page.rows.map((row) => ({ ...row, ...standing(row.id) })) }
}

const list = handle(api.listMembers, listed)
const review = handle(api.reviewMembers, listed)

/** Someone at work as a beheerder sees them now. */
async function memberNow({ db, actor }: Work, memberId: string) {
  const row = await store.memberRow(db, actor.tenantId, memberId)
  return { ...row, ...(await store.standingOf(db, [memberId]))(memberId) }
}

const open = handle(api.openMember, async (work, { memberId }) => {
  const { db, actor } = work
  const now = await memberNow(work, memberId)
  const mails = (await mailAbout(db, actor.tenantId, memberId)).filter(({ kind }) => kind === linkMail)
  const [last] = mails
  const mail = last && last.state !== 'void' ? { state: last.state, why: last.why } : null
  return { ...now, self: memberId === actor.memberId, mailIsOn: mailIsOn(), mail }
})

/** Whether a beheerder who can come in is left without this one. */
async function remains({ db, actor }: Work, memberId: string) {
  const keepers = await store.keepersHeld(db, actor.tenantId)
  const standing = await store.standingOf(
    db,
    keepers.map(({ id }) => id),
  )
  return keeperRemains(
    keepers.map((one) => ({ ...one, joined: standing(one.id).joined })),
    memberId,
  )
}

async function employerThere({ db, actor }: Work, employerId: string | null): Promise<boolean> {
  return employerId === null || store.allThere(db, actor.tenantId, { table: 'employer', ids: [employerId] })
}

const add = handle(api.addMember, async (work, { id, email, teamIds, ...facts }) => {
  const { db, actor } = work
  const { tenantId } = actor
  if (!(await employerThere(work, facts.employerId))) return refuse('employer-gone')
  if (!(await store.allThere(db, tenantId, { table: 'team', ids: teamIds }))) return refuse('team-gone')
  await store.insertMember(db, { tenantId, id, ...facts })
  await store.insertSeats(db, { tenantId, memberId: id }, teamIds)
  if (email !== null && !(await store.giveAddress(db, id, email))) return refuse('email-taken')
  return { id, version: 1 }
})

const change = handle(api.changeMember, async (work, { memberId, version, email, ...facts }) => {
  const { db, actor } = work
  const now = await memberNow(work, memberId)
  const roles = mayGiveRoles({ self: memberId === actor.memberId, was: now.roles, to: facts.roles })
  if (!roles.ok) return refuse(roles.reason)
  if (now.roles.includes('manager') && !facts.roles.includes('manager')) {
    const kept = await remains(work, memberId)
    if (!kept.ok) return refuse(kept.reason)
  }
  if (email === null && now.email !== null) return refuse('email-needed')
  if (!(await employerThere(work, facts.employerId))) return refuse('employer-gone')
  const next = await store.updateMember(db, { tenantId: actor.tenantId, id: memberId, version }, facts)
  if (next === null) return refuse('conflict', { version: now.version })
  if (email !== null && !(await store.giveAddress(db, memberId, email))) return refuse('email-taken')
  return { id: memberId, version: next }
})

const end = handle(api.endMember, async (work, { memberId, version, on }) => {
  const { db, actor, today } = work
  const near = mayEndOn(on, today)
  if (!near.ok) return refuse(near.reason)
  const now = await store.memberRow(db, actor.tenantId, memberId)
  if (now.roles.includes('manager')) {
    const kept = await remains(work, memberId)
    if (!kept.ok) return refuse(kept.reason)
  }
  // Before the row says so: who ends their own work here is still a beheerder now.
  if (on <= today) await store.shutOut(db, memberId)
  const next = await store.updateMember(db, { tenantId: actor.tenantId, id: memberId, version }, { endedOn: on })
  return next === null ? refuse('conflict', { version: now.version }) : { id: memberId, version: next }
})

const comeBack = handle(api.returnMember, async ({ db, actor }, { memberId, version }) => {
  const at = { tenantId: actor.tenantId, id: memberId, version }
  const next = await store.updateMember(db, at, { endedOn: null })
  if (next !== null) return { id: memberId, version: next }
  return refuse('conflict', { version: (await store.memberRow(db, actor.tenantId, memberId)).version })
})

const signOut = handle(api.signOutMember, async ({ db, actor }, { memberId }) => {
  await store.shutOut(db, memberId)
  return { id: memberId, version: (await store.memberRow(db, actor.tenantId, memberId)).version }
})

/** Why someone gets no link; null when they may. */
function unreachable(now: { email: string | null; endedOn: Day | null }, today: Day) {
  if (!worksOn(today, now)) return refuse('has-left')
  return now.email === null ? refuse('email-needed') : null
}

const give = handle(api.giveLink, async (work, { memberId, linkHash }) => {
  const now = await memberNow(work, memberId)
  const stopped = unreachable(now, work.today)
  if (stopped) return stopped
  const mark = Buffer.from(linkHash, 'hex').toString('base64url')
  const until = await store.offerLink(work.db, memberId, { mark, seconds: invitationSeconds })
  return until === null ? refuse('has-left') : { id: memberId, version: now.version, until }
})

const nowhere = { subjectId: null, folderId: null, circleId: null, personId: null }

const mail = handle(api.mailLink, async (work, { memberId, id, site }) => {
  const { db, actor, tell } = work
  if (!mailIsOn()) return refuse('mail-off')
  const now = await memberNow(work, memberId)
  const stopped = unreachable(now, work.today)
  if (stopped) return stopped
  await store.setSite(db, actor.tenantId, site)
  const asked = { tenantId: actor.tenantId, memberId: actor.memberId, id, kind: linkMail, aboutId: memberId, mark: id }
  await queueMail(db, { ...nowhere, ...asked, address: now.email }, tell)
  return { id: memberId, version: now.version }
})

const absence = handle(api.openAbsence, async ({ db, actor }, { memberId }) => {
  const { version, absentSince: since, endedOn, teams } = await store.memberRow(db, actor.tenantId, memberId)
  const mine = actor.teams.map((team) => team.id)
  return teams.some((team) => mine.includes(team.id)) ? { version, since, endedOn } : refuse('absent')
})

const markAway = handle(api.markAbsent, async ({ db, actor, today }, { memberId, version, since }) => {
  const now = await store.memberRow(db, actor.tenantId, memberId)
  const teams = { theirs: now.teams.map((team) => team.id), mine: actor.teams.map((team) => team.id) }
  const may = mayMarkAbsent({ since, ...teams }, today)
  if (!may.ok) return refuse(may.reason)
  const next = await store.updateMember(db, { tenantId: actor.tenantId, id: memberId, version }, { absentSince: since })
  return next === null ? refuse('conflict', { version: now.version }) : { id: memberId, version: next }
})

export const handlers = [list, review, open, add, change, end, comeBack, signOut, give, mail, absence, markAway]
