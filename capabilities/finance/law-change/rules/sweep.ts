// What a change does to a household that answered, and to one of which only the file tells; what the file leaves open is missing.
import type { Day } from '../../../../core/kit/day.ts'
import type { Answers, Law } from '../../entitlements/model.ts'
import type { ChangeKey, Effect, Missing, SchemeList } from '../model.ts'
import { changesAround, type SchemeChange, schemeChanges } from './changes.ts'
import { effectOfLaw, effectOfScheme } from './effect.ts'

/** What the file of a household tells; `whole` where it says who lives in the home, and enough of each. */
export interface Told {
  readonly file: Answers
  readonly whole: boolean
}

export interface Working {
  /** Null for a local scheme. */
  readonly law: Law | null
  ofAnswers(answers: Answers): Effect
  ofFile(told: Told): Effect
}

/** Laws that look at one person or at a couple; who else lives there does not matter. */
const withoutHousehold: readonly string[] = ['zorgtoeslag', 'aow']

/** Of a child the file tells the birth; whether it is cared for elsewhere, or intensively, is asked. */
const ofEachChild: Readonly<Record<string, Missing>> = { kinderbijslag: 'apart', kinderopvangtoeslag: 'care' }

const forChildren = ({ before, after }: SchemeChange) => before?.forChildren === true || after?.forChildren === true

/** @param of the law that changes, or whether children matter to the scheme */
function leftOpen({ file, whole }: Told, of: { law: string } | { children: boolean }): Missing[] {
  const household = 'law' in of ? !withoutHousehold.includes(of.law) : of.children
  if (household && !whole) return ['household']
  const each = 'law' in of && file.children.length > 0 ? ofEachChild[of.law] : undefined
  return each === undefined ? [] : [each]
}

/** What is left open makes any outcome a guess. */
function withOpen(open: readonly Missing[], effect: Effect): Effect {
  if (open.length === 0) return effect
  const asked = effect.kind === 'asks' ? effect.missing : []
  return { kind: 'asks', missing: [...new Set([...open, ...asked])] }
}

function workingOf(ofAnswers: Working['ofAnswers'], of: { law: Law } | { children: boolean }): Working {
  return { law: 'law' in of ? of.law : null, ofAnswers, ofFile: (told) => withOpen(leftOpen(told, of), ofAnswers(told.file)) }
}

/** @param lists versions of the list of schemes, the newest first @returns null where there is no such change */
export function workingFor(key: ChangeKey, today: Day, lists: readonly SchemeList[]): Working | null {
  const change = changesAround(today, lists).find((one) => one.key === key)
  if (change === undefined) return null
  const { day, law } = change
  const checks = lists[0]?.checks ?? []
  if (law !== null) return workingOf((answers) => effectOfLaw(answers, { law, day, checks }), { law })
  const [, id = '', version] = key.split('/')
  const found = schemeChanges(id, lists).find((one) => one.version === Number(version))?.change
  if (found === undefined) return null
  return workingOf((answers) => effectOfScheme(answers, found, { day, checks }), { children: forChildren(found) })
}
