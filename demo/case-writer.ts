// Makes one generated case whole: what is going on, goals, agreement, notes, appointments and tasks, all on one theme.
import type { Day } from '../core/kit/day.ts'
import { lastMonday, weekdaysOf, workday } from './calendar.ts'
import type { Agreement, Appointment, Case, ClosureReason, Goal, GoalState, InventoryEntry, Phase, Task } from './case-shape.ts'
import { writeNotes } from './note-writer.ts'
import { type Facts, fill } from './pieces/facts.ts'
import type { PlanPiece } from './pieces/plan-shape.ts'
import { plansOne } from './pieces/plans-one.ts'
import { plansTwo } from './pieces/plans-two.ts'
import type { Theme } from './pieces/theme.ts'
import type { Chance } from './random.ts'
import type { DayOffset, Key, Member } from './world.ts'

export const plans: Record<string, PlanPiece> = { ...plansOne, ...plansTwo }

export interface CaseOrder {
  key: Key
  person: Key
  also: Key[]
  household: Key
  main: Theme
  second: Theme
  facts: Facts
  owner: Member
  stand: Key
  team: Key
  opened: DayOffset
  closed?: DayOffset
  ending?: ClosureReason
  count: number
  members: readonly Member[]
  today: Day
}

/** The nearest day on which someone works, before they fell ill when they did. */
export function dayAtWork(members: readonly Member[], today: Day, key: Key): (day: DayOffset) => DayOffset {
  const member = members.find((one) => one.key === key)
  const days = weekdaysOf(member?.worksOn ?? '')
  return (day) =>
    workday(today, member?.absentSince === undefined ? Math.min(day, 0) : Math.min(day, member.absentSince - 1), days)
}

function phaseOf(order: CaseOrder): Phase {
  if (order.closed !== undefined) return 'closed'
  if (order.opened > -21) return 'intake'
  if (order.opened > -56) return 'planning'
  return order.opened > -260 ? 'execution' : 'optimisation'
}

function inventoryOf(order: CaseOrder, phase: Phase, chance: Chance): InventoryEntry[] {
  if (phase === 'intake' && chance.happens(0.4)) return []
  const entries = [order.main, ...(chance.happens(0.55) ? [order.second] : [])].map((theme, at) => {
    const piece = chance.pick(plans[theme.code]?.domains ?? [])
    const day = Math.min(order.closed ?? 0, order.opened + 6 + at * 9)
    const said = (text: string) => fill(text, order.facts, { day, chance })
    const score = chance.happens(0.8) ? chance.between(2, 6) : null
    const entry = { reason: said(piece.reason), goingOn: said(piece.goingOn), strengths: said(piece.strengths) }
    return { ...entry, domain: theme.domain, score, day, author: order.owner.key }
  })
  const first = entries[0]
  if (!first || order.opened > -150 || first.score === null || chance.happens(0.4)) return entries
  const later = Math.min((order.closed ?? 0) - 5, order.opened + chance.between(90, 140))
  return [
    ...entries,
    {
      ...first,
      reason: 'Nog eens gevraagd bij de evaluatie',
      score: Math.min(8, first.score + chance.between(0, 3)),
      day: later,
    },
  ]
}

function actionState(order: CaseOrder, due: DayOffset, chance: Chance): 'open' | 'done' | 'dropped' {
  if (order.ending && order.ending !== 'success') return chance.happens(0.5) ? 'dropped' : 'done'
  if (due < -10 || order.ending) return 'done'
  return due < 0 && chance.happens(0.6) ? 'done' : 'open'
}

function goalsOf(order: CaseOrder, phase: Phase, chance: Chance): Goal[] {
  if (phase === 'intake' || (phase === 'closed' && order.ending !== 'success' && chance.happens(0.5))) return []
  const wanted = [order.main, ...(chance.happens(0.35) ? [order.second] : [])]
  return wanted.flatMap((theme, at) => {
    const pieces = chance.shuffle(plans[theme.code]?.goals ?? []).slice(0, at === 0 && chance.happens(0.45) ? 2 : 1)
    return pieces.map((piece, nth): Goal => {
      const state: GoalState =
        order.ending === 'success' ? (chance.happens(0.7) ? 'reached' : 'partly') : order.ending ? 'dropped' : 'open'
      const now =
        state === 'reached'
          ? chance.pick([0, 1, 1, 2] as const)
          : state === 'partly'
            ? (-1 as const)
            : chance.pick([-2, -1, -1, 0] as const)
      const said = (text: string) => fill(text, order.facts, { day: order.opened + 20, chance })
      return {
        ...piece,
        key: `${order.key}.goal-${at}${nth}`,
        professionalWording: said(piece.professionalWording),
        ownWords: said(piece.ownWords),
        domain: theme.domain,
        aim: order.closed ?? Math.max(20, order.opened + 180),
        state,
        ...(phase === 'planning' ? {} : { now }),
        actions: piece.actions.map((action, step) => {
          const due = order.opened + 25 + step * 14
          const ownerName = {
            person: order.facts.words.n,
            network: order.facts.words.fam,
            worker: order.owner.name.callName,
            other: 'iemand anders',
          }[action.who]
          const owner =
            action.who === 'worker' ? { owner: order.owner.key } : action.who === 'person' ? { owner: order.person } : {}
          return {
            text: said(action.text),
            ownerKind: action.who,
            ownerName: ownerName ?? '',
            ...owner,
            due,
            state: actionState(order, due, chance),
          }
        }),
      }
    })
  })
}

