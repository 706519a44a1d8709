// Ways through debt counselling: who just asked, may lose his home in nine days, is in rest, is with creditors, came through; no advice.
import type { Document } from '../capabilities/finance/documents/model.ts'
import type { CrisisStep, PhaseEntry } from '../capabilities/finance/trajectory/model.ts'
import type { Case } from './case-shape.ts'
import { debts } from './pieces/debts.ts'
import type { DayOffset, Key } from './units.ts'

type Days = 'startedOn' | 'decidedOn' | 'runsFrom' | 'endedOn'

/** A phase, its days counted from today. */
export type ToldPhase = Pick<PhaseEntry, 'phase'> &
  Partial<Omit<PhaseEntry, 'phase' | Days> & { steps: CrisisStep[] }> & { day: DayOffset; decided?: DayOffset; until?: DayOffset }

export interface ToldPaper extends Pick<Document, 'code' | 'state'> {
  day: DayOffset
  because?: string
}

export interface ToldWay {
  phases: readonly ToldPhase[]
  papers: readonly ToldPaper[]
}

const papersHere = (codes: readonly string[], day: DayOffset): ToldPaper[] => codes.map((code) => ({ code, state: 'here', day }))

const told: Record<Key, ToldWay> = {
  'jay.case': {
    phases: [
      { phase: 'registration', kind: 'eviction', day: -14 },
      {
        ...{ phase: 'crisis-intervention', kind: 'eviction', day: -13, steps: ['day', 'letter', 'hold', 'fallback'] },
        because: 'Vonnis ligt er. Haven en Hof wil praten als de lopende huur zeker is.',
      },
      { phase: 'intake', day: -12 },
      {
        phase: 'information-advice',
        day: -12,
        until: -12,
        because: 'Verteld dat hij nu niets kan betalen, en wat er dan wel kan.',
      },
    ],
    papers: [
      ...papersHere(['debt-letters', 'identity'], -12),
      { code: 'income', state: 'asked', day: -12, because: 'Losse uren, uitzendbureau mailt ze' },
      { code: 'bank', state: 'asked', day: -4 },
      { code: 'vehicle', state: 'not-needed', day: -12, because: 'Heeft er geen' },
      { code: 'alimony', state: 'not-needed', day: -12, because: 'Geen kinderen' },
    ],
  },
  'wendy.case': {
    phases: [
      { phase: 'registration', day: -150 },
      {
        ...{ phase: 'intake', day: -144, decision: 'admitted', decided: -101 },
        because: 'Inkomen genoeg om het zelf rond te krijgen, met rust en overzicht.',
      },
      { phase: 'plan-of-approach', day: -101, until: -101 },
      { phase: 'stabilisation', day: -88, because: 'Maandblad klopt. Gat in de vijfde maand zoeken we nog uit.' },
      { phase: 'guidance', kind: 'budget-coaching', day: -88 },
    ],
    papers: [
      ...papersHere(['identity', 'income', 'housing', 'energy', 'health-insurance', 'allowances', 'taxes'], -120),
      { code: 'bank', state: 'asked', day: -20, because: 'De vijfde maand ontbreekt' },
      { code: 'attachment', state: 'not-needed', day: -120, because: 'Geen beslag' },
    ],
  },
  'samira.case': {
    phases: [
      { phase: 'registration', day: -126 },
      {
        ...{ phase: 'intake', day: -119, decision: 'admitted', decided: -84 },
        because: 'Acht schuldeisers, inkomen blijft, allebei willen zij het.',
      },
      { phase: 'plan-of-approach', day: -84, until: -84 },
      { phase: 'stabilisation', day: -77, until: -36 },
      { phase: 'debt-arrangement', day: -35, because: 'Telecompas blijft erbuiten: betwist.' },
      { phase: 'guidance', kind: 'budget-guidance', day: -77 },
    ],
    papers: [
      ...papersHere(
        ['identity', 'bank', 'housing', 'energy', 'health-insurance', 'allowances', 'debt-letters', 'taxes', 'agreement'],
        -80,
      ),
      { code: 'income', state: 'asked', day: -13, because: 'Loonstrook van Karim, nieuwe baan' },
      { code: 'free-amount', state: 'here', day: -10 },
      { code: 'attachment', state: 'not-needed', day: -80, because: 'Geen beslag' },
      { code: 'alimony', state: 'not-needed', day: -80, because: 'Geen' },
    ],
  },
}

/** Came through: the bank paid a part to all at once, and the town keeps an eye on it. */
const throughIt: ToldWay = {
  phases: [
    { phase: 'registration', day: -255 },
    { ...{ phase: 'intake', day: -244, decision: 'admitted', decided: -236 }, because: 'Alles op tafel, en een vast inkomen.' },
    { phase: 'plan-of-approach', day: -236, until: -236 },
    { phase: 'stabilisation', day: -230, until: -190 },
    { phase: 'debt-arrangement', day: -189, decision: 'accepted', decided: -131 },
    { phase: 'resolution', kind: 'saneringskrediet', day: -125, until: -120 },
    { phase: 'aftercare', day: -118, because: 'Om de zes weken een half uur bellen.' },
  ],
  papers: papersHere(
    [
      'identity',
      'income',
      'bank',
      'housing',
      'energy',
      'health-insurance',
      'allowances',
      'debt-letters',
      'free-amount',
      'agreement',
    ],
    -200,
  ),
}

/** Asked three weeks ago, and was not heard yet. */
const justAsked: ToldWay = { phases: [{ phase: 'registration', day: -20 }], papers: [] }

/** An open file about debts that is nobody's story. */
const isOpen = ({ key, title, closed }: Case) => debts.titles.includes(title) && closed === undefined && told[key] === undefined

/** Which cases are on the way, and how far: of those without a story the longest came through, and the latest has just asked. */
export function waysOf(cases: readonly Case[]): { one: Case; way: ToldWay }[] {
  const open = cases.filter(isOpen).sort((a, b) => a.opened - b.opened)
  const [through, asked] = [open[0], open.at(-1)]
  return cases.flatMap((one) => {
    const way = told[one.key] ?? (one === through ? throughIt : one === asked ? justAsked : undefined)
    return way ? [{ one, way }] : []
  })
}
