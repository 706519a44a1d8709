// Requests for help: load, decide, save.
import { z } from 'zod'
import { addDays } from '../../core/kit/day.ts'
import { dayKey, fromKey, toPage } from '../../core/kit/page.ts'
import { rightsOf, roleNames } from '../../core/kit/rights.ts'
import { handle, type Work } from '../../platform/http/handler.ts'
import { refuse } from '../../platform/http/outcome.ts'
import {
  caseloads,
  casesAbout,
  heldByOthers,
  makeFolder,
  moveApart,
  servicesOf,
  startCase,
  startCaseAbout,
} from '../people/door.ts'
import { choosable, maySetService } from '../people/ground/rules.ts'
import { personCard } from '../people/model.ts'
import { mayBeBorn } from '../people/rules.ts'
import * as api from './api.ts'
import { bringReferrer, contactsOf, quickBecame, setApart, stopsOf, takeIn, termsOf, triagers, workersIn } from './door.ts'
import type { Alike, RequestView, Triage } from './model.ts'
import { likeness, nearlySure, spellingsOf } from './rules/alike.ts'
import { splitFamily } from './rules/names.ts'
import { mayDecide, mayRegister, mayTriage, overTermFirst, waiting, withTermsOf } from './rules.ts'
import * as store from './store.ts'
import { wmoClockOf } from './wmo/rules.ts'

/** Roles that may carry a case: nobody gets one they cannot open. */
const carriers = roleNames.filter((role) => rightsOf([role]).has('case.work'))

const takers = handle(api.listTakers, async (work, { teamId }) => ({ rows: await workersIn(work, teamId, triagers) }))

const register = handle(api.registerRequest, async (work, { id, folderId, teamId: asked, quickId, apart, ...said }) => {
  const { referrer, ...request } = said
  const { db, actor, today } = work
  const { tenantId } = actor
  const teamId = asked ?? actor.teams[0]?.id
  const circleId = actor.teams.some((team) => team.id === teamId)
    ? await store.circleOfTeam(db, tenantId, teamId as string)
    : null
  if (!teamId || !circleId) return refuse('not-my-team')
  const receivedOn = request.receivedOn ?? today
  if (receivedOn > today) return refuse('not-yet')
  const verdict = [mayRegister(said), mayBeBorn(request, today)].find((one) => !one.ok)
  if (verdict?.ok === false) return refuse(verdict.reason)
  const { services } = await servicesOf(db, tenantId)
  if (request.service !== null && !choosable(services, '').some(({ code }) => code === request.service))
    return refuse('unknown-service')
  await makeFolder(db, { tenantId, id: folderId, circleId, kind: 'ordinary' })
  const at = { id, folderId, circleId, teamId }
  await takeIn(work, at, { ...request, receivedOn })
  const wrong = referrer ? await bringReferrer(work, at, { ...referrer, knows: request.knows }) : null
  if (wrong !== null) return refuse(wrong)
  const linked = quickId === undefined || (await quickBecame(db, { tenantId, quickId }, id))
  if (!linked) return refuse('quick-handed')
  const done = { id, version: 1 }
  // The last thing that is done: from here on nobody else sees it, the asker too where they read no cases.
  return apart && !(await setApart(work, { folderId, teamId, ...apart })) ? refuse('not-a-colleague') : done
})

/** Who reads no cases hears that there is one and whose team to ask, and no more. */
const caseOnly = { caseId: null, ownerName: null, what: '' }

const duplicates = handle(api.lookForDuplicates, async ({ db, actor }, { family, ...asked }) => {
  const paper = { ...asked, ...splitFamily(family) }
  const reads = actor.rights.has('case.read')
  // Who reads no cases does not learn by a number whose it is.
  const phone = reads ? paper.phone : ''
  const found = await store.findAlike(db, { ...paper, phone, spellings: spellingsOf(paper.family) })
  const idsOf = (kind: store.Found['kind']) => found.flatMap((one) => (one.kind === kind && one.id ? [one.id] : []))
  const requests = await store.requestLines(db, actor.tenantId, idsOf('request'))
  const cases = await casesAbout(db, actor.tenantId, idsOf('person'))
  const secret = new Set(cases.flatMap((line) => (line.addressHidden ? [line.personId] : [])))
  const held = (id: string) => ({ address: secret.has(id), phoneAlone: !reads })
  const weighed = new Map(
    found.flatMap((one) => (one.id === null ? [] : [[one.id, likeness(paper, one, held(one.id))] as const])),
  )
  const alikeOf = (id: string) => {
    const { score = 0, because = [] } = weighed.get(id) ?? {}
    return { because, sure: score >= nearlySure, score }
  }
  const known = [
    ...cases.map((line) => ({
      ...line,
      ...alikeOf(line.personId),
      kind: 'person' as const,
      id: line.personId,
      what: line.subject,
      ...(reads ? {} : caseOnly),
    })),
    ...requests.map((line) => ({ ...line, ...alikeOf(line.id), kind: 'request' as const })),
  ]
  const rows: Alike[] = [
    ...known.sort((a, b) => b.score - a.score).slice(0, 8),
    ...found.flatMap(({ kind, initials, bornYear, teamName }) =>
      kind === 'elsewhere' ? [{ kind, initials: initials ?? '', bornYear, teamName: teamName ?? '' }] : [],
    ),
  ]
  return { rows }
})

