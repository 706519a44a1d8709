// Norms of social assistance from 1 July 2025.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Bijstandsnorm } from './model.ts'

const law = fromSource('O', 'Participatiewet art. 20, 21, 22 en 34, tekst van 1-7-2025 (BWBR0015703)')

export const norms20250701: LawFile<Bijstandsnorm> = {
  from: '2025-07-01',
  until: '2025-12-31',
  values: {
    single: law(136906),
    couple: law(195580),
    pensionerSingle: law(153021),
    pensionerCouple: law(209498),
    young: {
      single: law(33798),
      couple: law(67596),
      coupleWithChild: law(106712),
      mixed: law(131588),
      mixedWithChild: law(170704),
    },
    assetsSingle: law(777000),
    assetsOther: law(1554000),
  },
}
