// Who referred someone: written down, and told what became of it, as far as the person agreed.
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { dayKey, fromKey, toPage } from '../../../core/kit/page.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { mailIsOn, queueMail } from '../../../platform/mail/door.ts'
import { diedOnOf, type RequestRow, requestRow, wrongReferrer } from '../door.ts'
import * as api from './api.ts'
import type { ReferrerView, Telling } from './model.ts'
import { agreementAfter, mayTell, pickedUp } from './rules.ts'
import * as store from './store.ts'

const dayForm = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })

/** The least there is to say: when it came in and whether it was picked up; never who it is about, or what. */
function leastOf(request: { receivedOn: Day; status: string }): string {
  const day = dayForm.format(new Date(`${request.receivedOn}T00:00:00Z`))
  return pickedUp(request) ? m['intake.told.least.picked-up']({ day }) : m['intake.told.least.not-picked-up']({ day })
}

/** What keeps a mail from leaving where something may be told. */
function mailStopFor(referrer: { email: string } | null): ReferrerView['mailStop'] {
  if (!mailIsOn()) return 'mail-off'
  return referrer?.email ? null : 'referrer-no-email'
}

type Row = Awaited<ReturnType<typeof store.tellingsOf>>[number]

function tellingOf({ state, why, toOrganisation, toName, toEmail, ...row }: Row, reads: boolean): Telling {
  const to = { organisation: toOrganisation, name: toName, email: toEmail }
  return { ...row, to, words: reads ? row.words : '', mail: state === null ? null : { state, why } }
}

/** A request, who referred it, and whether they may be told now. */
async function lookedAt({ db, actor: { tenantId } }: Work, requestId: string) {
  const request = await requestRow(db, tenantId, requestId)
  const referrer = await store.referrerOf(db, tenantId, requestId)
  const verdict = mayTell({ ...request, diedOn: await diedOnOf(db, request) }, referrer)
  return { request, referrer, verdict }
}

const open = handle(api.openReferrer, async (work, { requestId }) => {
  const { db, actor, may } = work
  const { request, referrer, verdict } = await lookedAt(work, requestId)
  const told = await store.tellingsOf(db, actor.tenantId, requestId)
  return {
    referrer,
    tellings: told.map((row) => tellingOf(row, actor.rights.has('case.read'))),
    stop: verdict.ok ? null : verdict.reason,
    mailStop: mailStopFor(referrer),
    least: leastOf(request),
    may: may(api.changeReferrer, api.tellReferrer, api.noteTelling),
  }
})

const change = handle(api.changeReferrer, async (work, { requestId, version, askedAnew, ...said }) => {
  const { db, actor, today } = work
  const { tenantId } = actor
  const request = await requestRow(db, tenantId, requestId)
  const now = await store.referrerOf(db, tenantId, requestId)
  // What stood there may have gone from the sociale kaart since; only another one is looked up.
  const chosen = said.organisationId === now?.organisationId ? null : said.organisationId
  const to = { ...said, ...agreementAfter({ ...said, askedAnew }, now, today) }
  const wrong = await wrongReferrer(work, request, { ...to, organisationId: chosen })
  if (wrong !== null) return refuse(wrong)
  const { folderId, circleId } = request
  const place = { tenantId, id: requestId, folderId, circleId }
  const next =
    version === 0
      ? await store.insertReferrer(db, place, to)
      : await store.updateReferrer(db, { tenantId, id: requestId, version }, to)
  return next === null ? refuse('conflict', { version: now?.version ?? 0 }) : { id: requestId, version: next }
})

const nobody = { organisation: '', name: '', email: '' }

/** Writes down what was told, and whom. */
async function keep(
  { db, actor, today }: Work,
  { tenantId, id: requestId, folderId, circleId }: RequestRow,
  { to, ...said }: Pick<store.NewTelling, 'id' | 'way' | 'words'> & { to: Telling['to'] },
): Promise<void> {
  const told = { toOrganisation: to.organisation, toName: to.name, toEmail: to.email }
  await store.insertTelling(db, {
    ...{ tenantId, folderId, circleId, requestId },
    ...said,
    ...told,
    onDay: today,
    byMember: actor.memberId,
  })
}

const tell = handle(api.tellReferrer, async (work, { requestId, id, words }) => {
  const { request, referrer, verdict } = await lookedAt(work, requestId)
  if (!verdict.ok) return refuse(verdict.reason)
  const stop = mailStopFor(referrer)
  if (stop !== null) return refuse(stop)
  await keep(work, request, { id, way: 'mail', words, to: referrer ?? nobody })
  const { tenantId, folderId, circleId, caseId } = request
  const about = { tenantId, id, kind: 'intake.told-back', aboutId: requestId, mark: id, personId: null, address: null }
  // Where no case came of it, the mail hangs on the request itself.
  const place = { subjectId: caseId ?? requestId, folderId, circleId }
  await queueMail(work.db, { ...about, ...place, memberId: work.actor.memberId }, work.tell)
  return { id, version: 1 }
})

const note = handle(api.noteTelling, async (work, { requestId, id, way, words }) => {
  const { request, referrer, verdict } = await lookedAt(work, requestId)
  // That nobody has to be told needs no leave of the person.
  const free = way === 'none' && referrer !== null && request.status !== 'waiting'
  if (!verdict.ok && !free) return refuse(verdict.reason)
  await keep(work, request, { id, way, words, to: way === 'none' || referrer === null ? nobody : { ...referrer, email: '' } })
  return { id, version: 1 }
})

const untold = handle(api.listUntold, async ({ db, actor }, { teamId, whose, after, limit }) => {
  const mine = actor.teams.map((team) => team.id)
  const teamIds = teamId ? mine.filter((one) => one === teamId) : mine
  const asked = { tenantId: actor.tenantId, teamIds, mine: whose === 'mine' ? actor.memberId : null }
  const rows = await store.untold(db, { ...asked, after: fromKey(after, dayKey), limit })
  return toPage(rows, limit, (row) => `${row.decidedOn}/${row.id}`)
})

export const handlers = [open, change, tell, note, untold]
