// Referrals of the demo: to whom, what was asked, what went along, and how each stands.
import type { SharedLine } from '../capabilities/sharing/disclosure/model.ts'
import type { Help, State, Step } from '../capabilities/sharing/referral/model.ts'
import type { DayOffset, Key } from './units.ts'

export interface DemoStep {
  step: Step['step']
  day: DayOffset
  /** Who said it at the receiver. */
  saidBy?: string
  note?: string
  /** Told to a colleague, instead of by the link. */
  told?: true
}

export interface DemoReferral {
  case: Key
  by: Key
  /** Name of a service of the sociale kaart, or whom one typed. */
  /** Of a colleague who sees the case already nothing goes along. */
  to: { service: string } | { typed: string } | { help: Help; member: Key } | { help: Help; team: Key }
  goal?: Key
  question: string
  purpose: string
  /** Beside the name. */
  lines: readonly Pick<SharedLine, 'group' | 'title' | 'text'>[]
  consent?: 'spoken' | 'written'
  warm?: { day: DayOffset; at: string; with: string }
  reaction?: string
  state: State
  sent?: DayOffset
  steps: readonly DemoStep[]
  unseen?: true
}

const goalLine = (text: string) => ({ group: 'goals' as const, title: 'Doel', text })
const phoneLine = (text: string) => ({ group: 'reach' as const, title: 'Telefoon', text })

