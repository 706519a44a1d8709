// Why a file was not read, as the word of a refusal: by what is in it, or by what reading it took.
import type { Refusal } from '../model.ts'

export const wordFor = {
  empty: 'empty',
  tooLarge: 'too-large',
  hostile: 'hostile',
  tooDeep: 'too-deep',
  notUnderstood: 'not-understood',
  unknownFormat: 'unknown-format',
  noRowRead: 'no-row-read',
} as const satisfies Record<Refusal, string>

export const boundWords = {
  busy: 'busy',
  'too-slow': 'too-slow',
  'too-much': 'too-slow',
  'called-off': 'called-off',
  broken: 'not-understood',
} as const
