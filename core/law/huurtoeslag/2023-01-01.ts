// Huurtoeslag of 2023.
import { fromSource, type LawFile, parameter } from '../parameter.ts'
import type { Huurtoeslag } from './model.ts'
import { row } from './row.ts'

const lists = fromSource('T', 'Hilbrand/ib-broncode en EUROMOD NL, huurtoeslag 2023')
const act = 'Wet op de huurtoeslag art. 13, 19 en 21, opbouw als in 2010-2025 (BWBR0008659)'

export const huurtoeslag2023: LawFile<Huurtoeslag> = {
  from: '2023-01-01',
  until: '2023-12-31',
  values: {
    wholeUpTo: lists(45220),
    partUpToSmall: lists(64719),
    partUpToLarge: lists(69360),
    percentPart: lists(65),
    percentAbove: lists(40),
    aboveForAll: parameter(false, 'O', act),
    highest: lists(80806),
    highestYoung: lists(45220),
    highestEnds: parameter(true, 'O', act),
    youngUnder: parameter(23, 'O', act),
    serviceCosts: parameter(4800, 'P', 'Dienst Toeslagen: vier soorten servicekosten, elk hoogstens € 12'),
    assetsSingle: lists(3374800),
    assetsPartner: lists(6749600),
    assetsResident: parameter(3374800, 'D', 'als bij de aanvrager; zo staat het op de Toeslagenkaart 2026'),
    childFree: null,
    own: {
      kind: 'quadratic',
      single: row(lists, [4.74433e-7, 0.002448638402, 0, 19375, 22554]),
      more: row(lists, [2.79402e-7, 0.001893212113, 0, 25225, 22554]),
      pensioners: {
        single: row(lists, [6.71404e-7, -0.002850602044, 0, 20500, 22372]),
        more: row(lists, [4.30722e-7, -0.003611907743, 0, 27275, 22191]),
      },
    },
  },
}
