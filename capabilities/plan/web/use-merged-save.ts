// Saves what was changed on top of what someone else changed meanwhile; only what both changed is asked.
import { useState } from 'react'
import { call } from '../../../platform/web/call.ts'
import { Conflict } from '../../../platform/web/failures.ts'
import { openPlan } from '../api.ts'
import type { PlanView } from '../model.ts'
import { type Merged, mergeChanges } from '../rules/merge-changes.ts'

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

export interface MergedSave<Fields> {
  /** What both changed: the other's fields, and how they go together with these. Null while nothing clashes. */
  clashWith: (values: Fields) => { other: Fields; merged: Merged<Fields, keyof Fields>; keepMine: () => Promise<void> } | null
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
    try {
      await send(base, values)
    } catch (failure) {
      if (!(failure instanceof Conflict)) throw failure
      const { plan } = await call(openPlan, { caseId })
      const now = plan ? findIn(plan) : undefined
      if (!now) throw failure
      const { whole, clashes } = mergeChanges(fieldsOf(base), values, fieldsOf(now))
      if (clashes.length === 0) return saveOn(now, whole)
      setTheirs(now)
    }
  }
  const clashWith = (values: Fields) => {
    if (theirs === null) return null
    const other = fieldsOf(theirs)
    const merged = mergeChanges(fieldsOf(from), values, other)
    return { other, merged, keepMine: () => saveOn(theirs, merged.whole) }
  }
  const goOn = () => {
    if (theirs !== null) setFrom(theirs)
    setTheirs(null)
  }
  return { clashWith, save: (values) => saveOn(from, values), goOn }
}
