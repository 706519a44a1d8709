// What is going on in each life domain as rows: only the domains that someone opened, each with its reason.

import type { LifeDomain } from '../../capabilities/assessment/model.ts'
import { insertAll } from '../../platform/db/fill.ts'
import type { Case, LifeDomain as WorldDomain } from '../case-shape.ts'
import type { Filling } from './filling.ts'

export const domainCode: Record<WorldDomain, LifeDomain> = {
  finances: 'money',
  workEducation: 'work-and-learning',
  dayActivities: 'daytime',
  housing: 'housing',
  domesticRelations: 'family-and-relations',
  mentalHealth: 'feelings-and-thoughts',
  physicalHealth: 'body',
  substanceUse: 'substances',
  basicAdl: 'daily-living',
  instrumentalAdl: 'post-and-papers',
  socialNetwork: 'network',
  civicParticipation: 'taking-part',
  justice: 'law-and-safety',
  parenting: 'children',
  meaning: 'meaning',
}

function rowsOf({ tenantId, id, on, placeOf }: Filling, one: Case) {
  const base = { tenantId, caseId: id('case', one.key), ...placeOf(one) }
  const byDomain = Map.groupBy(one.inventory, (entry) => domainCode[entry.domain])
  const domains = [...byDomain].map(([domain, [first]]) => ({
    ...base,
    id: id('domain', `${one.key}/${domain}`),
    domain,
    reason: first?.reason ?? '',
    openedOn: on(first?.day ?? one.opened),
    openedBy: id('member', first?.author ?? one.owner),
  }))
  const entries = one.inventory.map((entry, place) => ({
    ...base,
    id: id('entry', `${one.key}/${place}`),
    lifeDomainId: id('domain', `${one.key}/${domainCode[entry.domain]}`),
    seenOn: on(entry.day),
    facts: entry.goingOn,
    strengths: entry.strengths,
    score: entry.score,
    authorId: id('member', entry.author),
  }))
  return { domains, entries }
}

/** Sjaak says no to a plan and to help, each with its own way back; one of them today. */
function noesOfSjaak({ tenant, tenantId, id, on, placeOf }: Filling) {
  const one = tenant.cases.find(({ key }) => key === 'sjaak.case')
  if (!one) return []
  const said = { tenantId, caseId: id('case', one.key), ...placeOf(one), saidOn: on(-41), authorId: id('member', one.owner) }
  return [
    {
      ...said,
      ...{ id: id('no', 'sjaak/plan'), saidTo: 'plan', ownWords: 'Mijn spullen, mijn zaak.' },
      ...{ wayBack: 'Bij de koffie in het portiek vragen of er iets is dat hij wél wil.', askAgainOn: on(0) },
    },
    {
      ...said,
      ...{ id: id('no', 'sjaak/help'), saidTo: 'help', ownWords: 'Ik weet waarvoor jij komt. Ik wil het niet.' },
      ...{ wayBack: 'Hij heeft het nummer en belt als er een radio stuk is.', askAgainOn: null },
    },
  ]
}

/** Who refuses does so for now; the way back stands beside it. */
function spokenNo({ tenantId, id, on, placeOf }: Filling, one: Case) {
  if (one.closureReason !== 'refused') return []
  return [
    {
      tenantId,
      id: id('no', one.key),
      caseId: id('case', one.key),
      ...placeOf(one),
      saidTo: 'help',
      saidOn: on(one.closed ?? 0),
      wayBack: one.closureNote || 'Mag altijd bellen of binnenlopen.',
      askAgainOn: on(20),
      authorId: id('member', one.owner),
    },
  ]
}

/** One domain that turned out not to be needed: what was written is gone, that it was there stays. */
function purgedDomain({ tenant, tenantId, id, on, placeOf }: Filling) {
  const one = tenant.cases.find(({ key }) => key === 'hendrik.case')
  if (!one) return []
  const by = id('member', one.owner)
  return [
    {
      tenantId,
      id: id('domain', `${one.key}/purged`),
      caseId: id('case', one.key),
      ...placeOf(one),
      ...{ domain: 'substances', reason: '', openedOn: on(-180), openedBy: by },
      ...{ purgedOn: on(-150), purgedBy: by, purgeReason: 'Bleek geen rol te spelen in de hulp.' },
    },
  ]
}

/** One entry that someone left half-way through, to go on with at the same field. */
function halfDone(filling: Filling) {
  const { tenant, tenantId, id, on } = filling
  const one = tenant.cases.find((each) => each.closed === undefined && each.inventory.length > 0)
  const entry = one?.inventory[0]
  if (!one || !entry) return []
  const held = {
    facts: entry.goingOn.split('. ')[0] ?? '',
    othersSay: '',
    strengths: '',
    workersView: '',
    score: 'not-asked',
    seenOn: on(0),
    at: 'facts',
  }
  return [
    {
      tenantId,
      id: id('draft', `${one.key}/domain`),
      memberId: id('member', one.owner),
      caseId: id('case', one.key),
      lifeDomainId: id('domain', `${one.key}/${domainCode[entry.domain]}`),
      body: JSON.stringify(held),
    },
  ]
}

/** Samira was heard without Karim once; Karim not yet. */
function heardApart({ tenant, tenantId, id, on, placeOf }: Filling) {
  const one = tenant.cases.find(({ key }) => key === 'samira.case')
  if (!one) return []
  const place = { tenantId, caseId: id('case', one.key), ...placeOf(one) }
  return [
    { ...place, id: id('heard', one.key), personId: id('person', one.person), onDay: on(-62), memberId: id('member', one.owner) },
  ]
}

export async function fillAssessment(filling: Filling): Promise<void> {
  const { db, tenant } = filling
  const rows = tenant.cases.map((one) => rowsOf(filling, one))
  await insertAll(
    db,
    'assessment.lifeDomain',
    rows.flatMap((one) => one.domains),
  )
  await insertAll(
    db,
    'assessment.entry',
    rows.flatMap((one) => one.entries),
  )
  await insertAll(db, 'assessment.spokenNo', [...tenant.cases.flatMap((one) => spokenNo(filling, one)), ...noesOfSjaak(filling)])
  await insertAll(db, 'assessment.lifeDomain', purgedDomain(filling))
  await insertAll(db, 'assessment.draft', halfDone(filling))
  await insertAll(db, 'assessment.heardApart', heardApart(filling))
}
