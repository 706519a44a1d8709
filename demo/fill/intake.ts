// Requests for help as rows: those that became a case share its folder, the others have one of their own.
import { insertAll } from '../../platform/db/fill.ts'
import { saysDebts, serviceOfRequest } from '../grounds.ts'
import type { Request } from '../world.ts'
import type { Filling } from './filling.ts'
import { familyOf } from './names.ts'

const channels: Record<Request['channel'], string> = {
  phone: 'phone',
  desk: 'desk',
  email: 'online',
  website: 'online',
  letter: 'partner',
  walkIn: 'desk',
  partner: 'partner',
  outreach: 'outreach',
}
const urgencies: Record<Request['urgency'], string> = {
  calm: 'normal',
  soon: 'soon',
  threatening: 'threatening',
  crisis: 'today',
}
const decisions: Record<Request['decision'], string> = {
  waiting: 'waiting',
  allocated: 'allocated',
  referredOn: 'referred',
  advised: 'answered',
  withdrawn: 'declined',
}

function placeOf({ tenant, placeOf, id }: Filling, one: Request): { folderId: string; circleId: string } {
  const file = tenant.cases.find((each) => each.key === one.case)
  return file ? placeOf(file) : { folderId: id('folder', `request/${one.key}`), circleId: id('team', one.team) }
}

function knowsOf(one: Request): string {
  return one.referrer === null ? 'self' : one.knows
}

function rowOf(filling: Filling, one: Request) {
  const { tenant, tenantId, id, on } = filling
  const person = tenant.people.find((each) => each.key === one.person)
  const teamLead = tenant.members.find((each) => each.teams.includes(one.team) && each.roles.includes('teamLead'))
  const taker = one.receivedBy ?? teamLead?.key ?? (tenant.members[0]?.key as string)
  const decided = one.decision === 'waiting' ? null : on(one.decided ?? one.received)
  const { folderId, circleId } = placeOf(filling, one)
  const service = serviceOfRequest(tenant, one)
  return {
    tenantId,
    id: id('request', one.key),
    folderId,
    circleId,
    teamId: id('team', one.team),
    given: person?.name.given ?? '',
    prefix: person?.name.prefix ?? '',
    family: person ? familyOf(person.name) : one.key,
    // A worry about someone who does not know of it stays minimal.
    bornOn: knowsOf(one) === 'no' ? null : (person?.birth ?? null),
    phone: person?.phone ?? '',
    email: knowsOf(one) === 'no' ? '' : (person?.email ?? ''),
    safeContact: person?.safeContact ?? '',
    ownWords: one.words,
    channel: channels[one.channel],
    askedBy: one.brought ? '' : (one.referrer ?? ''),
    knows: knowsOf(one),
    informOrEraseOn: knowsOf(one) === 'no' ? on(one.received + 28) : null,
    aboutWmo: one.wmo !== undefined,
    wmoInvestigatedOn: one.wmo?.investigated === undefined ? null : on(one.wmo.investigated),
    wmoAppliedOn: one.wmo?.applied === undefined ? null : on(one.wmo.applied),
    aboutDebts: saysDebts(one) || service === 'debt-help',
    service,
    urgency: urgencies[one.urgency],
    safeNow: one.safe === 'notAsked' ? 'unknown' : one.safe,
    receivedOn: on(one.received),
    takenBy: id('member', taker),
    status: decisions[one.decision],
    decidedOn: decided,
    decidedBy: decided === null ? null : id('member', teamLead?.key ?? taker),
    decisionNote: one.decisionNote ?? '',
    caseId: one.case ? id('case', one.case) : null,
  }
}

/** Who calls people who wait: a social worker of the team. */
function callerOf({ tenant, id }: Filling, team: string): string {
  const caller = tenant.members.find((one) => one.teams.includes(team) && one.roles.includes('socialWorker')) ?? tenant.members[0]
  return id('member', caller?.key as string)
}

async function fillWaiting(filling: Filling): Promise<void> {
  const { db, tenant, tenantId, id, on } = filling
  const at = (one: Request, key: string) => ({
    tenantId,
    ...placeOf(filling, one),
    id: id('waiting', key),
    requestId: id('request', one.key),
  })
  const stops = tenant.requests.flatMap((one) =>
    (one.stops ?? []).map(({ from, until, reason }, nr) => {
      const by = callerOf(filling, one.team)
      const ended = until === undefined ? { untilOn: null, startedBy: null } : { untilOn: on(until), startedBy: by }
      return { ...at(one, `${one.key}.stop.${nr}`), fromOn: on(from), reason, stoppedBy: by, ...ended }
    }),
  )
  await insertAll(db, 'intake.clockStop', stops)
  const contacts = tenant.requests.flatMap((one) =>
    (one.contacts ?? []).map(({ day, how, reached, note, next }, nr) => ({
      ...at(one, `${one.key}.contact.${nr}`),
      onDay: on(day),
      ...{ how, reached, note, nextOn: next === undefined ? null : on(next), byMember: callerOf(filling, one.team) },
    })),
  )
  await insertAll(db, 'intake.interimContact', contacts)
}

