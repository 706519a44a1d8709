// Words and colours of how a referral stands.
import { m } from '#texts'
import type { WatchedReferral } from '../../watch/model.ts'
import type { State, Step } from '../model.ts'

export const stateTone = {
  draft: 'plain',
  sent: 'sun',
  opened: 'sun',
  contact: 'sun',
  accepted: 'ok',
  declined: 'clay',
  started: 'ok',
  ended: 'plain',
  withdrawn: 'plain',
} as const satisfies Record<State, string>

/** "via de link, mevrouw De Boer" */
export function byWords({ how, saidBy, memberName, step }: Step): string {
  if (step === 'silent') return m['sharing.step.by-night']()
  if (how === 'link') return saidBy ? m['sharing.step.by-link']({ who: saidBy }) : m['sharing.step.by-link-alone']()
  const by = memberName ?? ''
  if (how === 'ours') return by
  return saidBy ? m['sharing.step.told']({ who: saidBy, by }) : m['sharing.step.told-alone']({ by })
}

/** Why it stands on Vandaag. */
export function whyWords({ why, state }: Pick<WatchedReferral, 'why' | 'state'>): string {
  if (why === 'answered' || (why === 'answer' && state === 'contact')) return m[`sharing.state.${state}`]()
  return m[`sharing.today.${why as 'silent'}`]()
}
