// Requests of a person about their own file: load, decide, save. The letter is one of the letters of the case.
import { m } from '#texts'
import { id as idShape } from '../../../core/kit/id.ts'
import { dayKey, fromKey, toPage } from '../../../core/kit/page.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { insertLetter, letters } from '../../contact/door.ts'
import { addressFor, authoritiesIn, clientCard, factsForLetter, openedCase, reachOf } from '../../people/door.ts'
import { inForce } from '../../people/home/rules/authority.ts'
import { dayIn, sheetHead } from '../door.ts'
import * as api from './api.ts'
import type { RightsCheck, RightsLine } from './model.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'

type Row = store.RequestRow

const take = handle(api.takeRightsRequest, async ({ db, actor, today }, { caseId, ...asked }) => {
  const { tenantId, memberId } = actor
  if (asked.receivedOn > today) return refuse('day-to-come')
  if ((asked.byWhom === 'self') !== (asked.askerName === '')) return refuse('rights-asker-missing')
  const term = rules.termOf(asked.receivedOn)
  if (term === null) return refuse('rights-before-law')
  const { folderId, circleId } = await openedCase(db, tenantId, caseId)
  const place = { tenantId, caseId, folderId, circleId }
  await store.insertRequest(db, place, { ...asked, dueOn: term.dueOn, handlerId: memberId, madeBy: memberId })
  return { id: asked.id, version: 1 }
})

const lineOf = ({ id, version, caseId, kind, byWhom, receivedOn, dueOn, handlerName, outcome, decidedOn }: Row): RightsLine => ({
  ...{ id, version, caseId, kind, byWhom, receivedOn, dueOn, handlerName, outcome, decidedOn },
})

const list = handle(api.listRightsRequests, async ({ db, actor }, { caseId, after, limit }) => {
  const from = idShape.safeParse(after).data ?? null
  const rows = await store.requestsOf(db, { tenantId: actor.tenantId, caseId, after: from, limit })
  return toPage(rows.map(lineOf), limit, (row) => row.id)
})

const mine = handle(api.myRightsRequests, async ({ db, actor, today }, { after, limit }) => {
  const { tenantId, memberId } = actor
  const rows = await store.handledBy(db, { tenantId, memberId, after: fromKey(after, dayKey), limit })
  const told = rows.map((row) => ({ ...row, term: rules.termStateOn({ ...row, decided: false }, today) }))
  return toPage(told, limit, (row) => `${row.dueOn}/${row.id}`)
})

const checkOf = ({ identity, authoritySeen, childAgreed }: Row): RightsCheck | null =>
  identity === null ? null : { identity, authoritySeen, childAgreed }

async function askingIn({ db, actor, today }: Work, { caseId, byWhom }: Row) {
  const { bornOn } = await clientCard(db, actor.tenantId, caseId)
  return { byWhom, age: rules.ageAt(bornOn, today) }
}

/** Who decides for the person today, as the file tells. */
async function authoritiesFor({ db, actor, today }: Work, { caseId, folderId }: Row) {
  const { tenantId } = actor
  const [{ personId }, all] = await Promise.all([openedCase(db, tenantId, caseId), authoritiesIn(db, { tenantId, folderId })])
  const now = inForce(
    all.filter((one) => one.personId === personId),
    today,
  )
  return now.map(({ kind, holder, seen }) => ({ kind, holder, seen }))
}

function termOf(row: Row, today: string) {
  const { dueOn, outcome, receivedOn, extendedOn, extendedBecause } = row
  const term = rules.termOf(receivedOn)
  return {
    ...{ state: rules.termStateOn({ dueOn, decided: outcome !== null }, today), extendedOn, extendedBecause },
    mayBecome: rules.mayExtend(row, today).ok ? (term?.extendedTo ?? null) : null,
    verified: term?.verified ?? false,
  }
}

const opened = handle(api.openRightsRequest, async (work, { requestId }) => {
  const { db, actor, today, may } = work
  const row = await store.requestRow(db, actor.tenantId, requestId)
  const [asking, authorities] = await Promise.all([askingIn(work, row), authoritiesFor(work, row)])
  const letter = row.letterId ? await letters(db, actor.tenantId).where('letter.id', '=', row.letterId).executeTakeFirst() : null
  const check = checkOf(row)
  const { outcome, reason, kind, byWhom, askerName, how, asked, receivedOn } = row
  const open = may(api.checkRightsRequest, api.extendRightsRequest, api.handleRightsRequest, api.decideRightsRequest)
  const told = outcome !== null || row.extendedOn !== null ? may(api.writeRightsLetter) : []
  return {
    ...{ line: lineOf(row), asked: { kind, byWhom, askerName, how, asked, receivedOn }, authorities },
    handledByMe: row.handlerId === actor.memberId,
    ...{ term: termOf(row, today), needs: rules.needsOf(asking), minds: rules.mindsOf(asking) },
    check: check && row.checkedOn ? { ...check, byName: row.checkedByName ?? '', on: row.checkedOn } : null,
    decision: outcome && row.decidedOn ? { outcome, reason, byName: row.decidedByName ?? '', on: row.decidedOn } : null,
    letterId: letter?.id ?? null,
    may: [...(outcome === null ? open : []), ...told],
  }
})

