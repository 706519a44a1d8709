// Saves what was changed on top of what someone else changed meanwhile; only what both changed is asked.
import { useState } from 'react'
import { call } from '../../../platform/web/call.ts'
import { Conflict } from '../../../platform/web/failures.ts'
import { openPlan } from '../api.ts'
import type { PlanView } from '../model.ts'
import { type Merged, mergeChanges, yielded } from '../rules/merge-changes.ts'
import { saveMerged } from '../rules/save-merged.ts'

interface Given<Thing, Fields> {
  /** The goal or task as one opened it. */
  thing: Thing
  caseId: string
  fieldsOf: (thing: Thing) => Fields
  /** Finds it in the plan as it is now. */
  findIn: (plan: PlanView) => Thing | undefined
  /** @throws Conflict when `base` is no longer what is kept */
  send: (base: Thing, values: Fields) => Promise<void>
}

interface Clash<Fields> {
  /** The other's fields, and how they go together with mine. */
  other: Fields
  merged: Merged<Fields, keyof Fields>
  keepMine: () => Promise<void>
  /** The other's text where both changed the same; what only I changed stays. */
  takeTheirs: () => Promise<void>
}

export interface MergedSave<Fields> {
  /** What both changed; null while nothing clashes. */
  clashWith: (values: Fields) => Clash<Fields> | null
  save: (values: Fields) => Promise<void>
  /** Goes on from what the other made of it. */
  goOn: () => void
}

export function useMergedSave<Thing, Fields extends Record<string, string | null>>(
  given: Given<Thing, Fields>,
): MergedSave<Fields> {
  const { thing, caseId, fieldsOf, findIn, send } = given
  // The text one started from, not the one that came in meanwhile.
  const [from, setFrom] = useState(thing)
  const [theirs, setTheirs] = useState<Thing | null>(null)
  const saveOn = async (base: Thing, values: Fields): Promise<void> => {
    let last: unknown
    const sent = (on: Thing, of: Fields) =>
      send(on, of).then(
        () => true,
        (failure: unknown) => {
          if (!(failure instanceof Conflict)) throw failure
          last = failure
          return false
        },
      )
    const look = async () => {
      const { plan } = await call(openPlan, { caseId })
      return (plan && findIn(plan)) ?? null
    }
    const saved = await saveMerged({ fieldsOf, send: sent, look }, base, values)
    if (saved.kind === 'gone') throw last
    if (saved.kind === 'clash') setTheirs(saved.theirs)
  }
  const clashWith = (values: Fields) => {
    if (theirs === null) return null
    const other = fieldsOf(theirs)
    const merged = mergeChanges(fieldsOf(from), values, other)
    const keepMine = () => saveOn(theirs, merged.whole)
    return { other, merged, keepMine, takeTheirs: () => saveOn(theirs, yielded(merged, other)) }
  }
  const goOn = () => {
    if (theirs !== null) setFrom(theirs)
    setTheirs(null)
  }
  return { clashWith, save: (values) => saveOn(from, values), goOn }
}
