// Plans as rows: goals with their tasks, what people answered, and the version that was signed then.
import { insertAll } from '../../platform/db/fill.ts'
import type { Action, Case, Goal } from '../case-shape.ts'
import { domainCode } from './assessment.ts'
import type { Filling } from './filling.ts'
import { fillLookingBack } from './looking-back.ts'
import { fullName } from './names.ts'
import { signatureFor } from './signature.ts'

const states = { open: 'now', reached: 'reached', partly: 'reached', dropped: 'dropped' } as const
const actionStates = { open: 'todo', done: 'done', dropped: 'no-longer' } as const
const owners = { person: 'person', network: 'network', worker: 'worker', other: 'organisation' } as const
const answers = { agreed: 'agreed', notAgreed: 'not-agreed', couldNotAnswer: 'could-not-answer' } as const

function baseOf({ tenantId, id, placeOf }: Filling, one: Case) {
  return { tenantId, caseId: id('case', one.key), ...placeOf(one) }
}

function goalRow(filling: Filling, one: Case, given: { goal: Goal; place: number }) {
  const { goal, place } = given
  const state = states[goal.state]
  return {
    ...baseOf(filling, one),
    id: filling.id('goal', `${one.key}/${goal.key}`),
    planId: filling.id('plan', one.key),
    domain: domainCode[goal.domain],
    ownWords: goal.ownWords,
    wording: goal.professionalWording,
    baseline: goal.baseline,
    scale: [...goal.scale],
    level: goal.now ?? (goal.state === 'reached' ? 0 : -2),
    state,
    stateReason: state === 'dropped' ? 'Niet meer nodig' : '',
    position: place + 1,
    changedIn: 1,
    personIds: (goal.whose ?? []).map((key) => filling.id('person', key)),
    ownersOnly: goal.ownersOnly ?? false,
  }
}

function actionRow(filling: Filling, one: Case, given: { goal: Goal; action: Action; place: number }) {
  const { goal, action, place } = given
  const atWork =
    action.ownerKind === 'worker' &&
    action.owner !== undefined &&
    filling.tenant.members.some((each) => each.key === action.owner)
  return {
    ...baseOf(filling, one),
    id: filling.id('action', `${one.key}/${goal.key}/${place}`),
    goalId: filling.id('goal', `${one.key}/${goal.key}`),
    title: action.text,
    ownerKind: owners[action.ownerKind],
    ownerName: action.ownerName,
    memberId: atWork ? filling.id('member', action.owner as string) : null,
    dueOn: action.due === null ? null : filling.on(action.due),
    state: action.waitsFor ? 'not-yet' : actionStates[action.state],
    waitsFor: action.waitsFor ?? '',
    note: '',
    position: place + 1,
  }
}

type GoalRow = ReturnType<typeof goalRow>
type ActionRow = ReturnType<typeof actionRow>

function signedRow(filling: Filling, one: Case, rows: { goals: GoalRow[]; actions: ActionRow[] }) {
  if (one.agreement?.answer !== 'agreed') return []
  const signedOn = filling.on(one.agreement.day)
  const goals = rows.goals.map((goal) => ({
    ...goal,
    aim: null,
    version: 1,
    actions: rows.actions
      .filter((action) => action.goalId === goal.id)
      .map((action) => ({ ...action, state: 'todo', version: 1 })),
  }))
  const { circleId, folderId, tenantId, caseId } = baseOf(filling, one)
  const content = JSON.stringify({ reviewOn: reviewOn(filling, one), goals, agreements: [] })
  const planId = filling.id('plan', one.key)
  const signedBy = filling.id('member', one.owner)
  return [
    {
      tenantId,
      caseId,
      folderId,
      circleId,
      id: filling.id('signed', one.key),
      planId,
      number: 1,
      revision: 1,
      content,
      signedOn,
      signedBy,
    },
  ]
}

/** Plans are looked at again after three months; what is past gets a new day soon, and now and then it was let lie. */
function reviewOn({ on }: Filling, one: Case): string | null {
  if (!one.agreement || one.closed !== undefined) return null
  const due = one.agreement.day + 91
  return on(due >= 0 ? due : one.key.length % 3 === 0 ? -2 - (one.notes.length % 17) : 14)
}

/** Who said yes, said no or could not answer; where others said yes too, everyone signed. */
function agreementRows(filling: Filling, one: Case) {
  const { agreement } = one
  if (!agreement) return []
  const also = agreement.also ?? []
  const all = [{ person: one.person, note: agreement.note }, ...also]
  return all.flatMap(({ person: key, note }, place) => {
    const person = filling.tenant.people.find((each) => each.key === key)
    if (!person) return []
    return [
      {
        ...baseOf(filling, one),
        id: filling.id('agreement', place === 0 ? one.key : `${one.key}/${key}`),
        planId: filling.id('plan', one.key),
        personId: filling.id('person', key),
        name: fullName(person.name),
        answer: answers[agreement.answer],
        note,
        saidOn: filling.on(agreement.day),
        askedBy: filling.id('member', one.owner),
        revision: 1,
        signature: also.length > 0 ? JSON.stringify(signatureFor(fullName(person.name), place)) : null,
      },
    ]
  })
}

export async function fillPlan(filling: Filling): Promise<void> {
  const { db, tenant } = filling
  const planned = tenant.cases.filter((one) => one.goals.length > 0)
  const rows = planned.map((one) => ({
    one,
    goals: one.goals.map((goal, place) => goalRow(filling, one, { goal, place })),
    actions: one.goals.flatMap((goal) => goal.actions.map((action, place) => actionRow(filling, one, { goal, action, place }))),
  }))
  await insertAll(
    db,
    'plan.plan',
    planned.map((one) => ({ ...baseOf(filling, one), id: filling.id('plan', one.key), reviewOn: reviewOn(filling, one) })),
  )
  await insertAll(
    db,
    'plan.goal',
    rows.flatMap((each) => each.goals),
  )
  await insertAll(
    db,
    'plan.action',
    rows.flatMap((each) => each.actions),
  )
  const scores = rows.flatMap(({ one, goals }) =>
    goals.map(({ id: goalId, level }) => {
      const { caseId: _, ...place } = baseOf(filling, one)
      return {
        ...place,
        id: filling.id('score', goalId),
        goalId,
        level,
        scoredOn: filling.on(one.agreement?.day ?? one.opened),
        authorId: filling.id('member', one.owner),
      }
    }),
  )
  await insertAll(db, 'plan.score', scores)
  await insertAll(
    db,
    'plan.agreement',
    planned.flatMap((one) => agreementRows(filling, one)),
  )
  await fillLookingBack(filling)
  await insertAll(
    db,
    'plan.signedVersion',
    rows.flatMap(({ one, goals, actions }) => signedRow(filling, one, { goals, actions })),
  )
}