const agreements: readonly Agreement[] = [
  { answer: 'agreed', note: '', day: 0 },
  { answer: 'agreed', note: 'Wil er elke drie maanden opnieuw naar kijken.', day: 0 },
  { answer: 'agreed', note: 'Akkoord, met één zin in eigen woorden erbij.', day: 0 },
  { answer: 'agreed', note: 'Samen hardop gelezen.', day: 0 },
  { answer: 'notAgreed', note: 'Vindt het tweede doel van ons, niet van zichzelf. Laten staan als wens.', day: 0 },
  { answer: 'couldNotAnswer', note: 'Te moe die dag. Komt volgende keer terug.', day: 0 },
]

function appointmentsOf(order: CaseOrder, chance: Chance): Appointment[] {
  const atWork = weekdaysOf(order.owner.worksOn)
  const at = (day: DayOffset, state: Appointment['state']): Appointment => ({
    day: workday(order.today, day, atWork),
    time: `${String(chance.between(9, 16)).padStart(2, '0')}:${chance.pick(['00', '15', '30'])}`,
    minutes: chance.pick([30, 45, 60]),
    member: order.owner.key,
    place: chance.pick([
      'bij hen thuis',
      'bij hen thuis',
      'kantoor, kleine kamer',
      order.facts.words.ont ?? 'kantoor',
      'telefonisch',
    ]),
    subject: chance.pick(['Vervolg', 'Plan doornemen', 'Brieven samen', 'Kijken hoe het gaat', 'Evaluatie']),
    state,
  })
  const past = [at(Math.min(-8, (order.closed ?? 0) - 12), chance.happens(0.2) ? 'noShow' : 'held')]
  if (order.closed !== undefined || chance.happens(0.25)) return past
  return [...past, at(chance.between(lastMonday(order.today), 16), 'planned')]
}

const chores = [
  '{wb} terugbellen',
  'Verslag nakijken met {n}',
  'Stukken kopiëren',
  '{fam} bellen, met toestemming',
  'Brief aan {verz}',
  'Evaluatie plannen',
  'Toestemming {arts} ophalen',
]

function tasksOf(order: CaseOrder, chance: Chance): Task[] {
  if (order.closed !== undefined) return []
  return chance
    .shuffle(chores)
    .slice(0, chance.pick([0, 0, 1, 1, 2]))
    .map((text) => {
      const due = chance.between(-6, 15)
      return {
        text: fill(text, order.facts, { day: 0, chance }),
        due: workday(order.today, due),
        owner: order.owner.key,
        state: due < 0 && chance.happens(0.7) ? 'done' : 'open',
      }
    })
}

/** The case that this order asks for. */
export function writeCase(order: CaseOrder, chance: Chance): Case {
  const phase = phaseOf(order)
  const work = (key: Key, day: DayOffset) => dayAtWork(order.members, order.today, key)(day)
  const until = order.closed ?? (order.owner.absentSince ?? 0) - chance.between(1, 14)
  const goals = goalsOf(order, phase, chance)
  const signed = goals.length > 0 && (phase !== 'planning' || chance.happens(0.3))
  return {
    key: order.key,
    person: order.person,
    also: order.also,
    household: order.household,
    title: chance.pick(order.main.titles),
    phase,
    owner: order.owner.key,
    workers: chance.happens(0.2) && order.stand !== order.owner.key ? [order.stand] : [],
    team: order.team,
    opened: order.opened,
    ...(order.closed === undefined ? {} : { closed: order.closed }),
    ...(order.ending ? { closureReason: order.ending } : {}),
    warnings: chance.happens(0.07)
      ? [chance.pick(['Hond, eerst bellen', 'Niet voor elf uur bellen', 'Slechthorend, hard aanbellen'])]
      : [],
    inventory: inventoryOf(order, phase, chance),
    goals,
    ...(signed ? { agreement: { ...chance.pick(agreements), day: Math.min((order.closed ?? 0) - 1, order.opened + 32) } } : {}),
    notes: writeNotes(
      { ...order, author: order.owner.key, from: order.opened, until: Math.max(order.opened + 2, until), dayAtWork: work },
      chance,
    ),
    appointments: appointmentsOf(order, chance),
    tasks: tasksOf(order, chance),
    drafts: [],
  }
}
