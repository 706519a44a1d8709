// The sheet from what stands in it now: the same sum on the server and at every key in the browser.
import type { Month } from '../../../../core/kit/day.ts'
import type { Post } from '../model.ts'
import { type MonthSheet, monthSheet } from '../rules.ts'
import { actualsOf, type HandAmount, type Moved } from './actuals-of.ts'

export interface SheetContent {
  readonly posts: readonly Post[]
  readonly moved: readonly Moved[]
  readonly hand: readonly HandAmount[]
}

/** Computes a month sheet anew, with every amount as it is typed at this moment. */
export function recompute({ posts, moved, hand }: SheetContent, month: Month): MonthSheet {
  return monthSheet(posts, actualsOf(posts, moved, hand), month)
}
