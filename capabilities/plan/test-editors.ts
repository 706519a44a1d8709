// For tests: two people who type in one goal and its task through the real handlers, in any order, also at the same moment.
import type { Operation } from '../../core/kit/operation.ts'
import { newId, type Organisation } from '../../platform/test/organisation.ts'
import * as api from './api.ts'
import type { Action, Goal, PlanView } from './model.ts'
import { joined, mergeChanges, yielded } from './rules/merge-changes.ts'
import { saveMerged } from './rules/save-merged.ts'

type Fields = Record<string, string>
type Who = 'anna' | 'bram'
export type Choice = 'mine' | 'theirs' | 'join'
export interface Step {
  who: Who
  does: 'type' | 'replace' | 'save' | 'tick' | 'add'
  on: 'goal' | 'task'
  field: number
  choice: Choice
  /** The other saves at the same moment. */
  together: boolean
}

/** What there is to type in, how it is found, and how it is sent. */
interface Kind<Thing> {
  fields: readonly string[]
  find(plan: PlanView): Thing | undefined
  fieldsOf(thing: Thing): Fields
  ask(base: Thing, values: Fields): [Operation, Record<string, unknown>]
}

function goalKind(goalId: string): Kind<Goal> {
  return {
    fields: ['ownWords', 'wording', 'baseline'],
    find: ({ goals }) => goals.find(({ id }) => id === goalId),
    fieldsOf: ({ ownWords, wording, baseline }) => ({ ownWords, wording, baseline }),
    ask: ({ version, domain, aim, scale, personIds, ownersOnly }, values) => [
      api.changeGoal,
      { goalId, version, domain, aim, scale, personIds, ownersOnly, ...values, why: 'samen' },
    ],
  }
}

function taskKind(actionId: string): Kind<Action> {
  return {
    fields: ['title', 'note'],
    find: ({ goals }) => goals.flatMap(({ actions }) => actions).find(({ id }) => id === actionId),
    fieldsOf: ({ title, note }) => ({ title, note }),
    // As the form does: only what differs goes out.
    ask: (base, values) => {
      const changes = Object.entries(values).filter(([name, text]) => base[name as 'title' | 'note'] !== text)
      return [api.changeAction, { actionId, version: base.version, ...Object.fromEntries(changes), why: 'samen' }]
    },
  }
}

const marksIn = (text: string) => text.match(/m\d+/g) ?? []
const marksOf = (fields: Fields) => Object.values(fields).flatMap(marksIn)

/** What was typed by both, and what one of them gave up with both texts before their eyes. */
export interface Ledger {
  typed: Set<string>
  givenUp: Set<string>
  /** How often both texts were shown and someone chose. */
  chosen: number
}

interface FormGiven<Thing> {
  org: Organisation
  who: Who
  caseId: string
  kind: Kind<Thing>
  ledger: Ledger
}

/** One person with a form open on one thing. */
class Form<Thing> {
  #base: Thing | null = null
  #values: Fields = {}
  readonly #given: FormGiven<Thing>

  constructor(given: FormGiven<Thing>) {
    this.#given = given
  }

