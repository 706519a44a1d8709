// Huurtoeslag of 2025, the last year of the quadratic own rent; people at pension age have no rows of their own any more.
import { fromSource, type LawFile, parameter } from '../parameter.ts'
import type { Huurtoeslag } from './model.ts'
import { row } from './row.ts'

const lists = fromSource('T', 'Hilbrand/ib-broncode, robinballs/huurtoeslag-2025-tool en EUROMOD NL_2025, huurtoeslag 2025')
const assets = fromSource('T', 'Stcrt. 2024, 38492, aangehaald in TheAndries/toeslagrecht')
const act = 'Wet op de huurtoeslag art. 13, 19 en 21, opbouw als in 2010-2025 (BWBR0008659)'

export const huurtoeslag2025: LawFile<Huurtoeslag> = {
  from: '2025-01-01',
  until: '2025-12-31',
  values: {
    wholeUpTo: lists(47720),
    partUpToSmall: lists(68296),
    partUpToLarge: lists(73193),
    percentPart: lists(65),
    percentAbove: lists(40),
    aboveForAll: parameter(false, 'T', `${act}; één lijst voor 2025 geeft het aan iedereen`),
    highest: parameter(90007, 'P', 'Dienst Toeslagen, Huurtoeslag verandert vanaf 2026'),
    highestYoung: lists(47720),
    highestEnds: parameter(true, 'P', 'Dienst Toeslagen, Huurtoeslag verandert vanaf 2026'),
    youngUnder: parameter(23, 'P', 'Dienst Toeslagen, Huurtoeslag verandert vanaf 2026'),
    serviceCosts: parameter(4800, 'P', 'Dienst Toeslagen: vier soorten servicekosten, elk hoogstens € 12'),
    assetsSingle: assets(3739500),
    assetsPartner: assets(7479000),
    assetsResident: parameter(3739500, 'D', 'als bij de aanvrager; zo staat het op de Toeslagenkaart 2026'),
    childFree: assets(604200),
    own: {
      kind: 'quadratic',
      single: row(lists, [4.38698e-7, 0.000446392665, -37.14, 22700, 19905]),
      more: row(lists, [2.98184e-7, -0.001382497146, -37.14, 30450, 19724]),
      pensioners: null,
    },
  },
}
