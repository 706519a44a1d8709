// Huurtoeslag of 2024.
import { fromSource, type LawFile, parameter } from '../parameter.ts'
import type { Huurtoeslag } from './model.ts'
import { row } from './row.ts'

const lists = fromSource('T', 'Hilbrand/ib-broncode en EUROMOD NL, huurtoeslag 2024')
const assets = fromSource('T', 'Awir art. 7, 2024, aangehaald in TheAndries/toeslagrecht')
const page = fromSource('P', 'volkshuisvestingnederland.nl, Werking en berekening huurtoeslag (cijfers 2024)')
const act = 'Wet op de huurtoeslag art. 13, 19 en 21, opbouw als in 2010-2025 (BWBR0008659)'

export const huurtoeslag2024: LawFile<Huurtoeslag> = {
  from: '2024-01-01',
  until: '2024-12-31',
  values: {
    wholeUpTo: page(45447),
    partUpToSmall: page(65043),
    partUpToLarge: page(69707),
    percentPart: page(65),
    percentAbove: page(40),
    aboveForAll: parameter(false, 'O', act),
    highest: page(87966),
    highestYoung: lists(45447),
    highestEnds: parameter(true, 'O', act),
    youngUnder: parameter(23, 'O', act),
    serviceCosts: parameter(4800, 'P', 'Dienst Toeslagen: vier soorten servicekosten, elk hoogstens € 12'),
    assetsSingle: assets(3695200),
    assetsPartner: assets(7390400),
    assetsResident: parameter(3695200, 'D', 'als bij de aanvrager; zo staat het op de Toeslagenkaart 2026'),
    childFree: assets(597000),
    own: {
      kind: 'quadratic',
      single: row(lists, [4.1337e-7, 0.002393492603, -37.72, 20700, 18895]),
      more: row(lists, [2.4449e-7, 0.001807837711, -37.72, 26975, 18895]),
      pensioners: {
        single: row(lists, [5.59775e-7, -0.002120192534, -37.72, 22025, 18713]),
        more: row(lists, [3.63503e-7, -0.003053924481, -37.72, 29325, 18532]),
      },
    },
  },
}
