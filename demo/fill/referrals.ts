// Referrals as rows: the text that left, the referral itself, and each step of it.
import { createHash } from 'node:crypto'
import type { Sheet } from '../../capabilities/sharing/disclosure/model.ts'
import { fitted } from '../../capabilities/sharing/disclosure/rules.ts'
import { isUnderWay } from '../../capabilities/sharing/referral/rules.ts'
import { insertAll } from '../../platform/db/fill.ts'
import type { Case } from '../case-shape.ts'
import { type DemoReferral, demoReferrals, demoSharing } from '../referrals.ts'
import type { Filling } from './filling.ts'
import { idAt } from './letters.ts'
import { fullName } from './names.ts'

interface Told {
  one: Case
  referral: DemoReferral
  key: string
}

function placeIn({ tenantId, id, placeOf }: Filling, { one }: Told) {
  return { tenantId, caseId: id('case', one.key), ...placeOf(one) }
}

/** Whom of ours it is for, in columns. */
function insideOf({ id }: Filling, { to }: DemoReferral) {
  if (!('help' in to)) return {}
  return { inside: to.help, ...('member' in to ? { toMemberId: id('member', to.member) } : { toTeamId: id('team', to.team) }) }
}

/** A colleague of the team reads nothing new. */
const isTold = ({ to }: DemoReferral): boolean => !('member' in to)

function colleagueName({ tenant }: Filling, to: { member: string } | { team: string }): string {
  const team = (key: string) => tenant.teams.find((one) => one.key === key)?.name ?? ''
  if ('team' in to) return team(to.team)
  const member = tenant.members.find(({ key }) => key === to.member)
  if (!member) throw new Error(`nobody at work is ${to.member}`)
  return [fullName(member.name), ...member.teams.map(team)].join(', ')
}

function receiverOf(filling: Filling, { referral }: Told): { serviceId: string | null; receiver: string } {
  const { tenant, id } = filling
  if ('help' in referral.to) return { serviceId: null, receiver: colleagueName(filling, referral.to) }
  if ('typed' in referral.to) return { serviceId: null, receiver: referral.to.typed }
  const { service } = referral.to
  const offer = tenant.directory.offers.find(({ name }) => name === service)
  const owner = tenant.directory.organisations.find(({ key }) => key === offer?.organisation)
  if (!offer || !owner) throw new Error(`the sociale kaart has no ${service}`)
  return { serviceId: id('service', offer.key), receiver: `${offer.name}, ${owner.name}` }
}

function linesOf({ tenant }: Filling, { one, referral }: Told) {
  const person = tenant.people.find(({ key }) => key === one.person)
  if (!person) throw new Error(`a referral of ${one.key} without a person`)
  const name = { key: 'person.name', group: 'person' as const, title: 'Naam', text: fullName(person.name) }
  return [name, ...referral.lines.map((line, at) => ({ ...line, key: `${line.group}.demo-${at + 1}` }))]
}

function allowedBy({ on }: Filling, { consent = 'spoken', sent = 0 }: DemoReferral) {
  const given = { ground: demoSharing.ground, lifting: 'consent' as const, consentOn: on(sent), consentHow: consent }
  return fitted({ ...given, liftingReason: '' })
}

function sheetOf(filling: Filling, told: Told): Sheet {
  const { tenant, on } = filling
  const { referral } = told
  const author = tenant.members.find(({ key }) => key === referral.by)
  if (!author) throw new Error(`a referral of ${referral.case} without an author`)
  const { question, purpose, warm } = referral
  return {
    ...{ organisation: tenant.name, fromName: fullName(author.name), reachUs: demoSharing.reachUs, question, purpose },
    ...{ toWhom: receiverOf(filling, told).receiver, leftOn: on(referral.sent ?? 0), allowedBy: allowedBy(filling, referral) },
    ...{ lines: linesOf(filling, told), together: warm ? { on: on(warm.day), at: warm.at, with: warm.with } : null },
  }
}

/** Ids of what left sort by the moment it left, as those of real ones do. */
function disclosureId({ id, at }: Filling, { referral, key }: Told): string {
  return idAt(id('disclosure', key), at(referral.sent ?? 0, '10:00'))
}

