// Norms of social assistance from 1 January 2026.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Bijstandsnorm } from './model.ts'

const normLetter = fromSource('T', 'afschriften van de Normenbrief 1 januari 2026 (notitie Participatiewet; Rotterdam; iasz.nl)')

export const norms20260101: LawFile<Bijstandsnorm> = {
  from: '2026-01-01',
  until: '2026-06-30',
  values: {
    single: normLetter(140150),
    couple: normLetter(200213),
    pensionerSingle: normLetter(156469),
    pensionerCouple: normLetter(214416),
    young: {
      single: normLetter(34599),
      couple: normLetter(69198),
      coupleWithChild: normLetter(109241),
      mixed: normLetter(134706),
      mixedWithChild: normLetter(174749),
    },
    assetsSingle: normLetter(800000),
    assetsOther: normLetter(1600000),
  },
}
