// Words and pills about a request: how urgent, how long it waits, and what to mind.
import { m } from '#texts'
import { addDays, type Day } from '../../../core/kit/day.ts'
import { Pill, Voice } from '../../../platform/web/parts/small.tsx'
import { dayNear, dayWords } from '../../../platform/web/when.ts'
import type { QueueLine, RequestView, Urgency, WaitingTime } from '../model.ts'
import { remindDays } from '../rules.ts'

const tones = { today: 'clay', threatening: 'clay', soon: 'sun', normal: 'plain' } as const

/** Urgency in words; a normal question needs none. */
export function UrgencyPill({ urgency }: { urgency: Urgency }) {
  return urgency === 'normal' ? null : <Pill tone={tones[urgency]}>{m[`intake.urgency.${urgency}`]()}</Pill>
}

/** What was asked: set as a voice only where these are the person's own words, not those of someone worried. */
export function Words({ request, large = false }: { request: Pick<QueueLine, 'ownWords' | 'knows'>; large?: boolean }) {
  const own = request.knows === 'self' || request.knows === 'yes'
  return own ? <Voice size={large ? 'large' : 'small'}>{request.ownWords}</Voice> : <p className="reading">{request.ownWords}</p>
}

/** "wacht 8 dagen". */
export function waitsWords({ days }: WaitingTime): string {
  return days === 0 ? m['intake.waits.today']() : m['intake.waits']({ count: days })
}

export function clockWords({ clock }: WaitingTime): string {
  return clock.word === 'last-day' ? m['intake.clock.last-day']() : m[`intake.clock.${clock.word}`]({ count: clock.days })
}

/** How long until the term, in the colour of the sun once it has come. */
export function ClockPill({ waiting }: { waiting: WaitingTime }) {
  return waiting.clock.word === 'left' ? (
    <span className="small soft">{clockWords(waiting)}</span>
  ) : (
    <Pill tone="sun">{clockWords(waiting)}</Pill>
  )
}

/** "Eerste gesprek uiterlijk 19 november". */
export function termWords({ term }: WaitingTime, today: Day): string {
  return m['intake.term']({ day: dayWords(term, today) })
}

type Minded = Pick<QueueLine | RequestView, 'safeNow' | 'knows' | 'informOrEraseOn' | 'apart'>

/** What nobody may overlook: not safe, a person who does not know yet, or what only a few may see. */
export function MindPills({ request, today }: { request: Minded; today: Day }) {
  const by = request.informOrEraseOn
  return (
    <>
      {request.safeNow === 'no' ? <Pill tone="clay">{m['intake.unsafe']()}</Pill> : null}
      {request.knows === 'no' ? (
        <Pill tone={by !== null && by <= addDays(today, remindDays) ? 'sun' : 'plain'}>{m['intake.not-told']()}</Pill>
      ) : null}
      {by ? <span className="small soft">{m['intake.not-told.by']({ day: dayNear(by, today) })}</span> : null}
      {request.apart ? <Pill>{m['intake.request.apart']()}</Pill> : null}
    </>
  )
}