function disclosureRow(filling: Filling, told: Told) {
  const { id } = filling
  const { referral } = told
  const sheet = sheetOf(filling, told)
  return {
    ...{ ...placeIn(filling, told), id: disclosureId(filling, told), kind: 'referral', leftBy: id('member', referral.by) },
    ...{ ...sheet.allowedBy, toWhom: sheet.toWhom, purpose: sheet.purpose, leftOn: sheet.leftOn, sheet: JSON.stringify(sheet) },
    ...{ seenByPerson: referral.reaction !== undefined, reaction: referral.reaction ?? '' },
  }
}

/** Nobody holds the link of a referral that was filled in: what is hashed here can be no secret. */
const lostLink = (key: string) => createHash('sha256').update(`demo link ${key}`).digest()

function courseOf(filling: Filling, told: Told) {
  const { on } = filling
  const { referral, key } = told
  const { sent, state, steps, unseen = false } = referral
  if (sent === undefined) return { lastOn: on(0) }
  const silent = steps.find(({ step }) => step === 'silent')
  const last = steps.filter(({ step }) => step !== 'silent').at(-1)
  return {
    ...{ lastOn: on(last?.day ?? sent), sentOn: on(sent), answerBy: on(sent + demoSharing.answerDays), unseen },
    ...{ linkUntil: on(sent + demoSharing.linkDays), followUntil: on(sent + demoSharing.followDays) },
    ...{ disclosureId: isTold(referral) ? disclosureId(filling, told) : null, silentSince: silent ? on(silent.day) : null },
    secretHash: isUnderWay(state) && !('help' in referral.to) ? lostLink(key) : null,
  }
}

function referralRow(filling: Filling, told: Told) {
  const { id, on } = filling
  const { referral, one, key } = told
  const { question, purpose, state, warm, reaction = '' } = referral
  return {
    ...{ ...placeIn(filling, told), id: id('referral', key), madeBy: id('member', referral.by), state, question, purpose },
    ...{ ...receiverOf(filling, told), ...insideOf(filling, referral) },
    ...{
      goalId: referral.goal ? id('goal', `${one.key}/${referral.goal}`) : null,
      lines: JSON.stringify(linesOf(filling, told)),
    },
    ...allowedBy(filling, referral),
    ...{ warm: warm !== undefined, warmOn: warm ? on(warm.day) : null, warmAt: warm?.at ?? '', warmWith: warm?.with ?? '' },
    ...{ seenByPerson: reaction !== '', reaction },
    ...courseOf(filling, told),
  }
}

function stepRows(filling: Filling, told: Told) {
  const { id, on, at } = filling
  const { referral, key } = told
  if (referral.sent === undefined) return []
  const by = id('member', referral.by)
  const row = { ...placeIn(filling, told), referralId: id('referral', key) }
  const sent = { ...row, id: id('referral-step', key), step: 'sent', onDay: on(referral.sent), how: 'ours', saidBy: '', note: '' }
  const later = referral.steps.map(({ step, day, saidBy = '', note = '', told: byTelephone }, nth) => {
    const ours = step === 'withdrawn' || step === 'silent'
    return {
      ...{ ...row, id: id('referral-step', `${key}/${nth}`), step, onDay: on(day), saidBy, note, madeAt: at(day, '11:00') },
      ...{ how: ours ? 'ours' : byTelephone ? 'told' : 'link', memberId: step === 'withdrawn' || byTelephone ? by : null },
    }
  })
  return [{ ...sent, memberId: by, madeAt: at(referral.sent, '10:00') }, ...later]
}

export async function fillReferrals(filling: Filling): Promise<void> {
  const { db, tenant, tenantId } = filling
  const told = demoReferrals.flatMap((referral, nth): Told[] => {
    const one = tenant.cases.find(({ key }) => key === referral.case)
    return one ? [{ one, referral, key: `${referral.case}/${nth}` }] : []
  })
  await insertAll(db, 'sharing.terms', [{ tenantId, ...demoSharing }])
  const left = told.filter(({ referral }) => referral.sent !== undefined && isTold(referral))
  const rows = <Row>(of: readonly Told[], row: (filling: Filling, told: Told) => Row) => of.map((one) => row(filling, one))
  await insertAll(db, 'sharing.disclosure', rows(left, disclosureRow))
  await insertAll(db, 'sharing.referral', rows(told, referralRow))
  await insertAll(
    db,
    'sharing.referralStep',
    told.flatMap((one) => stepRows(filling, one)),
  )
}
