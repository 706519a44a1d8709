// Sjaak says no, and no again; the door stays open and so does the file, for a while.
import type { Day } from '../../core/kit/day.ts'
import type { Part } from '../generated.ts'
import { notes } from '../notebook.ts'
import { at, caseOf, home, phone, someone } from './story.ts'

const address = at('oude-haven Harpoenierspad 76')

const file = caseOf({
  key: 'sjaak.case',
  person: 'sjaak',
  household: 'sjaak.home',
  title: 'Zorgen van anderen, zelf niet',
  phase: 'intake',
  owner: 'hester',
  team: 'team-oude-haven',
  opened: -97,
  warnings: ['Wil geen brieven van instanties', 'Hond Bello, blaft maar doet niets'],
  inventory: [
    {
      domain: 'housing',
      reason: 'Alleen wat hij zelf heeft gezegd',
      goingOn: 'Volle flat, klachten over geur. "Mijn spullen, mijn zaak." Verwarming doet het.',
      strengths: "Houdt de gang vrij, zorgt goed voor Bello, repareert radio's voor het hele portiek.",
      score: null,
      day: -41,
      author: 'hester',
    },
  ],
  agreement: {
    answer: 'notAgreed',
    note: 'Wil geen plan en geen doelen. Wel koffie in het portiek. Zo vastgelegd, in zijn woorden.',
    day: -41,
  },
  notes: notes(
    'hester',
    `
-96 11:00 huis 5 Sjaak | Door de brievenbus gesproken. "Wie heeft jou gestuurd?" Eerlijk: Haven en Hof maakt zich zorgen. "Dan moeten zij maar zorgen." Kaartje gegeven.
-89 11:10 huis 2 Sjaak | Niet open. Bello wel.
-82 10:00 overleg 15 Haven en Hof | Ze willen dat wij "doorpakken". Uitgelegd wat vrijwillig is. Geen spoed, wel zorgen over vuilnis op het balkon.
-75 11:00 huis 10 Sjaak | Kier. Ik had een kapotte radio bij me, van mezelf, echt kapot. Hij nam hem aan en deed de deur dicht.
-68 11:05 huis 15 Sjaak | Radio doet het. Condensator. € 0, want "ik ben geen winkel". Over Bello gepraat. Over niets anders, bewust.
-55 09:40 bericht 5 Sjaak | Ansichtkaart met bedankje, handgeschreven. Geen logo.
-41 11:00 huis 30 Sjaak | Op twee krukjes in het portiek. Hij: "Ik weet waarvoor jij komt. Ik wil het niet." Gevraagd wat hij dan wél wil. "Dat je het niet achter mijn rug doet." Beloofd. Alles wat hier staat heeft hij gehoord.
-33 13:20 tel 10 Haven en Hof | Gezegd dat Sjaak geen hulp wil en dat ik dat respecteer. Als zij een stap zetten, eerst een brief in gewone taal en een week de tijd.
-27 11:00 huis 3 Sjaak | "Vandaag niet." Prima.
-20 11:00 huis 20 Sjaak | Balkon half leeg. Zei er niets over, ik ook niet. Bello had een nieuwe riem.
-12 15:15 tel 5 Sjaak | Belde zelf! Of ik nog meer kapotte radio's had.
-5 11:00 huis 15 Sjaak | Nee blijft nee, wel koffie. Deur stond dit keer open toen ik wegging.`,
  ),
  appointments: [
    {
      day: 10,
      time: '11:00',
      minutes: 15,
      member: 'hester',
      place: 'portiek Harpoenierspad',
      subject: 'Langs, met koffie',
      state: 'planned',
    },
  ],
})

/** The man of the radios. */
export function sjaak(today: Day): Part {
  return {
    people: [
      someone(
        today,
        { key: 'sjaak', name: 'Sjaak||Vermeulen', age: 57, born: '11-17' },
        { gender: 'man', address, phone: phone(70), safeContact: 'Aanbellen op maandag, geen brieven met logo' },
      ),
    ],
    households: [home('sjaak.home', address, [{ person: 'sjaak', role: 'adult', joined: null }])],
    ties: [],
    requests: [
      {
        key: 'sjaak.request',
        person: 'sjaak',
        words: 'Verhuurder: bewoner doet niet open, volle woning, zorgen om hygiëne.',
        channel: 'partner',
        urgency: 'soon',
        referrer: 'Woonstichting Haven en Hof',
        brought: {
          ...{
            organisation: 'Woonstichting Haven en Hof',
            name: 'Piet Bruinsma',
            email: '',
            phone: phone(133),
            agreed: 'not-asked',
          },
          told: { way: 'none', day: -60, words: 'Meneer vertelt het zelf, in het gesprek met de woonconsulent erbij.' },
        },
        knows: 'no',
        safe: 'notAsked',
        received: -103,
        receivedBy: 'marloes',
        team: 'team-oude-haven',
        decision: 'allocated',
        decided: -99,
        case: 'sjaak.case',
      },
    ],
    cases: [file],
  }
}
