// Norms of social assistance from 1 January 2025.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Bijstandsnorm } from './model.ts'

const westland = fromSource('P', 'gemeentewestland.nl, bijstandsnormen 1-1-2025')
const law = fromSource(
  'O',
  'Participatiewet art. 34 lid 3, tekst van 1-7-2025 (BWBR0015703); deze wijzigen alleen op 1 januari (art. 39)',
)

export const norms20250101: LawFile<Bijstandsnorm> = {
  from: '2025-01-01',
  until: '2025-06-30',
  values: {
    single: westland(134545),
    couple: westland(192207),
    pensionerSingle: westland(150107),
    pensionerCouple: westland(205348),
    young: {
      single: westland(33217),
      couple: westland(66434),
      coupleWithChild: westland(104875),
      mixed: westland(129321),
      mixedWithChild: westland(167762),
    },
    assetsSingle: law(777000),
    assetsOther: law(1554000),
  },
}