const queueKey = z.object({ rank: z.coerce.number().int().min(1).max(4), ...dayKey.shape })

type Waiting = Awaited<ReturnType<typeof store.queue>>[number]

/** Rows of the queue with how long each waits, against which term, and when they were last spoken. */
async function linesOf(work: Work, rows: readonly Waiting[]) {
  const { db, actor, today } = work
  const ids = rows.map((row) => row.id)
  const terms = await termsOf(work)
  const stops = Map.groupBy(await stopsOf(db, actor.tenantId, ids), (stop) => stop.requestId)
  const contacts = Map.groupBy(await contactsOf(db, actor.tenantId, ids), (contact) => contact.requestId)
  return rows.map((row) => ({
    ...row,
    waiting: waiting(row, today, { terms, stops: stops.get(row.id) ?? [] }),
    wmo: wmoClockOf({ ...row, caseClosed: false }, today),
    contact: contacts.get(row.id)?.[0] ?? null,
  }))
}

const list = handle(api.listQueue, async (work, { teamId, after, limit }) => {
  const { db, actor } = work
  const mine = actor.teams.map((team) => team.id)
  const teamIds = teamId ? mine.filter((id) => id === teamId) : mine
  const rows = await store.queue(db, { tenantId: actor.tenantId, teamIds, after: fromKey(after, queueKey), limit })
  const page = toPage(rows, limit, (row) => `${row.rank}/${row.receivedOn}/${row.id}`)
  return { ...page, rows: await linesOf(work, page.rows) }
})

/** As many as the overview of a day has room for. */
const mostPressing = 5

const pressing = handle(api.listMostPressing, async (work) => {
  const { tenantId, teams } = work.actor
  // Terms depend on stops and on the law: who is past theirs is known of nobody before all are looked at.
  const everyone = await store.queue(work.db, { tenantId, teamIds: teams.map((team) => team.id) })
  const rows = (await linesOf(work, everyone)).sort(overTermFirst).slice(0, mostPressing)
  return { rows, count: everyone.length }
})

const triageOnly = { questionBehind: '', inPlace: '', safeNote: '', minorsNote: '', decisionNote: '', serviceReason: '' }

const open = handle(api.openRequest, async (work, { requestId }): Promise<RequestView> => {
  const { db, actor, today, may } = work
  const row = await store.requestRow(db, actor.tenantId, requestId)
  const stops = await stopsOf(db, actor.tenantId, [requestId])
  const reads = actor.rights.has('case.read')
  return {
    ...row,
    ...(reads ? {} : triageOnly),
    waiting: row.status === 'waiting' ? waiting(row, today, { terms: await termsOf(work), stops }) : null,
    wmo: wmoClockOf(row, today),
    stops,
    contacts: reads ? await contactsOf(db, actor.tenantId, [requestId]) : [],
    may: row.status === 'waiting' ? may(api.triageRequest, api.decideRequest, api.allocateRequest, api.setRequestApart) : [],
  }
})

/** Changes a request that still waits, at the version the asker saw. */
async function change({ db, actor }: Work, at: { requestId: string; version: number }, to: store.RequestChange) {
  const row = await store.requestRow(db, actor.tenantId, at.requestId)
  const verdict = mayDecide(row)
  if (!verdict.ok) return refuse(verdict.reason)
  const next = await store.updateRequest(db, { tenantId: actor.tenantId, id: at.requestId, version: at.version }, to)
  return next === null ? refuse('conflict', { version: row.version }) : { id: at.requestId, version: next }
}

/** Which service triage leaves it with, and why it became another one. */
function serviceAfter(row: store.RequestRow, { service, serviceReason }: Triage) {
  const same = service === '' || service === row.service
  return same ? { service: row.service, serviceReason: row.serviceReason } : { service, serviceReason }
}

