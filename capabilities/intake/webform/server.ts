// The web form: what a guest sends is taken in, looked at by a worker, and then a request or put aside.
import { dayKey, fromKey, toPage } from '../../../core/kit/page.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { answerAtOnce, type TakenIn, takeIn, teamOfCircle, writeReferrer } from '../door.ts'
import type { Urgency } from '../model.ts'
import { agreedByHearsay, reachOf } from '../referrer/rules.ts'
import { saysWhyUrgent } from '../rules.ts'
import * as api from './api.ts'
import { mayBeReceived, mayDecide } from './rules.ts'
import * as store from './store.ts'

const openForm = handle(api.openWebForm, ({ db, actor }) => store.formOf(db, actor.tenantId))

const send = handle(api.sendWebRequest, async (work, { organisation: _, id, folderId, ...request }) => {
  const { db, actor, today } = work
  if (!(await store.formOf(db, actor.tenantId)).open) return refuse('form-closed')
  const verdict = mayBeReceived(request, today)
  if (!verdict.ok) return refuse(verdict.reason)
  await store.receive(db, { tenantId: actor.tenantId, id, folderId, receivedOn: today }, request)
  await work.tell('intake.web-request-received', [id])
  return { id, version: 1 }
})

const list = handle(api.listWebRequests, async ({ db, actor }, { after, limit }) => {
  const rows = await store.newRequests(db, { tenantId: actor.tenantId, after: fromKey(after, dayKey), limit })
  return toPage(rows, limit, (row) => `${row.receivedOn}/${row.id}`)
})

const open = handle(api.openWebRequest, async ({ db, actor }, { requestId }) => {
  const row = await store.webRequestRow(db, actor.tenantId, requestId)
  const teams = await store.teamsOf(db, actor.tenantId)
  return { ...row, teams }
})

interface At {
  requestId: string
  version: number
}

/** The row at the version the asker saw, when it still waits for a decision. */
async function waitingRow({ db, actor }: Work, { requestId, version }: At) {
  const row = await store.webRequestRow(db, actor.tenantId, requestId)
  const verdict = mayDecide(row)
  if (!verdict.ok) return refuse(verdict.reason)
  return row.version === version ? row : refuse('conflict', { version: row.version })
}

async function decide(
  { db, actor, today }: Work,
  { requestId, version }: At,
  to: Pick<store.Decision, 'state'> & Partial<Pick<store.Decision, 'reason' | 'note'>>,
) {
  const decision = { reason: null, note: '', ...to, decidedOn: today, decidedBy: actor.memberId }
  const next = await store.decide(db, { tenantId: actor.tenantId, id: requestId, version }, decision)
  return next === null ? refuse('conflict', { version }) : { id: requestId, version: next }
}

type Row = Awaited<ReturnType<typeof store.webRequestRow>>

/** What was sent as a request: who asks for another is kept with how to reach them. */
function requestOf(row: Row) {
  const { given, family, bornOn, phone, email, street, safeContact, ownWords, knows, safeNow, receivedOn } = row
  const about = { given, family, bornOn, phone, email, street, safeContact, ownWords, knows, safeNow, receivedOn }
  if (row.who === 'partner') return { ...about, channel: 'partner' as const }
  const askedBy = [row.askerName, row.askerReach].filter(Boolean).join(', ').slice(0, 200)
  return { ...about, askedBy, channel: 'online' as const }
}

/** Takes it in as a request; who asks from their work elsewhere is kept as who referred, without a yes of their own. */
async function becomeRequest(work: Work, row: Row, given: { at: TakenIn; urgency: Urgency; urgencyReason: string }) {
  const { at, ...how } = given
  await takeIn(work, at, { ...requestOf(row), ...how })
  if (row.who !== 'partner') return
  const { askerName: name, askerOrganisation: organisation } = row
  const agreed = agreedByHearsay(row.agreed)
  await writeReferrer(work, at, { organisationId: null, organisation, name, ...reachOf(row.askerReach), agreed })
}

const accept = handle(api.acceptWebRequest, async (work, { requestId, version, teamId, urgency, urgencyReason }) => {
  const row = await waitingRow(work, { requestId, version })
  if ('refused' in row) return row
  const verdict = saysWhyUrgent({ urgency, urgencyReason })
  if (!verdict.ok) return refuse(verdict.reason)
  const teams = await store.teamsOf(work.db, work.actor.tenantId)
  if (!teams.some((team) => team.id === teamId)) return refuse('not-a-team')
  const { folderId, circleId } = row
  await becomeRequest(work, row, { at: { id: requestId, folderId, circleId, teamId }, urgency, urgencyReason })
  const done = await decide(work, { requestId, version }, { state: 'accepted' })
  const here = await teamOfCircle(work.db, work.actor.tenantId, circleId)
  if (!('refused' in done) && teamId !== here) await store.handTo(work.db, folderId, teamId)
  return done
})

const answer = handle(api.answerWebRequest, async (work, { requestId, version, note }) => {
  const row = await waitingRow(work, { requestId, version })
  if ('refused' in row) return row
  const { folderId, circleId } = row
  const teamId = await teamOfCircle(work.db, work.actor.tenantId, circleId)
  if (teamId === null) return refuse('not-a-team')
  const at = { id: requestId, folderId, circleId, teamId }
  await becomeRequest(work, row, { at, urgency: 'normal', urgencyReason: '' })
  await answerAtOnce(work, requestId, note)
  return decide(work, { requestId, version }, { state: 'accepted' })
})

const discard = handle(api.discardWebRequest, async (work, { requestId, version, reason, note }) => {
  const row = await waitingRow(work, { requestId, version })
  return 'refused' in row ? row : decide(work, { requestId, version }, { state: 'discarded', reason, note })
})

const settings = handle(api.openWebFormSettings, async ({ db, actor }) => ({
  ...(await store.settingsOf(db, actor.tenantId)),
  teams: await store.teamsOf(db, actor.tenantId),
}))

const setSettings = handle(api.changeWebFormSettings, async ({ db, actor }, { publicName, version, ...to }) => {
  const { tenantId } = actor
  const now = await store.settingsOf(db, tenantId)
  if (now.version !== version) return refuse('conflict', { version: now.version })
  if (to.open && publicName === null) return refuse('name-missing')
  const teams = await store.teamsOf(db, tenantId)
  if (to.open ? !teams.some((team) => team.id === to.teamId) : to.teamId !== null && !teams.some((team) => team.id === to.teamId))
    return refuse('not-a-team')
  if (publicName !== now.publicName) await store.setPublicName(db, tenantId, publicName)
  const next = await store.putSettings(db, { tenantId, version, ...to })
  return next === null ? refuse('conflict', { version: now.version }) : { id: tenantId, version: next }
})

export const handlers = [openForm, send, list, open, accept, answer, discard, settings, setSettings]