  async #look(): Promise<Thing> {
    const { org, who, caseId, kind } = this.#given
    const { plan } = await org.get(who, api.openPlan, { caseId })
    const found = plan && kind.find(plan)
    if (!found) throw new Error('it is gone')
    return found
  }

  async #open(): Promise<void> {
    if (this.#base !== null) return
    this.#base = await this.#look()
    this.#values = this.#given.kind.fieldsOf(this.#base)
  }

  async type(mark: string, at: number, replace: boolean): Promise<void> {
    await this.#open()
    const { kind, ledger } = this.#given
    const name = kind.fields[at % kind.fields.length] as string
    const before = this.#values[name] ?? ''
    if (replace) for (const one of marksIn(before)) ledger.givenUp.add(one)
    this.#values = { ...this.#values, [name]: replace ? mark : `${before} ${mark}`.trim() }
    ledger.typed.add(mark)
  }

  /** Saves, and chooses this way as often as there is something to choose. */
  async save(choice: Choice): Promise<void> {
    while (this.#base !== null) {
      const { org, who, kind } = this.#given
      const send = async (base: Thing, values: Fields) => {
        const [operation, asks] = kind.ask(base, values)
        const done = await org.ask(who, operation, asks as never)
        if (done.kind === 'given') return true
        if (done.kind === 'refused' && done.word === 'conflict') return false
        throw new Error(JSON.stringify(done))
      }
      const saved = await saveMerged({ fieldsOf: kind.fieldsOf, send, look: () => this.#look() }, this.#base, this.#values)
      if (saved.kind === 'clash') this.#choose(saved.theirs, choice)
      else this.#base = null
    }
  }

  #choose(theirs: Thing, choice: Choice): void {
    const { kind, ledger } = this.#given
    const other = kind.fieldsOf(theirs)
    const merged = mergeChanges(kind.fieldsOf(this.#base as Thing), this.#values, other)
    const both = Object.fromEntries(merged.clashes.map((name) => [name, joined(this.#values[name] ?? '', other[name] ?? '')]))
    const chosen = { mine: merged.whole, theirs: yielded(merged, other), join: { ...merged.whole, ...both } }[choice]
    const kept = new Set(marksOf(chosen))
    ledger.chosen += 1
    for (const name of merged.clashes)
      for (const one of [...marksIn(this.#values[name] ?? ''), ...marksIn(other[name] ?? '')])
        if (!kept.has(one)) ledger.givenUp.add(one)
    this.#base = theirs
    this.#values = chosen
  }
}

interface Played {
  /** Typed, given up by nobody, and gone. */
  lost: string[]
  typed: number
  chosen: number
}

/** Plays these steps on a new goal with one task; both save what they still have at the end. */
export async function play(org: Organisation, caseId: string, steps: readonly Step[]): Promise<Played> {
  const [goalId, actionId] = [newId(), newId()]
  const first = { caseId, planId: newId(), id: goalId, ownWords: 'Begin', actions: [{ id: actionId, title: 'Taak' }] }
  await org.get('anna', api.addGoal, first)
  const ledger: Ledger = { typed: new Set(), givenUp: new Set(), chosen: 0 }
  const formsOf = (who: Who) => ({
    goal: new Form({ org, who, caseId, kind: goalKind(goalId), ledger }),
    task: new Form({ org, who, caseId, kind: taskKind(actionId), ledger }),
  })
  const forms = { anna: formsOf('anna'), bram: formsOf('bram') }
  for (const [at, step] of steps.entries()) {
    const mine = forms[step.who][step.on]
    const theirs = forms[step.who === 'anna' ? 'bram' : 'anna'][step.on]
    if (step.does === 'type' || step.does === 'replace') await mine.type(`m${at}`, step.field, step.does === 'replace')
    if (step.does === 'save') await Promise.all([mine.save(step.choice), ...(step.together ? [theirs.save(step.choice)] : [])])
    if (step.does === 'add') await addTask(org, step.who, { goalId, mark: `m${at}`, ledger })
    if (step.does === 'tick') await tick(org, step.who, { caseId, actionId })
  }
  for (const who of ['anna', 'bram'] as const) for (const on of ['goal', 'task'] as const) await forms[who][on].save('join')
  const { plan } = await org.get('anna', api.openPlan, { caseId })
  const goal = plan?.goals.find(({ id }) => id === goalId)
  const there = new Set(marksIn(JSON.stringify(goal)))
  const lost = [...ledger.typed].filter((one) => !there.has(one) && !ledger.givenUp.has(one))
  return { lost, typed: ledger.typed.size, chosen: ledger.chosen }
}

async function addTask(org: Organisation, who: Who, given: { goalId: string; mark: string; ledger: Ledger }): Promise<void> {
  given.ledger.typed.add(given.mark)
  await org.get(who, api.addAction, { goalId: given.goalId, id: newId(), title: given.mark, why: 'samen' })
}

/** A tick on what one sees; when someone was first the tick simply does not take. */
async function tick(org: Organisation, who: Who, at: { caseId: string; actionId: string }): Promise<void> {
  const { plan } = await org.get(who, api.openPlan, { caseId: at.caseId })
  const action = plan?.goals.flatMap(({ actions }) => actions).find(({ id }) => id === at.actionId)
  await org.ask(who, api.changeAction, { actionId: at.actionId, version: action?.version ?? 1, state: 'busy' })
}