type At = { requestId: string; version: number }

async function save({ db, actor }: Work, { requestId, version }: At, to: Parameters<typeof store.updateRequest>[2]) {
  const next = await store.updateRequest(db, { tenantId: actor.tenantId, id: requestId, version }, to)
  if (next !== null) return { id: requestId, version: next }
  const now = await store.requestRow(db, actor.tenantId, requestId)
  return refuse('conflict', { version: now.version })
}

const rowAt = ({ db, actor }: Work, { requestId }: At) => store.requestRow(db, actor.tenantId, requestId)

const check = handle(api.checkRightsRequest, async (work, { identity, authoritySeen, childAgreed, ...at }) => {
  if ((await rowAt(work, at)).outcome !== null) return refuse('rights-decided')
  const { actor, today } = work
  return save(work, at, { identity, authoritySeen, childAgreed, checkedBy: actor.memberId, checkedOn: today })
})

const extend = handle(api.extendRightsRequest, async (work, { because, ...at }) => {
  const row = await rowAt(work, at)
  const verdict = rules.mayExtend(row, work.today)
  if (!verdict.ok) return refuse(verdict.reason)
  const dueOn = rules.termOf(row.receivedOn)?.extendedTo ?? row.dueOn
  return save(work, at, { dueOn, extendedOn: work.today, extendedBecause: because })
})

const handling = handle(api.handleRightsRequest, async (work, at) => {
  if ((await rowAt(work, at)).outcome !== null) return refuse('rights-decided')
  return save(work, at, { handlerId: work.actor.memberId })
})

const decide = handle(api.decideRightsRequest, async (work, { outcome, reason, ...at }) => {
  const row = await rowAt(work, at)
  const asking = await askingIn(work, row)
  const verdict = rules.mayDecide({ ...asking, decided: row.outcome !== null, check: checkOf(row) }, outcome)
  if (!verdict.ok) return refuse(verdict.reason)
  return save(work, at, { outcome, reason, decidedBy: work.actor.memberId, decidedOn: work.today })
})

/** What the letter says. What leaves is Dutch, in whatever language a colleague works. */
/** With a neutral sender the letter does not say who we are. */
async function letterBody(work: Work, row: Row, { name, neutral }: { name: string; neutral: boolean }): Promise<string> {
  const dutch = { locale: 'nl' } as const
  const { organisation, fromName } = await sheetHead(work)
  const [day, dueOn] = [dayIn(row.receivedOn, 'nl'), dayIn(row.dueOn, 'nl')]
  const { kind, outcome } = row
  const told =
    outcome === null
      ? [m['sharing.rights.letter.extended']({ dueOn }, dutch), row.extendedBecause]
      : [m[`sharing.rights.letter.${outcome}`]({}, dutch), row.reason]
  return [
    m['sharing.rights.letter.dear']({ name }, dutch),
    m['sharing.rights.letter.asked']({ day, what: m[`sharing.rights.letter.what.${kind}`]({}, dutch) }, dutch),
    ...told,
    m['sharing.rights.letter.complain']({}, dutch),
    m['sharing.rights.letter.close']({ fromName, organisation: neutral ? '' : organisation }, dutch).trim(),
  ].join('\n\n')
}

const write = handle(api.writeRightsLetter, async (work, { letterId, ...at }) => {
  const { db, actor } = work
  const { tenantId, memberId } = actor
  const row = await rowAt(work, at)
  if (row.outcome === null && row.extendedOn === null) return refuse('rights-nothing-to-tell')
  const { caseId, folderId, circleId, byWhom, askerName } = row
  const { personId } = await openedCase(db, tenantId, caseId)
  const [facts, home, reach] = await Promise.all([
    factsForLetter(db, tenantId, caseId),
    addressFor(db, tenantId, { personId, sentenceRead: true }),
    reachOf(db, tenantId, [personId]),
  ])
  const self = byWhom === 'self'
  const neutral = self && (reach.get(personId)?.agreed?.neutralSender ?? false)
  const name = self ? facts.name : askerName
  const letter = {
    ...{ kind: 'other' as const, toKind: self ? ('person' as const) : ('other' as const), toName: name },
    ...{ toAddress: self && home.may ? home.lines.join('\n') : '', reference: '' },
    subject: m['sharing.rights.letter.subject']({}, { locale: 'nl' }),
    body: await letterBody(work, row, { name, neutral }),
    neutral,
  }
  await insertLetter(db, { tenantId, caseId, folderId, circleId }, { ...letter, id: letterId, authorId: memberId, tells: [] })
  return save(work, at, { letterId })
})

export const handlers = [take, list, mine, opened, check, extend, handling, decide, write]
