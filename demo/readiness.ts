// Why people of the stories want a change, in their own words, and how much, at each time it was asked.
import type { DayOffset, Key } from './units.ts'

export interface Asked {
  day: DayOffset
  words: string
  willingness: number | null
}

export const readiness: Record<Key, Asked[]> = {
  'samira.case': [
    { day: -121, words: 'Voor de kinderen moet het. Maar ik weet niet waar ik moet beginnen.', willingness: 4 },
    { day: -65, words: 'Nu ik weet wat er open staat, slaap ik beter. Ik wil er vanaf.', willingness: 7 },
    { day: -9, words: 'Ik wil het straks zelf kunnen. Niet meer bellen voor elke brief.', willingness: 8 },
  ],
  'hendrik.case': [
    { day: -186, words: 'Voor mij hoeft het allemaal niet zo nodig meer.', willingness: 2 },
    { day: -96, words: 'Aafke zou zeggen: ga eens onder de mensen.', willingness: 5 },
    { day: -12, words: 'Dinsdag is een goede dag geworden.', willingness: 7 },
  ],
  'jay.case': [{ day: -5, words: 'Ik wil gewoon een dak. Daarna praten we verder.', willingness: 9 }],
}
