// Norms of social assistance from 1 July 2024.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Bijstandsnorm } from './model.ts'

const velsen = fromSource('P', 'velsen.nl, bijstandsnormen 1-7-2024')

export const norms20240701: LawFile<Bijstandsnorm> = {
  from: '2024-07-01',
  until: '2024-12-31',
  values: {
    single: velsen(130845),
    couple: velsen(186921),
    pensionerSingle: velsen(145685),
    pensionerCouple: velsen(197664),
    young: {
      single: velsen(32303),
      couple: velsen(64606),
      coupleWithChild: velsen(101990),
      mixed: velsen(125764),
      mixedWithChild: velsen(163148),
    },
    assetsSingle: velsen(757500),
    assetsOther: velsen(1515000),
  },
}
