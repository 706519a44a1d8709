// Norms of social assistance from 1 January 2025.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Bijstandsnorm } from './model.ts'

const westland = fromSource('P', 'gemeentewestland.nl, bijstandsnormen 1-1-2025')
const euromod = fromSource('T', 'EUROMOD NL_2025, asset limits of the Participatiewet')

export const norms20250101: LawFile<Bijstandsnorm> = {
  from: '2025-01-01',
  until: '2025-06-30',
  values: {
    single: westland(134545),
    couple: westland(192207),
    pensionerSingle: westland(150107),
    pensionerCouple: westland(205348),
    youngSingle: westland(33217),
    assetsSingle: euromod(777000),
    assetsOther: euromod(1554000),
  },
}
