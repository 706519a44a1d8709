// The clock of the Wmo in a few words: in the colour of the sun once its end is near.
import { m } from '#texts'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import type { WmoClock } from '../model.ts'

export function leftWords({ word, days }: NonNullable<WmoClock['left']>): string {
  return word === 'last-day' ? m['intake.clock.last-day']() : m[`intake.clock.${word}`]({ count: days })
}

export function WmoPill({ clock }: { clock: WmoClock | null }) {
  if (!clock?.left || (clock.stage !== 'investigation' && clock.stage !== 'decision')) return null
  return <Pill tone={clock.near ? 'sun' : 'plain'}>{m[`intake.wmo.short.${clock.stage}`]({ clock: leftWords(clock.left) })}</Pill>
}
