// The main tenant: three wijkteams of two employers, their stories, their files, the queue and the signals.
import type { Day } from '../core/kit/day.ts'
import type { ClosureReason } from './case-shape.ts'
import { directory } from './directory/lindervoort.ts'
import { withOffers } from './directory/used.ts'
import { generate, joinParts, type Part, type PlanLine } from './generated.ts'
import { districts, town } from './places.ts'
import { queue } from './queue.ts'
import { quickQuestions } from './quick.ts'
import { chanceFrom, seedOf } from './random.ts'
import { settle } from './settle.ts'
import { signals } from './signals.ts'
import { aside, employers, staff, teams } from './staff.ts'
import { hendrik } from './stories/hendrik.ts'
import { jay } from './stories/jay.ts'
import { kimAndDennis } from './stories/kim-dennis.ts'
import { marian } from './stories/marian.ts'
import { mirjam } from './stories/mirjam.ts'
import { samira } from './stories/samira.ts'
import { sjaak } from './stories/sjaak.ts'
import { wendy } from './stories/wendy.ts'
import { zarghuna } from './stories/zarghuna.ts'
import { webRequests } from './web-requests.ts'
import type { Key, Member, Tenant } from './world.ts'

/** Open files by owner; with the two stories of hers, the one who is ill has thirty-eight. */
const open: Record<Key, number> = { chantal: 36, fatma: 3, ewa: 5, joost: 4, lotte: 4, bilal: 4, hester: 2, noor: 2, ruud: 3 }
const ended: readonly (readonly [Key, ClosureReason])[] = [
  ['fatma', 'success'],
  ['ewa', 'success'],
  ['joost', 'success'],
  ['lotte', 'success'],
  ['bilal', 'success'],
  ['chantal', 'success'],
  ['hester', 'success'],
  ['ruud', 'success'],
  ['fatma', 'silence'],
  ['joost', 'silence'],
  ['chantal', 'silence'],
  ['bilal', 'silence'],
  ['ewa', 'moved'],
  ['lotte', 'moved'],
  ['chantal', 'moved'],
  ['joost', 'death'],
  ['lotte', 'death'],
  ['chantal', 'death'],
  ['bilal', 'refused'],
  ['ewa', 'refused'],
]

/** Uneven on purpose: most files are short, a few are long. */
function planLines(): PlanLine[] {
  const chance = chanceFrom(seedOf('lindervoort.lines'))
  const count = () => chance.pick([11, 16, 21, 25, 28, 31, 33, 34, 36, 38, 40, 43, 46, 50, 55])
  const openLines = Object.entries(open).flatMap(([owner, files]) =>
    Array.from({ length: files }, () => ({
      owner,
      opened: -chance.pick([9, 17, 30, 48, 75, 110, 140, 180, 230, 300, 390]) - chance.below(9),
      count: count(),
    })),
  )
  const fewer = openLines.map((line) =>
    line.opened > -25
      ? { ...line, count: chance.between(2, 5) }
      : line.opened > -60
        ? { ...line, count: chance.between(5, 9) }
        : line,
  )
  const closedLines = ended.map(([owner, ending]) => {
    const closed = -chance.between(14, 300)
    const whole = ending === 'success' || ending === 'death'
    return {
      owner,
      ending,
      closed,
      opened: closed - chance.between(whole ? 150 : 40, whole ? 420 : 160),
      count: whole ? count() + 6 : chance.between(5, 14),
    }
  })
  return [...fewer, ...closedLines]
}

const stories = [samira, hendrik, mirjam, zarghuna, jay, marian, kimAndDennis, sjaak, wendy]

/** The third stranded draft of the colleague who fell ill; the other two lie in her stories. */
function strand(files: Part, members: readonly Member[], today: Day): Part {
  const at = files.cases.findIndex((one) => one.owner === 'chantal' && one.phase === 'execution')
  const text = 'Gebeld met de praktijkondersteuner, die wil morgen overleggen over '
  return {
    ...files,
    cases: files.cases.map((one, nr) =>
      nr === at
        ? settle({ ...one, drafts: [{ author: 'chantal', kind: 'consultation', day: -3, time: '16:50', text }] }, members, today)
        : one,
    ),
  }
}

/** Lindervoort as it stands today. */
export function lindervoort(today: Day): Tenant {
  const members = staff(today)
  const files = generate({ prefix: 'persoon', today, members, teams, desk: 'gerda', lines: planLines() })
  const told = joinParts(stories.map((story) => story(today)))
  const part = joinParts([
    { ...told, cases: told.cases.map((one) => settle(one, members, today)) },
    strand(files, members, today),
    queue(today),
  ])
  return {
    key: 'lindervoort',
    name: 'Sociaal Lindervoort',
    municipality: town,
    domain: 'wijkzorg.example',
    districts,
    employers,
    teams,
    members,
    aside,
    ...part,
    cases: withOffers(part.cases, teams, directory),
    signals,
    directory,
    webRequests,
    quickQuestions: quickQuestions({ today, desk: members.find((one) => one.key === 'gerda') as Member, teams }),
  }
}
