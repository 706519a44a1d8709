// Desks of institutions as rows, for the stories where post and offices weigh most.
import { insertAll } from '../../platform/db/fill.ts'
import type { DayOffset } from '../world.ts'
import type { Filling } from './filling.ts'

interface Desk {
  case: string
  name: string
  kind: string
  numbers: string
  next: [string, DayOffset | null]
  objection?: [DayOffset, string]
  /** Day, kind, words, by when they would, and when they did. */
  log: readonly (readonly [DayOffset, string, string, (DayOffset | null)?, (DayOffset | null)?])[]
}

const desks: readonly Desk[] = [
  {
    ...{
      case: 'samira.case',
      name: 'Gemeente Lindervoort',
      kind: 'municipality',
      numbers: 'Kenmerk GB 12-447',
      next: ['Bezwaar schrijven', 3],
    },
    objection: [9, 'Kwijtschelding afgewezen'],
    log: [
      [-3, 'answered', 'Besluit: geen kwijtschelding, de auto telt mee'],
      [-40, 'sent', 'Aanvraag kwijtschelding met bijlagen', -12, -3],
    ],
  },
  {
    ...{
      case: 'samira.case',
      name: 'UWV',
      kind: 'benefits',
      numbers: 'Dossier WW 88-310',
      next: ['Vragen naar scholing heftruck', -1],
    },
    log: [
      [-14, 'promised', 'Werkcoach belt Karim over het certificaat', -5],
      [-30, 'asked', 'Of scholing vergoed kan worden', null],
    ],
  },
  {
    ...{ case: 'samira.case', name: 'Zorgwijs', kind: 'health', numbers: 'Relatie ZW 4471 B', next: ['', null] },
    log: [[-21, 'promised', 'Regeling van € 40,00 per maand, geen aanmelding zolang zij betaalt', null]],
  },
  {
    ...{
      case: 'wendy.case',
      name: 'Kinderopvangtoeslag',
      kind: 'tax',
      numbers: 'Kenmerk KT 30-118',
      next: ['Uren van de opvang doorgeven', 0],
    },
    objection: [5, 'Terugbetalen over vorig jaar'],
    log: [[-20, 'answered', 'Besluit: te veel uren opgegeven, € 612,00 terug te betalen']],
  },
  {
    ...{
      case: 'jay.case',
      name: 'Noorderlicht Energie',
      kind: 'energy',
      numbers: 'NE-5518',
      next: ['Bellen over het voorstel', 5],
    },
    log: [[-9, 'sent', 'Voorstel van € 10,00 per maand', 5]],
  },
]

export async function fillInstitutions({ db, tenant, tenantId, id, on, placeOf }: Filling): Promise<void> {
  const told = desks.flatMap((desk) => {
    const one = tenant.cases.find(({ key }) => key === desk.case)
    return one ? [{ desk, one, key: `${desk.case}/${desk.name}`, base: { tenantId, ...placeOf(one) } }] : []
  })
  await insertAll(
    db,
    'contact.institution',
    told.map(({ desk, one, key, base }) => ({
      ...{
        ...base,
        id: id('institution', key),
        caseId: id('case', one.key),
        name: desk.name,
        kind: desk.kind,
        numbers: desk.numbers,
      },
      ...{ nextMove: desk.next[0], nextOn: desk.next[1] === null ? null : on(desk.next[1]) },
      ...{ objectionOn: desk.objection ? on(desk.objection[0]) : null, objectionAbout: desk.objection?.[1] ?? '' },
    })),
  )
  const lines = told.flatMap(({ desk, one, key, base }) =>
    desk.log.map(([day, what, words, due = null, settled = null], at) => ({
      ...{
        ...base,
        id: id('institutionLog', `${key}/${at}`),
        institutionId: id('institution', key),
        onDay: on(day),
        what,
        words,
      },
      ...{
        dueOn: due === null ? null : on(due),
        settledOn: settled === null ? null : on(settled),
        memberId: id('member', one.owner),
      },
    })),
  )
  await insertAll(db, 'contact.institutionLog', lines)
}
