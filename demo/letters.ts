// Letters of the demo: which template, what was filled in by hand, and how each left.
import type { SendingWay } from '../capabilities/contact/letter/model.ts'
import type { CreditorTemplate, ShippedTemplate } from '../capabilities/contact/letter-template/model.ts'
import type { DayOffset, Key } from './units.ts'

export interface DemoLetter {
  case: Key
  author: Key
  template: Exclude<ShippedTemplate, CreditorTemplate>
  day: DayOffset
  /** Name and address of an office; absent: the person. */
  to?: { name: string; address: string; reference: string }
  /** What stands in the open places, one after the other. */
  blanks: readonly string[]
  appointment?: string
  neutral?: true
  state: 'draft' | 'made' | 'sent'
  way?: SendingWay
}

export const demoLetters: readonly DemoLetter[] = [
  {
    case: 'samira.case',
    author: 'fatma',
    template: 'information',
    day: -117,
    blanks: ['via klachten@wijkzorg.example'],
    state: 'sent',
    way: 'handed',
  },
  {
    ...{ case: 'samira.case', author: 'fatma', template: 'payment', day: -20, state: 'sent', way: 'post' },
    to: { name: 'Veldzicht Wonen', address: 'Postbus 31\n9990 VW Lindervoort', reference: 'HV-2207' },
    blanks: ['HV-2207', '45', 'de eerste van de maand', 'het eind van deze maand'],
  },
  {
    ...{ case: 'samira.case', author: 'fatma', template: 'appointment', day: -6, state: 'sent', way: 'post', blanks: [] },
    appointment: 'dinsdag om 10.00 uur, bij u thuis',
  },
  {
    ...{ case: 'samira.case', author: 'fatma', template: 'objection', day: -1, state: 'draft' },
    to: { name: 'UWV, afdeling Bezwaar', address: 'Postbus 12\n9990 UW Lindervoort', reference: '' },
    blanks: [],
  },
  {
    ...{ case: 'jay.case', author: 'ewa', template: 'payment', day: -9, state: 'made' },
    to: { name: 'Noorderlicht Energie', address: 'Postbus 80\n9990 NE Lindervoort', reference: 'NE-5518' },
    blanks: ['NE-5518', '10', 'de vijfentwintigste', 'over twee weken'],
  },
  {
    case: 'kim.case',
    author: 'lotte',
    template: 'no-answer',
    day: -30,
    blanks: ['het eind van de maand'],
    neutral: true,
    state: 'sent',
    way: 'handed',
  },
]