export const demoReferrals: readonly DemoReferral[] = [
  {
    ...{ case: 'hendrik.case', by: 'joost', goal: 'hendrik.goal-avond', state: 'opened', sent: -12 },
    to: { service: 'Maatje Naast Elkaar' },
    question: 'Zoeken jullie een maatje dat graag naar verhalen luistert? Liefst aan het begin van de avond.',
    purpose: 'Twee avonden per week niet alleen.',
    lines: [
      goalLine('Een mens moet ook eens iemand tegen kunnen spreken.'),
      phoneLine('Lang laten overgaan, hij hoort links slecht.'),
    ],
    reaction: 'Een schipper mag ook.',
    steps: [
      { step: 'opened', day: -11 },
      { step: 'silent', day: -4 },
    ],
  },
  {
    ...{ case: 'hendrik.case', by: 'joost', goal: 'hendrik.goal-papier', state: 'started', sent: -60 },
    to: { service: 'Thuisadministratie' },
    question: 'Kan een vrijwilliger elke twee weken de post met hem doornemen?',
    purpose: 'De post op orde, samen en later alleen.',
    lines: [goalLine('Ik wil dat de papieren van Aafke klaar zijn. Dan kan zij ook rusten.')],
    consent: 'written',
    warm: { day: -50, at: '10:00', with: 'Hendrik, Joost en de vrijwilliger' },
    reaction: 'Als het maar niet weer een brief is.',
    steps: [
      { step: 'opened', day: -59 },
      { step: 'accepted', day: -57, saidBy: 'Wil Ketelaar, coördinator' },
      { step: 'started', day: -50, saidBy: 'Wil Ketelaar, coördinator' },
    ],
  },
  {
    ...{ case: 'samira.case', by: 'fatma', goal: 'samira.goal-adam', state: 'declined', sent: -40 },
    to: { service: 'Opvoedspreekuur' },
    question: 'Kunnen ouders bij jullie terecht over een zoon die wordt gepest en niet naar school durft?',
    purpose: 'Weten wat zij thuis kunnen doen.',
    lines: [],
    steps: [
      { step: 'opened', day: -39 },
      {
        ...{ step: 'declined', day: -36, saidBy: 'Mevrouw Ozinga, jeugdverpleegkundige', told: true },
        note: 'Wij zien kinderen tot vier jaar. Probeer de schoolmaatschappelijk werker.',
      },
    ],
  },
  {
    ...{ case: 'samira.case', by: 'fatma', state: 'sent', sent: -2 },
    to: { service: 'Hulp bij bezwaar' },
    question: 'Wilt u met haar een bezwaar schrijven? De termijn loopt.',
    purpose: 'Een bezwaar dat op tijd binnen is.',
    lines: [{ group: 'person', title: 'Taal', text: 'Arabisch, Nederlands gaat langzaam' }],
    steps: [],
  },
  {
    ...{ case: 'jay.case', by: 'bilal', goal: 'jay.goal-huis', state: 'accepted', sent: -6, unseen: true },
    to: { typed: 'Jongerenopvang De Sluiswachter, intake' },
    question: 'Is er een plek vanaf volgende week? Hij moet zijn kamer uit.',
    purpose: 'Een bed, en rust om aan werk te denken.',
    lines: [goalLine('Ik wil niet op straat. Ik wil niet bij mijn oom op de bank.')],
    warm: { day: 2, at: '14:30', with: 'Jay, Bilal en de intaker' },
    steps: [
      { step: 'opened', day: -5 },
      { step: 'accepted', day: -1, saidBy: 'Roelof Sluis, intake', note: 'Er is een kamer. Neem een legitimatie mee.' },
    ],
  },
  {
    ...{ case: 'marian.case', by: 'ewa', state: 'ended', sent: -90 },
    to: { service: 'Gesprek voor mantelzorgers' },
    question: 'Wilt u met haar kijken wat zij kan overdragen?',
    purpose: 'Eén vrije middag in de week.',
    lines: [{ group: 'strengths', title: 'Netwerk', text: 'Houdt van haar moeder, kent de buurt, lacht snel.' }],
    consent: 'written',
    steps: [
      { step: 'opened', day: -89 },
      { step: 'accepted', day: -88, saidBy: 'Gré Bakels' },
      { step: 'started', day: -80, saidBy: 'Gré Bakels' },
      { step: 'ended', day: -20, saidBy: 'Gré Bakels', note: 'Vijf gesprekken. De dagopvang is geregeld.' },
    ],
  },
  {
    ...{ case: 'zarghuna.case', by: 'ewa', goal: 'zarghuna.goal-taal', state: 'contact', sent: -5, unseen: true },
    to: { service: 'Taalmaatje aan huis' },
    question: 'Is er een vrouw die bij haar thuis Nederlands wil oefenen?',
    purpose: 'Zelf naar de winkel en de school.',
    lines: [{ group: 'person', title: 'Taal', text: 'Dari' }],
    steps: [
      { step: 'opened', day: -4 },
      { step: 'contact', day: -3, saidBy: 'Taalhuis, Annet', note: 'Ik heb misschien iemand. Bel mij op 0500-014477.' },
    ],
  },
  {
    ...{ case: 'sjaak.case', by: 'hester', state: 'withdrawn', sent: -45 },
    to: { service: 'Mannengroep De Werkbank' },
    question: 'Kan hij een keer komen kijken?',
    purpose: 'Een dag in de week iets om handen.',
    lines: [],
    steps: [{ step: 'withdrawn', day: -43, note: 'Hij wil eerst zelf een keer langslopen.' }],
  },
  {
    ...{ case: 'jay.case', by: 'bilal', state: 'sent', sent: -1 },
    to: { help: 'beside', member: 'noor' },
    question: 'Hij komt op straat jongens tegen met wie het misging. Kun jij dit weekend een keer met hem mee naar het honk?',
    purpose: 'Dat hij ook ’s avonds iemand kent.',
    lines: [],
    steps: [],
  },
  {
    ...{ case: 'sjaak.case', by: 'hester', state: 'sent', sent: -9 },
    to: { help: 'take-over', team: 'team-molenveld' },
    question:
      'Hij gaat volgende maand bij zijn zus in Molenveld wonen. Wie van jullie neemt hem over? Ik kom mee naar het eerste gesprek.',
    purpose: 'Dat hij na de verhuizing niet opnieuw hoeft te beginnen.',
    lines: [],
    warm: { day: 6, at: '11:00', with: 'Sjaak, Hester en de nieuwe hulpverlener' },
    reaction: 'Als ik Hester dan nog één keer mag bellen.',
    steps: [{ step: 'silent', day: -1 }],
  },
  {
    ...{ case: 'mirjam.case', by: 'lotte', goal: 'mirjam.goal-geld', state: 'draft' },
    to: { service: 'Budgetmaatje' },
    question: 'Kan iemand een half jaar met haar meekijken?',
    purpose: 'Zelf weten wat er elke maand overblijft.',
    lines: [],
    steps: [],
  },
]

/** How long links and answers take here, and what stands on each referral. */
export const demoSharing = {
  ...{ linkDays: 21, answerDays: 7, followDays: 180, ground: 'public-task' as const },
  reachUs: '0500-012345, op werkdagen tussen 9.00 en 17.00 uur',
}
