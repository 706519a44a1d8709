// The numbers of kinderopvangtoeslag in a year: hour rates in cents, and percentages by joint income.
import type { Parameter } from '../parameter.ts'

/** Up to and including this income (null: whatever is above), for the first child, for each other child. */
export type Band = readonly [upTo: number | null, first: number, other: number]

export const careKinds = ['dayCare', 'afterSchool', 'childminder'] as const
export type CareKind = (typeof careKinds)[number]

export interface Kinderopvangtoeslag extends Readonly<Record<CareKind, Parameter>> {
  /** The most hours that count, for one child in a month. */
  readonly hours: Parameter
  /** Where the last band has an end, what comes above it is not known. */
  readonly bands: Parameter<readonly Band[]>
  readonly firstIsMostHours: Parameter<boolean>
}
