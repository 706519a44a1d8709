// Norms of social assistance from 1 January 2024.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Bijstandsnorm } from './model.ts'

const westland = fromSource('P', 'gemeentewestland.nl, normenoverzicht bijzondere bijstand 1-1-2024')

export const norms20240101: LawFile<Bijstandsnorm> = {
  from: '2024-01-01',
  until: '2024-06-30',
  values: {
    single: westland(128383),
    couple: westland(183404),
    pensionerSingle: westland(142576),
    pensionerCouple: westland(193398),
    young: {
      single: westland(31694),
      couple: westland(63388),
      coupleWithChild: westland(100069),
      mixed: westland(123396),
      mixedWithChild: westland(160077),
    },
    assetsSingle: westland(757500),
    assetsOther: westland(1515000),
  },
}
