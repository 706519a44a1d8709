// What stands in the form of a new request, and what is asked of it.
import type { Day } from '../../../core/kit/day.ts'
import type { AskedOf } from '../../../core/kit/operation.ts'
import type { registerRequest } from '../api.ts'
import type { NewRequest, Urgency } from '../model.ts'
import type { ReferrerText } from '../referrer/model.ts'
import { agreedBy, noReferrer } from '../referrer/web/ReferrerFields.tsx'
import { keptOut } from '../rules.ts'
import type { Answer, Knows } from './fields.tsx'

export interface Typed {
  id: string
  folderId: string
  teamId: string
  ownWords: string
  knows: Knows | null
  askedBy: string
  /** Of a request that a partner brings. */
  referrer: ReferrerText
  informOrEraseOn: Day | null
  channel: NewRequest['channel'] | null
  given: string
  prefix: string
  family: string
  bornOn: Day | null
  phone: string
  email: string
  street: string
  safeContact: string
  safeNow: Answer | null
  minorsAtHome: Answer | null
  urgency: Urgency | null
  urgencyReason: string
  aboutDebts: boolean
  aboutWmo: boolean
  receivedOn: Day | null
  /** Null: the usual one. */
  service: string | null
  /** The quick question it began as. */
  quickId: string | undefined
  /** Someone who works here, or is near to a colleague: only these see it, in a circle of their own. */
  apart: boolean
  takers: string[]
  circleId: string
}

interface Start extends Pick<Typed, 'teamId' | 'id' | 'folderId' | 'circleId' | 'quickId'> {
  today: Day
}

export function blank(start: Start): Typed {
  const { today, ...rest } = start
  return {
    ...rest,
    ownWords: '',
    knows: null,
    askedBy: '',
    referrer: noReferrer,
    informOrEraseOn: null,
    channel: null,
    given: '',
    prefix: '',
    family: '',
    bornOn: null,
    phone: '',
    email: '',
    street: '',
    safeContact: '',
    safeNow: null,
    minorsAtHome: null,
    urgency: null,
    urgencyReason: '',
    aboutDebts: false,
    aboutWmo: false,
    receivedOn: today,
    service: null,
    apart: false,
    takers: [],
  }
}

/** What is sent: of someone who does not know, what must not be kept is left out. The form has seen to what is compulsory. */
export function toAsk({ apart, takers, circleId, referrer, ...typed }: Typed): AskedOf<typeof registerRequest> {
  const minimal = typed.knows === 'no' ? Object.fromEntries(keptOut.map((field) => [field, field === 'bornOn' ? null : ''])) : {}
  const partner = typed.channel === 'partner'
  return {
    ...typed,
    ...minimal,
    askedBy: typed.knows === 'self' || partner ? '' : typed.askedBy,
    ...(partner ? { referrer: { ...referrer, agreed: agreedBy(typed.knows, referrer) } } : {}),
    knows: typed.knows ?? 'unknown',
    channel: typed.channel ?? 'phone',
    safeNow: typed.safeNow ?? 'unknown',
    minorsAtHome: typed.minorsAtHome ?? 'unknown',
    urgency: typed.urgency ?? 'normal',
    informOrEraseOn: typed.knows === 'no' ? typed.informOrEraseOn : null,
    receivedOn: typed.receivedOn ?? undefined,
    ...(apart ? { apart: { circleId, memberIds: takers } } : {}),
  }
}
