// What holds for kinds of receiver: which are shipped, what a list must have, what a report starts from and what it may hold.
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { Ground } from '../../people/ground/model.ts'
import type { LineGroup, OfferedLine, SharedLine } from '../disclosure/model.ts'
import { chosenAtFirst, lineOf } from '../disclosure/rules.ts'
import { type Part, type Parts, partNames, type ReceiverKind, type ShippedKind, shippedKinds } from './model.ts'

/** Least is the default: all may be chosen, nothing but the name is. */
export const leastParts = Object.fromEntries(partNames.map((part) => [part, 'offered'])) as Parts

/** The kinds of an organisation that arranged nothing. */
export const kindsAtFirst: readonly ReceiverKind[] = shippedKinds.map((code) => ({
  ...{ code, word: '', parts: leastParts, purpose: '', ground: null, retired: false },
}))

export function isShipped(code: string): code is ShippedKind {
  return (shippedKinds as readonly string[]).includes(code)
}

/** Each once, one of the own with a name, and one at least that can be chosen. Reports of old need every kind that was: none goes. */
export function mayArrangeKinds(
  kinds: readonly ReceiverKind[],
  before: readonly ReceiverKind[],
): Verdict<'kind-twice' | 'kind-without-word' | 'receiver-kind-gone' | 'no-kind-left'> {
  const codes = new Set(kinds.map(({ code }) => code))
  if (codes.size < kinds.length) return fails('kind-twice')
  if (kinds.some(({ code, word }) => word === '' && !isShipped(code))) return fails('kind-without-word')
  if (before.some(({ code }) => !codes.has(code))) return fails('receiver-kind-gone')
  return kinds.some(({ retired }) => !retired) ? holds : fails('no-kind-left')
}

/** The parts by two rows of boxes: those that may be chosen, and of these the ones that stand ticked. */
export function partsOf(offered: readonly Part[], ticked: readonly Part[]): Parts {
  const start = (part: Part) => (!offered.includes(part) ? 'left-out' : ticked.includes(part) ? 'ticked' : 'offered')
  return Object.fromEntries(partNames.map((part) => [part, start(part)])) as Parts
}

/** The list with this one in it; who is none of the others stays last, as one looks there last. */
export function withKind(kinds: readonly ReceiverKind[], changed: ReceiverKind): ReceiverKind[] {
  if (kinds.some(({ code }) => code === changed.code)) return kinds.map((one) => (one.code === changed.code ? changed : one))
  const isOther = ({ code }: ReceiverKind) => code === 'other'
  return [...kinds.filter((one) => !isOther(one)), changed, ...kinds.filter(isOther)]
}

/** Those one may choose, with the one that stands already. */
export function choosable(kinds: readonly ReceiverKind[], had: string | null): ReceiverKind[] {
  return kinds.filter(({ code, retired }) => !retired || code === had)
}

/** Whether lines of this part of the file may go to receivers of a kind. */
export function isFor({ parts }: Pick<ReceiverKind, 'parts'>, group: LineGroup): boolean {
  return group === 'person' || parts[group] !== 'left-out'
}

/** What an organisation left out for a kind of receiver goes to none of them (AVG 5(1)(c): no more than is needed). */
export function mayHold(
  kind: Pick<ReceiverKind, 'parts'>,
  lines: readonly Pick<SharedLine, 'group'>[],
): Verdict<'part-left-out'> {
  return lines.every(({ group }) => isFor(kind, group)) ? holds : fails('part-left-out')
}

/** The part of a report that comes with the kind of its receiver. */
export interface Started {
  lines: SharedLine[]
  purpose: string
  ground: Ground | null
}

/** What stands in a report that begins. Null: for whom is still open. @param usual the ground where the kind has none */
export function startOf(kind: ReceiverKind | null, offered: readonly OfferedLine[], usual: Ground | null): Started {
  const named = chosenAtFirst(offered)
  const ticked = ({ key, group }: OfferedLine) => named.includes(key) || kind?.parts[group as Part] === 'ticked'
  return {
    lines: offered.filter((line) => line.stopped === null && ticked(line)).map(lineOf),
    purpose: kind?.purpose ?? '',
    ground: kind?.ground ?? usual,
  }
}

const sameLines = (one: readonly SharedLine[], other: readonly SharedLine[]) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Another kind of receiver while one writes: what nobody touched starts anew; what was written or chosen stays, as far as it is for
 * this receiver.
 */
export function turnedTo(
  kind: ReceiverKind,
  now: Started,
  { was, offered, usual }: { was: ReceiverKind | null; offered: readonly OfferedLine[]; usual: Ground | null },
): Started {
  const [from, to] = [startOf(was, offered, usual), startOf(kind, offered, usual)]
  return {
    lines: sameLines(now.lines, from.lines) ? to.lines : now.lines.filter(({ group }) => isFor(kind, group)),
    purpose: now.purpose.trim() === from.purpose ? to.purpose : now.purpose,
    ground: now.ground === from.ground ? to.ground : now.ground,
  }
}
