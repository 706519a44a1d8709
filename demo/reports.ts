// Reports of the demo: to whom, what was told and to what end, what went along, and what the person said of it.
import type { ReportWay, SharedLine } from '../capabilities/sharing/disclosure/model.ts'
import type { DayOffset, Key } from './units.ts'

export interface DemoReport {
  case: Key
  by: Key
  /** The code of a kind of receiver. */
  kind: string
  receiver: string
  message: string
  purpose: string
  /** Beside the name. */
  lines: readonly Pick<SharedLine, 'group' | 'title' | 'text'>[]
  made: DayOffset
  consent: 'spoken' | 'written'
  /** What the person said when they looked at it together. */
  reaction?: string
  /** How it left; still a draft without. */
  way?: ReportWay
}

export const demoReports: readonly DemoReport[] = [
  {
    ...{ case: 'hendrik.case', by: 'joost', kind: 'general-practice', receiver: 'Huisartsenpraktijk De Sluis', made: -13 },
    message:
      'De heer komt morgen met mij op het spreekuur. Hij vroeg mij bij het laatste huisbezoek drie keer waar zijn rijbewijs was. Dat is nieuw. Hij maakt zich er zelf zorgen over.',
    purpose: 'Dat de huisarts weet wat wij zien, en er tijd voor neemt.',
    lines: [
      { group: 'reach', title: 'Telefoon', text: 'Lang laten overgaan, hij hoort links slecht.' },
      { group: 'strengths', title: 'Financiën', text: 'Schrijft alles in een kasboek, in potlood. Vergist zich zelden.' },
    ],
    ...{ consent: 'spoken', way: 'with-person' },
    reaction: 'Zet er maar bij dat ik het zelf ook merk.',
  },
  {
    ...{
      case: 'samira.case',
      by: 'fatma',
      kind: 'school',
      receiver: 'Basisschool De Wiekslag, Marije Kooi, intern begeleider',
      made: -17,
    },
    message:
      'Ouders en ik hebben met de juf gesproken over wat er op het plein gebeurt. Thuis gaat het beter: er is een vast moment na school om te vertellen hoe de dag was.',
    purpose: 'Dat school en thuis hetzelfde doen als er weer iets gebeurt.',
    lines: [
      {
        group: 'goals',
        title: 'Doel',
        text: 'Ouders en school weten van elkaar wat er gebeurt, en hij gaat weer elke dag naar school.',
      },
    ],
    ...{ consent: 'written', way: 'secure-mail' },
    reaction: 'Niets over geld naar school. Dat staat er niet in, goed.',
  },
  {
    ...{ case: 'wendy.case', by: 'chantal', kind: 'municipality', receiver: 'Gemeente Lindervoort, inkomensconsulent', made: -1 },
    message: 'Mevrouw heeft twee banen en houdt te weinig over. Wij zoeken met haar uit waar zij recht op heeft.',
    purpose: 'Weten of zij recht heeft op individuele inkomenstoeslag.',
    lines: [],
    consent: 'spoken',
  },
  {
    ...{ case: 'wendy.case', by: 'chantal', kind: 'food-bank', receiver: 'Voedselbank Lindervoort, inschrijving', made: -3 },
    message:
      'Mevrouw werkt, en houdt na de vaste lasten te weinig over om van te eten. Zij komt zelf langs om zich in te schrijven.',
    purpose: 'Een voedselpakket, zolang het inkomen niet genoeg is.',
    lines: [],
    ...{ consent: 'spoken', way: 'with-person' },
    reaction: 'Het is goed zo. Ik leg de rest daar zelf wel uit.',
  },
]
