// Kinderbijslag from 1 July 2023.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Kinderbijslag } from './model.ts'

const list = fromSource('O', 'Algemene Kinderbijslagwet art. 12 lid 3, tekst van 1-7-2023 (BWBR0002368)')

export const kinderbijslag20230701: LawFile<Kinderbijslag> = {
  from: '2023-07-01',
  until: '2023-12-31',
  values: { under6: list(26170), under12: list(31777), under18: list(37385) },
}