/** Who brought it from their work, and what they were told. */
async function fillReferrers(filling: Filling): Promise<void> {
  const { db, tenant, tenantId, id, on, at } = filling
  const rows = tenant.requests.flatMap((one) => (one.brought ? [{ one, brought: one.brought, row: rowOf(filling, one) }] : []))
  const referrers = rows.map(({ one, brought: { told: _, ...brought }, row: { id: requestId, folderId, circleId } }) => ({
    ...{ tenantId, id: requestId, folderId, circleId, ...brought },
    agreedOn: brought.agreed === 'not-asked' ? null : on(one.received),
  }))
  await insertAll(db, 'intake.referrer', referrers)
  const told = rows.flatMap(({ one, brought, row }) => {
    if (!brought.told) return []
    const { way, words, day } = brought.told
    const { folderId, circleId, id: requestId, decidedBy } = row
    return [
      {
        tenantId,
        id: id('toldBack', one.key),
        folderId,
        circleId,
        requestId,
        way,
        words,
        toOrganisation: way === 'none' ? '' : brought.organisation,
        toName: way === 'none' ? '' : brought.name,
        toEmail: way === 'mail' ? brought.email : '',
        onDay: on(day),
        byMember: decidedBy,
        row,
        day,
      },
    ]
  })
  await insertAll(
    db,
    'intake.toldBack',
    told.map(({ row: _, day: __, ...each }) => each),
  )
  const mailed = told.filter(({ way }) => way === 'mail')
  const mails = mailed.map(({ id: mailId, row, day, folderId, circleId, requestId, byMember: memberId }) => {
    const settledAt = at(day, '11:20')
    const about = { kind: 'intake.told-back', aboutId: requestId, mark: mailId, subjectId: row.caseId ?? requestId }
    const left = { state: 'sent', leftAs: 'intake.told-back', attempts: 1, queuedAt: settledAt, dueAt: settledAt, settledAt }
    return { tenantId, id: mailId, folderId, circleId, memberId, ...about, ...left }
  })
  await insertAll(db, 'mail.outgoing', mails)
  const happened = mails.map(({ id: happeningId, subjectId, folderId, circleId, settledAt, memberId }) => ({
    ...{ tenantId, kind: 'intake.told-back', id: happeningId, subjectId, folderId, circleId, at: settledAt, memberId, words: '' },
  }))
  await insertAll(db, 'timeline.happening', happened)
}

/** The form is open, and the first team looks through what comes in. */
async function fillWebForm({ db, tenant, tenantId, id, on }: Filling): Promise<void> {
  const circleId = id('team', tenant.teams[0]?.key as string)
  await insertAll(db, 'intake.webForm', [{ tenantId, open: true, teamId: circleId }])
  const folderOf = (key: string) => id('folder', `web/${key}`)
  await insertAll(
    db,
    'tenancy.folder',
    tenant.webRequests.map(({ key }) => ({ tenantId, id: folderOf(key), circleId, kind: 'ordinary' })),
  )
  await insertAll(
    db,
    'intake.webRequest',
    tenant.webRequests.map(({ key, who, asker, knows, given, family, words, safe, phone, careful, language, received }) => ({
      ...{ tenantId, id: id('webRequest', key), folderId: folderOf(key), circleId, who, knows, given, family, language },
      ...{
        askerName: asker?.name ?? '',
        askerReach: asker?.reach ?? '',
        askerOrganisation: asker?.organisation ?? '',
        ownWords: words,
        safeNow: safe,
        phone: phone ?? '',
      },
      ...{ safeContact: careful ?? '', receivedOn: on(received) },
    })),
  )
}

export async function fillIntake(filling: Filling): Promise<void> {
  const { db, tenant, tenantId } = filling
  const own = tenant.requests
    .filter((one) => !one.case)
    .map((one) => ({ tenantId, id: placeOf(filling, one).folderId, circleId: placeOf(filling, one).circleId, kind: 'ordinary' }))
  await insertAll(db, 'tenancy.folder', own)
  await insertAll(
    db,
    'intake.request',
    tenant.requests.map((one) => rowOf(filling, one)),
  )
  await fillWaiting(filling)
  await fillReferrers(filling)
  await fillWebForm(filling)
}
