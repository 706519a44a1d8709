// Norms of social assistance from 1 July 2026; the amount for a single person of pension age is not known reliably.
import { fromSource, type LawFile, parameter } from '../parameter.ts'
import type { Bijstandsnorm } from './model.ts'

const tables = fromSource('T', 'twee normtabellen van gemeentelijke hulpmiddelen, tweede helft van 2026')
const assets = fromSource('T', 'afschriften van de Normenbrief 1 januari 2026; de grenzen gelden het hele jaar')

export const norms20260701: LawFile<Bijstandsnorm> = {
  from: '2026-07-01',
  until: '2026-12-31',
  values: {
    single: tables(141946),
    couple: tables(202779),
    pensionerSingle: null,
    pensionerCouple: parameter(218054, 'D', 'berekend uit 2071,51 zonder vakantietoeslag, een gemeentelijke normtabel'),
    young: null,
    assetsSingle: assets(800000),
    assetsOther: assets(1600000),
  },
}
