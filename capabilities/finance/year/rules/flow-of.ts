// Where the money of a year comes from and where it goes: on both sides the same sum, the biggest streams by name.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Category, Group } from '../../budget/model.ts'
import type { YearMonth, YearRow } from '../model.ts'
import { amountsOf, type Show, total } from './shown-year.ts'

/** `other`: smaller ones together. `short`: costs that no income covers. `left`: income that is not spent. */
export type StreamName = Category | 'other' | 'short' | 'left'

/** One category in a stream: twelve amounts, above zero where they run along with it. */
export interface StreamPart {
  readonly category: Category
  readonly amounts: readonly Cents[]
}

export interface Stream {
  readonly name: StreamName
  /** Null for what belongs to no group. */
  readonly group: Group | null
  readonly cents: Cents
  /** What it is made of; all of it adds up to the stream. */
  readonly of: readonly StreamPart[]
}

export interface Flow {
  readonly into: readonly Stream[]
  readonly out: readonly Stream[]
  /** The sum of each side. */
  readonly cents: Cents
}

/** More names than these nobody reads in a picture. */
const mostNamed = 7

const sumOf = (streams: readonly Stream[]) => total(streams.map((one) => one.cents))

const along = (amounts: readonly Cents[], sign: 1 | -1) => amounts.map((cents) => (cents === 0 ? 0 : sign * cents))

function biggest(streams: readonly Stream[]): Stream[] {
  const sorted = streams.filter((one) => one.cents > 0).toSorted((a, b) => b.cents - a.cents)
  if (sorted.length <= mostNamed) return sorted
  const rest = sorted.slice(mostNamed - 1)
  return [
    ...sorted.slice(0, mostNamed - 1),
    { name: 'other', group: null, cents: sumOf(rest), of: rest.flatMap((one) => one.of) },
  ]
}

/** What came back on a cost, or was taken back of an income, runs the other way. */
export function flowOf(view: { rows: readonly YearRow[]; months: readonly YearMonth[] }, show: Show): Flow {
  const streams = view.rows.map(({ category, group, ...row }) => {
    // What is put aside has gone to its jar, so that what is left here is what is left of the year.
    const aside = show === 'mixed' && group === 'reserves'
    const amounts = aside ? row.planned : amountsOf({ ...row, group }, view.months, show)
    const cents = total(amounts)
    const of = [{ category, amounts: along(amounts, cents < 0 ? -1 : 1) }]
    return { stream: { name: category, group, cents: Math.abs(cents), of }, isIn: (group === 'income') === cents > 0 }
  })
  const side = (isIn: boolean) => biggest(streams.filter((one) => one.isIn === isIn).map((one) => one.stream))
  const [into, out] = [side(true), side(false)]
  const left = sumOf(into) - sumOf(out)
  const rest = (name: 'short' | 'left'): Stream => {
    const parts = (streams: readonly Stream[], sign: 1 | -1) =>
      streams.flatMap(({ of }) => of.map(({ category, amounts }) => ({ category, amounts: along(amounts, sign) })))
    const of = name === 'left' ? [...parts(into, 1), ...parts(out, -1)] : [...parts(out, 1), ...parts(into, -1)]
    return { name, group: null, cents: Math.abs(left), of }
  }
  return {
    into: left < 0 ? [...into, rest('short')] : into,
    out: left > 0 ? [...out, rest('left')] : out,
    cents: Math.max(sumOf(into), sumOf(out)),
  }
}

/** A stream in the picture: its slot leaves room for its words, its bar is as high as its share. */
export interface Placed extends Stream {
  readonly top: number
  readonly height: number
  /** Middle of the slot, where its words stand. */
  readonly middle: number
  /** Where it joins the others in the middle of the picture. */
  readonly joins: number
}

/** @param size pixels: the height of all bars together, and what a line of words needs */
export function placeStreams(
  streams: readonly Stream[],
  size: { bars: number; words: number },
): { placed: Placed[]; height: number } {
  const sum = sumOf(streams)
  let [at, joins] = [0, 0]
  const placed = streams.map((one): Placed => {
    const height = sum === 0 ? 0 : (one.cents / sum) * size.bars
    const slot = Math.max(size.words, height + 4)
    const place = { ...one, top: at + (slot - height) / 2, height, middle: at + slot / 2, joins }
    at += slot
    joins += height
    return place
  })
  return { placed, height: at }
}