const triage = handle(api.triageRequest, async (work, { requestId, version, ...said }) => {
  const { db, actor, today } = work
  const row = await store.requestRow(db, actor.tenantId, requestId)
  const { services } = await servicesOf(db, actor.tenantId)
  const after = serviceAfter(row, said)
  const setting = maySetService({ service: after.service, reason: after.serviceReason }, { had: row.service, services })
  const verdict = [mayTriage(said), setting].find((one) => !one.ok)
  if (verdict?.ok === false) return refuse(verdict.reason)
  const service = services.find(({ code }) => code === after.service)
  const found = withTermsOf({ ...said, ...after }, service)
  // Registered before anyone asked whether the person knows: what is too much for who does not, goes now.
  const least = found.knows === 'no' ? { bornOn: null, email: '' as const } : {}
  const informBy = row.informOrEraseOn ?? addDays(today, (await termsOf(work)).informDays)
  const inform = { informOrEraseOn: found.knows === 'no' ? informBy : null }
  // No report of need after all: what was noted of one goes with it.
  const noWmo = found.aboutWmo ? {} : { wmoInvestigatedOn: null, wmoAppliedOn: null, wmoDecidedOn: null }
  const seen = { triagedOn: today, triagedBy: actor.memberId }
  return change(work, { requestId, version }, { ...found, ...least, ...inform, ...noWmo, ...seen })
})

const decide = handle(api.decideRequest, async (work, { requestId, version, outcome, note }) => {
  const decision = {
    status: outcome,
    decidedOn: work.today,

    decidedBy: work.actor.memberId,
    decisionNote: note,
  }
  const done = await change(work, { requestId, version }, decision)
  if (!('refused' in done)) await work.tell('intake.request-decided', [requestId])
  return done
})

const setAside = handle(api.setRequestApart, async (work, { requestId, version, ...seenBy }) => {
  const { folderId, teamId } = await store.requestRow(work.db, work.actor.tenantId, requestId)
  const done = await change(work, { requestId, version }, {})
  if ('refused' in done) return done
  return (await setApart(work, { folderId, teamId, ...seenBy })) ? done : refuse('not-a-colleague')
})

/** Opens the case of a request, in the folder the request lies in. */
async function openCaseFor(
  { db, today }: Work,
  row: store.RequestRow,
  at: { caseId: string; personId: string; memberId: string; subject: string; known: boolean },
) {
  const { tenantId, folderId, circleId, teamId } = row
  const file = {
    tenantId,
    id: at.caseId,
    folderId,
    circleId,
    personId: at.personId,
    teamId,
    ownerId: at.memberId,
    subject: at.subject,
    service: row.service,
    openedOn: today,
  }
  if (at.known) return startCaseAbout(db, file, null)
  const { given, prefix, family, bornOn, phone, email, street, safeContact } = row
  await startCase(db, { row: file, card: personCard.parse({ given, prefix, family, bornOn, phone, email, street, safeContact }) })
}

const allocate = handle(api.allocateRequest, async (work, { requestId, version, apartCircleId, ...at }) => {
  const { db, actor, today } = work
  const row = await store.requestRow(db, actor.tenantId, requestId)
  const verdict = mayDecide(row)
  if (!verdict.ok) return refuse(verdict.reason)
  if (row.version !== version) return refuse('conflict', { version: row.version })
  if (row.apart && !apartCircleId) return refuse('stays-apart')
  const team = await store.membersOf(db, actor.tenantId, { teamIds: [row.teamId], roles: carriers, today })
  if (!team.some((one) => one.id === at.memberId)) return refuse('not-a-colleague')
  // Whose own file lies out of sight is not told from who is not here.
  const unknown =
    at.known && ((await casesAbout(db, actor.tenantId, [at.personId])).length === 0 || (await heldByOthers(db, at.personId)))
  if (unknown) return refuse('not-known-here')
  await openCaseFor(work, row, at)
  const decision = { status: 'allocated', caseId: at.caseId, decidedOn: today, decidedBy: actor.memberId }
  const done = await change(work, { requestId, version }, decision)
  if ('refused' in done) return done
  await work.tell('intake.request-allocated', [requestId, at.caseId])
  if (!apartCircleId) return done
  // The last thing that is done: from here on the rest of the team sees nothing of it, request and case.
  const apart = { folderId: row.folderId, circleId: apartCircleId, memberIds: [...new Set([at.memberId, actor.memberId])] }
  return (await moveApart(db, apart, today)) ? done : refuse('not-a-colleague')
})

const colleagues = handle(api.listColleagues, async (work, { teamId }) => {
  const { db, actor } = work
  const members = await workersIn(work, teamId, carriers)
  const carried = await caseloads(
    db,
    actor.tenantId,
    members.map((member) => member.id),
  )
  return { rows: members.map((member) => ({ ...member, openCases: carried.get(member.id) ?? 0 })) }
})

const terms = handle(api.openTerms, (work) => termsOf(work))

const setTerms = handle(api.changeTerms, async (work, { version, ...agreed }) => {
  const { tenantId } = work.actor
  const now = (await termsOf(work)).version
  const next = now === version ? await store.putTerms(work.db, { tenantId, version, terms: agreed }) : null
  return next === null ? refuse('conflict', { version: now }) : { id: tenantId, version: next }
})

export const handlers = [
  register,
  takers,
  duplicates,
  list,
  pressing,
  open,
  triage,
  setAside,
  decide,
  allocate,
  colleagues,
  terms,
  setTerms,
]
