// Marian pours the coffee at the language café and is a client herself; the two stay apart.
import type { Day } from '../../core/kit/day.ts'
import type { Part } from '../generated.ts'
import { notes } from '../notebook.ts'
import { at, caseOf, goal, home, phone, someone } from './story.ts'

const address = at('molenveld Karnmolenhof 9')

const file = caseOf({
  key: 'marian.case',
  person: 'marian',
  household: 'marian.home',
  title: 'Zorgen voor moeder en voor zichzelf',
  phase: 'optimisation',
  owner: 'ewa',
  team: 'team-molenveld',
  opened: -310,
  warnings: ['Is ook vrijwilliger in De Windvaan: daar niet over het dossier praten'],
  inventory: [
    {
      domain: 'domesticRelations',
      reason: 'Ze is moe en zei waarvan',
      goingOn: 'Moeder (81) woont bij haar in. Vergeet de kookplaat. Broers vinden dat een dochter dit doet.',
      strengths: 'Houdt van haar moeder, kent de buurt, lacht snel.',
      score: 4,
      day: -300,
      author: 'ewa',
    },
    {
      domain: 'civicParticipation',
      reason: 'Vrijwilligerswerk geeft haar lucht',
      goingOn: 'Woensdag taalcafé, sinds kort ook maatje. Bang dat ze moet stoppen nu ze zelf hulp heeft.',
      strengths: 'Begint altijd met koffie. Iedereen kent haar naam.',
      score: 8,
      day: -290,
      author: 'ewa',
    },
  ],
  goals: [
    goal(
      { key: 'marian.goal-avond', domain: 'domesticRelations', aim: 20, now: 1 },
      `Ik wil één avond waarop niemand "Marian!" roept.
      Er is vaste opvang voor moeder en een vrije avond per week.
      Zeven dagen, geen oppas.
      Marian valt uit
      Af en toe een uur
      Eén vaste avond
      Avond en een weekend
      Broers doen uit zichzelf mee
      network Stanley (broer): Donderdagavond bij moeder (-40 gedaan)
      worker Ewa: Dagopvang voor twee dagen, melding Wmo (-150 gedaan)
      person Marian: Op donderdag de deur uit, ook als het regent (+4)`,
    ),
  ],
  agreement: { answer: 'agreed', note: 'Met de afspraak dat Dewi niet meeleest.', day: -270 },
  notes: notes(
    'ewa',
    `
-309 13:00 gesprek 50 Marian | Ze kent mijn kamer van de andere kant: zette hier ooit de stoelen klaar. Lachte en begon te huilen. Moeder liet gisteren het gas aan.
-302 11:00 overleg 20 Marloes | Marian is vrijwilliger bij ons. Afspraak: dossier alleen bij mij, Dewi weet van niets tenzij Marian het zelf zegt. Vastgelegd, ook voor Marian.
-300 13:00 huis 70 Marian, haar moeder | Moeder vertelde drie keer hetzelfde verhaal over de boot uit Paramaribo, elke keer mooier. Marian sprak de laatste zin mee.
-290 13:00 gesprek 45 Marian | "Ben ik nog vrijwilliger of nu cliënt?" Allebei, op andere dagen. Ze wilde dat ik het opschreef. Bij dezen.
-270 13:00 gesprek 40 Marian | Plan getekend. Wil geen kopie thuis, moeder leest alles en vraagt dan wie die Marian is.
-248 10:15 tel 15 Stanley, broer | Met toestemming. Vindt het overdreven. Gevraagd of hij één donderdag wil proberen. "Eén."
-233 13:00 gesprek 30 Marian | Hij kwam. Twee uur te laat en met bami. Moeder vond het prachtig.
-196 13:00 huis 60 Marian, haar moeder, gemeente | Keukentafelgesprek. Marian zei "het gaat wel" en toen viel er een pan. Twee dagen dagopvang.
-160 09:30 tel 10 Marian | Moeder wilde niet in het busje. Chauffeur heeft gezongen. Toen wel.
-121 13:00 gesprek 45 Marian | Ze is bij de huisarts geweest voor zichzelf. Bloeddruk. Rust, zei hij. "Waar koop je dat."
-92 13:30 gesprek 30 Marian | Dewi vroeg haar als maatje voor iemand. Ze wilde weten of ik dat geregeld had. Nee, en ik vind dat zij zelf moet kiezen. Ze zegt ja.
-61 16:45 bericht 5 Marian | "Stanley was op tijd. Ik weet niet wat ik met mijn handen moet."
-40 13:00 gesprek 45 Marian | Vijf donderdagen op rij. Eén keer bioscoop, één keer op een bankje, drie keer geslapen.
-19 13:00 huis 50 Marian, haar moeder | Moeder noemde mij Dewi. Marian knipoogde. Nacht is onrustig, kookplaat is nu inductie.
-5 13:00 gesprek 35 Marian | Vooruitgekeken: over een maand afronden, als de broers blijven komen. Ze wil dan "gewoon weer alleen de stoelen klaarzetten".`,
  ),
  appointments: [
    { day: 9, time: '13:00', minutes: 45, member: 'ewa', place: 'kantoor', subject: 'Evaluatie en afronden?', state: 'planned' },
  ],
})

/** The woman with the coffee. */
export function marian(today: Day): Part {
  return {
    people: [
      someone(
        today,
        { key: 'marian', name: 'Marian||Sewpersad', age: 53, born: '05-21' },
        {
          gender: 'vrouw',
          address,
          phone: phone(50),
          email: 'marian.sewpersad@post.example',
          hats: ['client', 'volunteer', 'carer'],
        },
      ),
      someone(
        today,
        { key: 'rosa', name: 'Rosa||Sewpersad', age: 81, born: '12-02' },
        { gender: 'vrouw', address, hats: ['network'] },
      ),
    ],
    households: [
      home('marian.home', address, [
        { person: 'marian', role: 'adult', joined: null },
        { person: 'rosa', role: 'other', joined: -900 },
      ]),
    ],
    ties: [
      { from: 'rosa', to: 'marian', kind: 'parent', closeness: 5 },
      { from: 'marian', to: 'rosa', kind: 'carer', note: 'Dag en nacht', closeness: 5 },
    ],
    requests: [
      {
        key: 'marian.request',
        person: 'marian',
        words: 'Ik werk hier als vrijwilliger. Maar nu ben ik het die iets vraagt.',
        channel: 'walkIn',
        urgency: 'calm',
        referrer: null,
        knows: 'yes',
        safe: 'yes',
        received: -314,
        receivedBy: 'gerda',
        team: 'team-molenveld',
        decision: 'allocated',
        decided: -312,
        case: 'marian.case',
      },
    ],
    cases: [file],
  }
}
