// Words for people at work: their roles, and where they stand on the way in.
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import type { Role } from '../../../core/kit/rights.ts'
import { locale } from '../../web/language.ts'
import { dayNear, momentWords } from '../../web/when.ts'
import type { MemberLine } from '../model.ts'
import { type State, stateOf } from '../rules.ts'

export function rolesWords(roles: readonly Role[]): string {
  return roles.map((role) => m[`auth.role.${role}`]()).join(', ')
}

/** "24 uur", "36". */
export function hoursWords(hours: number | null): string {
  return hours?.toLocaleString(locale) ?? ''
}

/** What was typed as hours a week; null for nothing, undefined for what is no number of hours. */
export function hoursOf(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.')
  if (text === '') return null
  return /^\d{1,2}(\.\d)?$/.test(text) && Number(text) <= 60 ? Number(text) : undefined
}

type Tone = 'plain' | 'sun' | 'ok' | 'clay'
const tones: Record<State, Tone> = {
  ended: 'plain',
  ending: 'sun',
  'no-address': 'plain',
  'not-invited': 'sun',
  invited: 'plain',
  'invitation-past': 'sun',
  joined: 'ok',
}

export interface Stand {
  state: State
  tone: Tone
  words: string
}

/** Where someone stands on the way in, as it is now. */
export function standOf(member: MemberLine, today: Day): Stand {
  const state = stateOf(member, { today, now: new Date().toISOString() })
  const words = {
    ended: () => m['tenancy.state.ended']({ day: dayNear(member.endedOn ?? today, today) }),
    ending: () => m['tenancy.state.ending']({ day: dayNear(member.endedOn ?? today, today) }),
    'no-address': m['tenancy.state.no-address'],
    'not-invited': m['tenancy.state.not-invited'],
    invited: () => m['tenancy.state.invited']({ moment: momentWords(member.invitedUntil ?? today, today) }),
    'invitation-past': m['tenancy.state.invitation-past'],
    joined: () => (member.secondFactor ? m['tenancy.state.joined.code']() : m['tenancy.state.joined']()),
  }
  return { state, tone: tones[state], words: words[state]() }
}
