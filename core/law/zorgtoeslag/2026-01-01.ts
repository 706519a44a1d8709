// Zorgtoeslag of 2026.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Zorgtoeslag } from './model.ts'

const premium = fromSource('O', 'Regeling vaststelling standaardpremie 2026, art. 1 (BWBR0051838, Stcrt. 2025, 40022)')
const law = fromSource('O', 'Wet op de zorgtoeslag art. 2 lid 3 en art. 3 lid 1, tekst van 1-1-2026 (BWBR0018451)')
const card = fromSource(
  'P',
  'Toeslagenkaart 2026 (TG 710-1Z61PL): hetzelfde drempelinkomen; 108 % × 12 × 2294,40 (Stcrt. 2025, 34131)',
)

export const zorgtoeslag2026: LawFile<Zorgtoeslag> = {
  from: '2026-01-01',
  until: '2026-12-31',
  values: {
    standardPremium: premium(211900),
    threshold: card(2973600),
    percentSingle: law(1.912),
    percentPartner: law(4.289),
    percentAbove: law(13.73),
    assetsSingle: law(14601100),
    assetsPartner: law(18463300),
  },
}
