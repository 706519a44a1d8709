// Whom the tasks are about: people with an open case whom three letters bring up first, each other letters.
import { openCase } from '../../capabilities/people/api.ts'
import { groups } from '../../demo/names.ts'
import { find } from '../../platform/search/api.ts'
import type { Ask } from './ask.ts'

export interface Person {
  caseId: string
  name: string
  letters: string
}

/** The first three letters of every name that people have, each once; only letters that stand on every keyboard. */
function beginnings(): string[] {
  const families = groups.flatMap((group) => group.families.map((name) => name.split('_').at(-1) ?? ''))
  const given = groups.flatMap(({ women, men }) => [...women, ...men])
  const letters = [...families, ...given].map((name) => name.slice(0, 3).toLowerCase())
  return [...new Set(letters)].filter((one) => /^[a-z]{3}$/.test(one))
}

/** @throws when the organisation has too few of them */
export async function findPersons(ask: Ask, most: number): Promise<Person[]> {
  const found = new Map<string, Person>()
  for (const letters of beginnings()) {
    // As the quick note asks.
    const { rows } = await ask(find, { asked: letters, kinds: ['person'], limit: 8 })
    const [first] = rows
    if (!first?.caseId || found.has(first.caseId)) continue
    const { id, status, person } = await ask(openCase, { caseId: first.caseId })
    if (status === 'open') found.set(id, { caseId: id, name: person.name, letters })
    if (found.size === most) return [...found.values()]
  }
  throw new Error(`three letters bring up ${found.size} people with an open case; ${most} are needed`)
}
