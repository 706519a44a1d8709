// A bag of eight letters for a family with debts, as they look when the envelope is opened. Drawn by code; nobody in them is real.
import type { DayOffset } from './units.ts'

export interface DemoPost {
  key: string
  sender: string
  /** What is printed, a line each. */
  lines: readonly string[]
  colour: string
  received: DayOffset
  /** Absent: still to be read. */
  read?: {
    asks: 'pay' | 'answer' | 'object' | 'appear' | 'nothing'
    dated: DayOffset
    term: DayOffset | null
    amount: number | null
    debt: boolean
    reference: string
  }
}

export const demoPost: readonly DemoPost[] = [
  {
    key: '1',
    sender: 'Noorderstroom',
    colour: '#0b6aa2',
    received: -4,
    lines: ['Tweede herinnering', 'Klantnummer NS-20713', 'Nog te betalen: € 412,60', 'Betaal binnen 14 dagen.'],
  },
  {
    key: '2',
    sender: 'Zorgwijs',
    colour: '#7a3b8f',
    received: -4,
    lines: ['Betalingsachterstand zorgpremie', 'Relatie ZW 4471 B', 'Achterstand: € 597,80', 'Neem contact met ons op.'],
  },
  {
    key: '3',
    sender: 'Gemeente Lindervoort',
    colour: '#2f5d2f',
    received: -4,
    lines: ['Besluit kwijtschelding', 'Kenmerk GB 12-447', 'Uw aanvraag is afgewezen.', 'Bezwaar maken kan binnen zes weken.'],
  },
  {
    key: '4',
    sender: 'Incassobureau Vordering.Nu',
    colour: '#8a1f1f',
    received: -4,
    lines: ['Laatste sommatie', 'Dossier TC-9910', 'Te voldoen: € 455,10', 'Inclusief kosten en rente'],
  },
  {
    key: '5',
    sender: 'Basisschool De Wissel',
    colour: '#b4690e',
    received: -4,
    lines: ['Uitnodiging', 'Gesprek over Adam', 'dinsdag om 15.15 uur', 'lokaal groep 6'],
  },
  {
    ...{ key: '6', sender: 'Veldzicht Wonen', colour: '#14594e', received: -25 },
    lines: ['Bevestiging regeling', 'Huurnummer HV-2207', 'Regeling: € 75,00 per maand', 'Eerste termijn: volgende maand'],
    read: { asks: 'pay', dated: -27, term: 5, amount: 7500, debt: false, reference: 'HV-2207' },
  },
  {
    ...{ key: '7', sender: 'Belastingdienst Toeslagen', colour: '#154273', received: -25 },
    lines: [
      'Terugvordering kinderopvangtoeslag',
      'Bedrag: € 1.480,00',
      'U kunt bezwaar maken.',
      'Of vraag een betalingsregeling aan.',
    ],
    read: { asks: 'object', dated: -30, term: 12, amount: 148000, debt: true, reference: 'KOT' },
  },
  {
    ...{ key: '8', sender: 'Postorder Pareltje', colour: '#a02c6d', received: -25 },
    lines: ['Factuur wasmachine', 'PP/55120', 'Open bedrag: € 861,25', 'Overgedragen aan Vordering.Nu'],
    read: { asks: 'nothing', dated: -33, term: null, amount: 86125, debt: true, reference: 'PP/55120' },
  },
]
