// Norms of social assistance from 1 July 2025.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Bijstandsnorm } from './model.ts'

const press = fromSource('M', 'metronieuws.nl, quoting Rijksoverheid, bijstandsnormen 1-7-2025')
const euromod = fromSource('T', 'EUROMOD NL_2025, asset limits of the Participatiewet')

export const norms20250701: LawFile<Bijstandsnorm> = {
  from: '2025-07-01',
  until: '2025-12-31',
  values: {
    single: press(136906),
    couple: press(195580),
    pensionerSingle: press(153021),
    pensionerCouple: press(209498),
    youngSingle: null,
    assetsSingle: euromod(777000),
    assetsOther: euromod(1554000),
  },
}
