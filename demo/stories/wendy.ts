// Wendy works hard and her money is a mess: a month that is missing, an allowance to pay back, holiday pay that vanished.
import type { Day } from '../../core/kit/day.ts'
import type { InventoryEntry } from '../case-shape.ts'
import type { Part } from '../generated.ts'
import { notes } from '../notebook.ts'
import { at, caseOf, goal, home, phone, someone } from './story.ts'
import { wendyMoney } from './wendy-money.ts'

const address = at('de-weiden Kievitsbloemstraat 61')

const inventory: InventoryEntry[] = [
  {
    domain: 'finances',
    reason: 'Hierom kwam ze',
    goingOn:
      'Loon om de vier weken én loon per maand. Toeslag op oud inkomen. Eén maand afschriften kwijt door wisselen van bank.',
    strengths: 'Slaat nooit een dienst over. Spaart kleingeld voor Tim in een pot.',
    score: 3,
    day: -144,
    author: 'chantal',
  },
]

const goals = [
  goal(
    { key: 'wendy.goal-toeslag', domain: 'finances', aim: 25, now: -1 },
    `Ik wil weten welk geld van mij is en welk ik terug moet geven.
        Het inkomen bij Toeslagen klopt en de terugvordering wordt in haalbare delen betaald.
        Inkomen twee jaar oud, terugvordering € 1.936.
        Nieuwe terugvordering erbij
        Inkomen nog niet gewijzigd
        Inkomen klopt, regeling loopt
        Half jaar zonder correctie
        Terugbetaald
        person Wendy: Nieuw inkomen doorgeven, samen met Ruud (-60 gedaan)
        worker Ruud: Regeling over 24 maanden vragen (-45 gedaan)
        person Wendy: Afschriften van de ontbrekende maand opvragen (-2)`,
  ),
]

function file(today: Day): Part['cases'][number] {
  return caseOf({
    key: 'wendy.case',
    person: 'wendy',
    also: ['tim'],
    household: 'wendy.home',
    title: 'Twee banen en toch nooit genoeg',
    phase: 'execution',
    owner: 'chantal',
    workers: ['ruud'],
    team: 'team-de-weiden',
    opened: -151,
    inventory,
    goals,
    agreement: { answer: 'agreed', note: 'Wil het vakantiegeld buiten het plan houden. Besproken, staat apart.', day: -118 },
    notes: notes('chantal', text),
    appointments: [
      {
        day: 0,
        time: '15:00',
        minutes: 30,
        member: 'chantal',
        place: 'kantoor',
        subject: 'Oude bank samen bellen',
        state: 'planned',
      },
      { day: 2, time: '16:30', minutes: 45, member: 'chantal', place: 'kantoor', subject: 'Jaaroverzicht', state: 'planned' },
    ],
    tasks: [
      { text: 'Oude bank: afschriften van de ontbrekende maand', due: -1, owner: 'chantal', state: 'open' },
      { text: 'Narekenen of kinderopvangtoeslag stopt bij minder uren', due: 6, owner: 'ruud', state: 'open' },
    ],
    drafts: [
      {
        author: 'chantal',
        kind: 'talk',
        day: -4,
        time: '17:10',
        text: 'Wendy langs na haar dienst. Oude bank wil legitimatie aan de balie, en die balie is in een andere stad. Ze kan alleen op',
      },
    ],
    money: wendyMoney(today),
  })
}

const text = `
-150 16:30 gesprek 55 Wendy | Kwam in haar werkjas. Twee banen, Tim van 8, en rood op de 19e. Alle afschriften netjes, behalve één maand: overgestapt van bank, oude app doet het niet meer.
-144 16:30 gesprek 50 Wendy | Loon per vier weken telt ze als maandloon. Eén keer per jaar valt er een dertiende keer tussen en dan "is het feest en daarna huilen".
-137 09:05 tel 5 Wendy | In de wacht bij de oude bank, opgehangen, dienst begon.
-129 11:00 overleg 25 Ruud | Toeslagen rekent met het inkomen van twee jaar terug. Terugvordering € 1.936, en die loopt op zolang er niets verandert.
-118 16:30 gesprek 45 Wendy | Plan. Vakantiegeld wil ze voor Tim en zee. Uitgelegd wat het doet met de rest. Ze koos: € 640 terug, € 260 zee. Dat is haar keuze en een goede.
-101 12:20 bericht 5 Wendy | Foto: Tim op het strand, achterkant, rode emmer.
-88 16:40 gesprek 50 Wendy @ruud | Jaaroverzicht begonnen. Gat in de vijfde maand. Ik raad niet, het blijft leeg tot we papier hebben.
-74 09:00 tel 30 Toeslagen, Wendy | Samen gewijzigd. Zorgtoeslag gaat omlaag. Ze slikte. "Liever nu minder dan straks terug."
-60 16:30 gesprek 40 Wendy @ruud | Regeling toegekend, 24 keer € 80,67. Zit in het maandblad. Krap: € 9 over.
-46 16:30 gesprek 35 Wendy | Kassa wil meer uren geven. Voor de opvang is dat lastig. Uitgerekend: levert € 31 op. Ze doet het niet.
-33 08:50 tel 10 Wendy | Droger stuk, garantie net voorbij. Hangt het aan een lijn in de gang. Geen lening! Zei ze zelf.
-19 16:30 gesprek 45 Wendy | Ex betaalt niets, al twee jaar. LBIO durft ze niet, "dan gaat hij moeilijk doen met Tim". Laten liggen, wel opgeschreven.
-8 16:35 gesprek 40 Wendy | Map klopt op één maand na. Tim had een spreekbeurt over konijnen, negen min, een acht.`

/** Wendy of the Kievitsbloemstraat. */
export function wendy(today: Day): Part {
  return {
    people: [
      someone(
        today,
        { key: 'wendy', name: 'Wendy||Kuiper', age: 38, born: '01-15' },
        {
          gender: 'vrouw',
          address,
          phone: phone(80),
          email: 'wendy.kuiper@post.example',
          safeContact: 'Na 16.00 uur, niet tijdens de dienst',
        },
      ),
      someone(today, { key: 'tim', name: 'Tim||Kuiper', age: 8, born: '05-09' }, { gender: 'man', address, hats: ['child'] }),
    ],
    households: [
      home('wendy.home', address, [
        { person: 'wendy', role: 'adult', joined: null },
        { person: 'tim', role: 'child', joined: null },
      ]),
    ],
    ties: [{ from: 'wendy', to: 'tim', kind: 'parent', closeness: 5 }],
    requests: [
      {
        key: 'wendy.request',
        person: 'wendy',
        words: 'Ik werk me kapot en op de negentiende sta ik rood. Waar blijft het?',
        channel: 'website',
        urgency: 'calm',
        referrer: null,
        knows: 'yes',
        safe: 'yes',
        received: -160,
        receivedBy: 'gerda',
        team: 'team-de-weiden',
        decision: 'allocated',
        decided: -152,
        case: 'wendy.case',
      },
    ],
    cases: [file(today)],
  }
}
