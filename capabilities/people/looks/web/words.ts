// A line of who looked, in words.
import { m } from '#texts'
import type { LookLine, NameToWeigh } from '../model.ts'
import { didWhat } from '../rules.ts'

export function rolesWords({ roles, near }: Pick<LookLine, 'roles' | 'near'>): string {
  if (near === 'outside') return m['people.looks.outside']()
  return roles.map((role) => m[`auth.role.${role}`]()).join(', ') || m['people.looks.colleague']()
}

export function whatWords({ parts, looks, changes }: LookLine): string {
  const where = parts.map((part) => m[`people.looks.part.${part}`]()).join(', ')
  return `${m[`people.looks.did.${didWhat({ looks, changes })}`]({ looks, changes })}: ${where}`
}

/** Why they could look. */
export function groundWords({ near, because }: LookLine): string {
  const words = m[`people.looks.near.${near}`]()
  return because === null ? words : `${words}: ${m[`people.glass.because.${because}`]()}`
}

export function whoWords(line: Pick<NameToWeigh, 'roles' | 'near' | 'employer'>): string {
  return [rolesWords(line), line.employer].filter(Boolean).join(', ')
}
