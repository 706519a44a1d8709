// Looking back in the demo: evaluations, closing reports of cases that reached their goals, own plans, and example goals.
import { insertAll } from '../../platform/db/fill.ts'
import type { Case, Goal } from '../case-shape.ts'
import type { Filling } from './filling.ts'
import { fullName } from './names.ts'

const helped = [
  'Elke week een vast moment, ook als het tegenzat.',
  'Dat er iemand meeging. Daarna durfde het alleen.',
  'Kleine stappen, en afvinken op papier.',
  'Dat het een keer misging en niemand boos werd.',
  'Iemand uit de buurt die gewoon belde.',
  'Zelf zeggen wat er eerst moest.',
]
const next = [
  'Volgende maand zonder hulp proberen.',
  'Eerst zo houden, dan pas verder.',
  'De familie erbij vragen.',
  'Eén ding per week, niet meer.',
  'Bellen als het twee weken niet lukt.',
]
const noted = [
  'Er werd gelachen aan tafel. Dat was een halfjaar geleden anders.',
  'Wil de volgende keer zelf beginnen met vertellen.',
  'Het tweede doel voelde groter dan gedacht. Tijd genomen.',
  '',
  'Vroeg of het plan ook op de koelkast mag.',
]
const looksBack = [
  'Ik dacht dat het nooit meer goed kwam. Nu slaap ik weer.',
  'Jullie deden het niet voor mij, jullie deden het met mij.',
  'Het was hard werken. Ik ben trots, al zeg ik het niet vaak.',
  'Ik weet nu wie ik bellen kan.',
]
const remains = [
  'De afspraak over de achterstand loopt nog door. De map ligt op een vaste plek.',
  'Drukke weken blijven lastig. Dan helpt het om één ding af te zeggen.',
  'Het contact met de familie is er weer, en mag nog groeien.',
]
const aftercare = [
  'Over zes weken bellen we om te vragen hoe het gaat.',
  'Over drie maanden een kop koffie in het buurthuis.',
  'Geen afspraak. De vaste buddy komt elke week.',
]

const pick = (list: readonly string[], at: number) => list[at % list.length] ?? ''

function baseOf({ tenantId, id, placeOf }: Filling, one: Case) {
  const where = { tenantId, caseId: id('case', one.key), ...placeOf(one) }
  return { ...where, planId: id('plan', one.key), writtenBy: id('member', one.owner) }
}

function asItWas({ id }: Filling, one: Case, goal: Goal) {
  const state = { open: 'now', reached: 'reached', partly: 'reached', dropped: 'dropped' }[goal.state]
  const level = goal.now ?? (goal.state === 'reached' ? 0 : -2)
  return { goalId: id('goal', `${one.key}/${goal.key}`), ownWords: goal.ownWords, scale: [...goal.scale], state, level }
}

/** Most plans that run longer than a quarter were looked at once, some weeks ago. */
function evaluationRows(filling: Filling, one: Case, at: number) {
  const { agreement } = one
  if (!agreement || agreement.day > -91 || (one.closed === undefined && at % 4 === 3)) return []
  const day = Math.min(agreement.day + 71, (one.closed ?? 0) - 6)
  if (day <= agreement.day) return []
  const client = filling.tenant.people.find(({ key }) => key === one.person)
  const goals = one.goals.map((goal, place) => ({
    ...asItWas(filling, one, goal),
    helped: pick(helped, at + place),
    next: pick(next, at + place),
  }))
  const row = {
    ...{ ...baseOf(filling, one), id: filling.id('evaluation', one.key), heldOn: filling.on(day) },
    ...{ present: client ? [fullName(client.name)] : [], goals: JSON.stringify(goals), note: pick(noted, at) },
    ...{ decision: at % 5 === 2 ? 'adjust' : 'go-on', nextReviewOn: filling.on(day + 91) },
  }
  return [row]
}

function reportRows(filling: Filling, one: Case, at: number) {
  if (one.closed === undefined || one.closureReason !== 'success' || one.goals.length === 0) return []
  const goals = one.goals.map((goal, place) => ({ ...asItWas(filling, one, goal), remark: pick(helped, at + place + 2) }))
  const row = {
    ...{ ...baseOf(filling, one), id: filling.id('closing-report', one.key), closedOn: filling.on(one.closed) },
    ...{ goals: JSON.stringify(goals), ownWords: pick(looksBack, at), remains: pick(remains, at) },
    ...{ aftercare: pick(aftercare, at), wayBack: 'U kunt altijd weer bij ons terecht. Bellen is genoeg.' },
  }
  return [row]
}

function ownPlanRows({ tenantId, id, on, placeOf }: Filling, one: Case) {
  const base = { tenantId, caseId: id('case', one.key), ...placeOf(one) }
  return (one.ownPlans ?? []).map(({ kind, offered, received, text }) => ({
    ...{ ...base, id: id('own-plan', `${one.key}/${kind}`), kind, offeredOn: on(offered), body: text },
    ...{ answer: received === null ? 'open' : 'received', receivedOn: received === null ? null : on(received) },
  }))
}

/** What this organisation made of the example goals. */
function templateRows({ tenantId, id }: Filling) {
  const step = (ownerKind: string, title: string) => ({ ownerKind, title })
  const coffee = [
    step('person', 'Eén keer komen kijken bij de koffieochtend'),
    step('worker', 'De eerste keer samen binnenlopen'),
    step('organisation', 'De gastvrouw stelt iemand voor'),
  ]
  const post = [
    step('person', 'Alle post in de groene tas, ook de enveloppen die eng zijn'),
    step('worker', 'Elke twee weken samen de tas leegmaken'),
    step('volunteer', 'Een administratiemaatje kennismaken'),
  ]
  return [
    {
      ...{ tenantId, id: id('template', 'koffie'), code: null, domain: 'network' },
      ...{ ownWords: 'Ik wil een plek waar ze mijn naam kennen.', wording: 'Komt elke week op een vaste plek in de buurt.' },
      steps: JSON.stringify(coffee),
    },
    {
      ...{ tenantId, id: id('template', 'post'), code: 'post-and-papers-no-pile', domain: 'post-and-papers' },
      ...{ ownWords: 'Ik wil de post weer durven openmaken.', wording: 'Post krijgt binnen twee weken een plek.' },
      steps: JSON.stringify(post),
    },
  ]
}

export async function fillLookingBack(filling: Filling): Promise<void> {
  const { db, tenant } = filling
  const planned = tenant.cases.filter((one) => one.goals.length > 0)
  const evaluations = planned.flatMap((one, at) => evaluationRows(filling, one, at))
  await insertAll(db, 'plan.evaluation', evaluations)
  const reports = planned.flatMap((one, at) => reportRows(filling, one, at))
  await insertAll(db, 'plan.closingReport', reports)
  const own = tenant.cases.flatMap((one) => ownPlanRows(filling, one))
  await insertAll(db, 'plan.firstPlan', own)
  await insertAll(db, 'plan.template', templateRows(filling))
}
