// Words of notes, tasks and appointments.
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { dayNear } from '../../../platform/web/when.ts'
import { type Sharing, shippedKinds } from '../note/model.ts'

/** @param word what the organisation calls it; empty where our own word holds */
export function kindWords(code: string, word: string): string {
  const ours = shippedKinds.find((one) => one === code) ?? 'other'
  return word || m[`contact.kind.${ours}`]()
}

/** Who reads along, in words. @param short how one calls the person; null for more people, or nobody yet */
export function sharingWords(sharing: Sharing, given: { short: string | null; expiresOn: Day | null; today: Day }): string {
  if (sharing === 'shared')
    return given.short ? m['contact.sharing.shared']({ name: given.short }) : m['contact.sharing.shared.all']()
  if (sharing === 'on-request') return m['contact.sharing.on-request']()
  return given.expiresOn
    ? m['contact.sharing.own.until']({ day: dayNear(given.expiresOn, given.today) })
    : m['contact.sharing.own']()
}

export const minutesWords = (minutes: number): string => m['contact.minutes']({ minutes })

/** "concept, 64 woorden". */
export const draftWords = (words: number): string => m['contact.draft.words']({ count: words })
