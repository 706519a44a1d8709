// Whom one finds to ask: who is here before who is away, who knows the case before who does not.
import type { Candidate } from './model.ts'

/** Without accents and capitals. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()

/** Those whose name or team holds each of the words, in the order in which one would ask them. */
export function colleaguesBy(words: string, all: readonly Candidate[]): Candidate[] {
  const asked = plain(words).split(/\s+/).filter(Boolean)
  const holds = ({ name, teamNames }: Candidate) => {
    const said = plain([name, ...teamNames].join(' '))
    return asked.every((word) => said.includes(word))
  }
  const turn = ({ absentSince, sees, to }: Candidate) => (absentSince === null ? 0 : 4) + (sees ? 0 : 2) + (to === 'team' ? 1 : 0)
  return all.filter(holds).toSorted((one, other) => turn(one) - turn(other) || one.name.localeCompare(other.name, 'nl'))
}

interface Worker {
  id: string
  name: string
  absentSince: string | null
  teams: readonly { id: string; name: string }[]
}

/** Everyone but the asker, and each team in which somebody else works. A team sees a case when all of it does. */
export function candidatesOf(
  workers: readonly Worker[],
  given: { askerId: string; seers: ReadonlySet<string>; apart: boolean },
): Candidate[] {
  const { askerId, seers, apart } = given
  const others = workers.filter(({ id }) => id !== askerId)
  const members = others.map(
    ({ id, name, absentSince, teams }): Candidate => ({
      ...{ to: 'member', id, name, absentSince, teamNames: teams.map((team) => team.name), sees: seers.has(id) },
    }),
  )
  // A case set apart is asked of one person, never of a whole team.
  if (apart) return members
  const teams = new Map(others.flatMap((one) => one.teams.map((team) => [team.id, team.name] as const)))
  const whole = [...teams].map(([id, name]): Candidate => {
    const sees = others.filter((one) => one.teams.some((team) => team.id === id)).every((one) => seers.has(one.id))
    return { to: 'team', id, name, teamNames: [], absentSince: null, sees }
  })
  return [...whole, ...members]
}
