// The ten themes that files in the demo are about.
import { debts } from './debts.ts'
import { divorce } from './divorce.ts'
import { grief } from './grief.ts'
import { housing } from './housing.ts'
import { illness } from './illness.ts'
import { language } from './language.ts'
import { loneliness } from './loneliness.ts'
import { neighbours } from './neighbours.ts'
import { parenting } from './parenting.ts'
import type { Theme } from './theme.ts'
import { work } from './work.ts'

export const themes: readonly Theme[] = [
  debts,
  loneliness,
  parenting,
  housing,
  grief,
  divorce,
  work,
  illness,
  language,
  neighbours,
]

/** A theme by its code. */
export function themeOf(code: string): Theme {
  return themes.find((theme) => theme.code === code) ?? debts
}
