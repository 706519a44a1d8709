// Zarghuna and Rahim: one name each, both born on 1 January according to an office, and always an interpreter.
import type { Day } from '../../core/kit/day.ts'
import type { Part } from '../generated.ts'
import { notes } from '../notebook.ts'
import { at, caseOf, goal, home, phone, someone } from './story.ts'

const address = at('molenveld Schepradstraat 88')

const file = caseOf({
  key: 'zarghuna.case',
  person: 'zarghuna',
  also: ['rahim'],
  household: 'zarghuna.home',
  title: 'Papieren, namen en een baby op komst',
  phase: 'execution',
  owner: 'ewa',
  workers: ['sanne'],
  team: 'team-molenveld',
  opened: -142,
  warnings: ['Tolk Dari, telefonisch, liever geen man uit Kunduz'],
  inventory: [
    {
      domain: 'civicParticipation',
      reason: 'Namen en geboortedata kloppen nergens',
      goingOn:
        'Beiden hebben één naam. Systemen vullen een punt, een streepje of "Onbekend" in. Zorgverzekering staat dubbel: Zarghuna Zarghuna en . Zarghuna.',
      strengths: 'Rahim bewaart alles. Zarghuna onthoudt alles.',
      score: 4,
      day: -131,
      author: 'ewa',
    },
    {
      domain: 'physicalHealth',
      reason: 'Zwanger, zij wilde het zelf hier noemen',
      goingOn: 'Verloskundige pas laat gevonden, brief ging naar de verkeerde naam. Nu onder controle.',
      strengths: 'Schoonzus had vier kinderen en belt elke week uit Hamburg.',
      score: 7,
      day: -101,
      author: 'ewa',
    },
  ],
  goals: [
    goal(
      { key: 'zarghuna.goal-naam', domain: 'civicParticipation', aim: 45, now: 0 },
      `Ik wil dat de brief mijn naam kent.
      Naam en geboortedatum staan overal gelijk en brieven komen aan.
      Vijf schrijfwijzen, twee polissen.
      Zorg of geld valt weg
      Brieven komen soms aan
      Verzekering, gemeente en verloskundige gelijk
      Ook toeslagen en school
      Doen het zelf bij een nieuwe instantie
      person Rahim: Kopie van de beschikking bij elke brief (+3)
      worker Ewa: Zorgwijs, twee polissen samenvoegen (-70 gedaan)
      worker Sanne: Kaart met naam zoals die op de pas staat (-96 gedaan)`,
    ),
    goal(
      { key: 'zarghuna.goal-taal', domain: 'socialNetwork', aim: 120, now: -1 },
      `Ik wil met de vrouwen van het plein praten voor de baby er is.
      Zarghuna kent drie vrouwen in de buurt bij naam.
      Kent niemand.
      Komt niet buiten
      Groet
      Kent drie vrouwen bij naam
      Gaat bij iemand langs
      Neemt een ander mee
      person Zarghuna: Woensdag naar het taalcafé (+3)
      network Marian: Haalt haar op, loopt samen (+3)`,
    ),
  ],
  agreement: {
    answer: 'couldNotAnswer',
    note: 'Tolk viel weg op de laatste bladzijde. Rahim akkoord, Zarghuna wil het nog eens horen.',
    day: -90,
  },
  notes: notes(
    'ewa',
    `
-146 13:15 gesprek 10 Rahim @gerda | Aan de balie met een map. Zei "één naam, één naam" en wees naar een brief aan "Dhr. . Rahim Onbekend". Afspraak met tolk gemaakt.
-141 10:00 gesprek 70 Zarghuna, Rahim, tolk Dari | Eerste gesprek. Twintig minuten over de naam, terecht. Geboren 1-1 staat er: bedacht aan een loket. Zij is van de winter waarin de put
    bevroor, hij van "na de aardbeving". We houden de datum aan en zetten erbij dat hij geschat is.
-133 10:00 tel 40 Zorgwijs | Computer wil een voornaam én een achternaam. Twee polissen, twee premies, één mens. Derde medewerker begreep het. >> bevestiging polis (-119 gedaan)
-131 10:30 huis 60 Zarghuna, Rahim, tolk | Thuis: kamer met kleden, thee met kardemom. Drie stapels gemaakt: betalen, bewaren, weg. Rahim plakte de woorden er in het Dari bij.
-117 09:40 bericht 5 Rahim | Foto van een brief, goed leesbaar, met één woord omcirkeld: "verrekening". Teruggebeld met tolk, was goed nieuws: € 118 terug.
-110 10:00 tel 5 tolkbureau | Tolk niet op de lijn. Tien minuten gewacht. Afspraak verzet, met handen en een kalender.
-101 10:00 gesprek 50 Zarghuna, tolk (vrouw) | Zarghuna alleen. Ze is zwanger, vier maanden. Nog geen verloskundige: de brief ging naar . Zarghuna. Samen gebeld, kan {datum:3} terecht.
-96 11:00 gesprek 25 Zarghuna @sanne | Naamkaart gemaakt, zo groot als een bankpas: naam als op de pas, geboortedatum, "geen voornaam". Ze wil er vijf.
-90 10:00 huis 60 Zarghuna, Rahim, tolk | Plan voorgelezen, tolk viel weg bij bladzij twee. Rahim zegt ja. Zarghuna zegt: nog een keer. Terecht. >> plan nog eens met tolk (-76 gedaan)
-82 09:15 mee 80 Zarghuna | Mee naar de verloskundige. Hartje gehoord. Ik werd voor schoonmoeder aangezien.
-74 10:00 tel 30 Toeslagen | Zorgtoeslag stond op de polis die niet meer bestaat. Omgezet. Terugvordering van € 84, in één keer betaald, hij wil geen schuld.
-61 14:00 overleg 15 Dewi | Marian van het taalcafé wil Zarghuna wel ophalen. Eerst vragen. Marian is zelf ook cliënt bij mij; Dewi regelt het vrijwilligersdeel, niet ik.
-53 10:00 huis 45 Zarghuna, tolk | Gevraagd van Marian. "Is zij aardig of is zij vrijwilliger?" Allebei, zei ik. Ze wil het proberen.
-46 13:40 bericht 5 Marian, via Dewi | Eerste keer geweest. Zarghuna zei alleen goedemiddag, maar wel tegen iedereen.
-32 10:00 gesprek 55 Zarghuna, Rahim, tolk | Rahim zoekt werk, kok. Diploma bestaat, papier niet. Zij wil geen man als tolk over de bevalling. Genoteerd.
-18 10:00 huis 50 Rahim | Tolk niet nodig, zei hij, en dat klopte bijna. Bedje van de kringloop in elkaar gezet. Schroef over.
-4 10:00 huis 60 Zarghuna, Rahim, tolk (vrouw) | Post op orde. Eén brief aan "Mevr. Onbekend". Ze lachte erom, voor het eerst.`,
  ),
  appointments: [
    {
      day: 3,
      time: '10:00',
      minutes: 60,
      member: 'ewa',
      place: 'Schepradstraat 88, tolk besteld',
      subject: 'Aangifte en naam van de baby',
      state: 'planned',
    },
  ],
  tasks: [{ text: 'Tolk (vrouw) reserveren voor de uitgerekende week', due: 2, owner: 'ewa', state: 'open' }],
})

/** The couple of the Schepradstraat. */
export function zarghuna(today: Day): Part {
  const shared = { oneName: true, birthEstimated: true, language: 'prs', interpreter: 'Dari, telefonisch', address }
  return {
    people: [
      someone(
        today,
        { key: 'zarghuna', name: '||Zarghuna', age: 29, born: '01-01' },
        { ...shared, gender: 'vrouw', phone: phone(30), interpreter: 'Dari, vrouw, telefonisch' },
      ),
      someone(
        today,
        { key: 'rahim', name: '||Rahim', age: 33, born: '01-01' },
        { ...shared, gender: 'man', phone: phone(31), email: 'rahim@post.example' },
      ),
    ],
    households: [
      home('zarghuna.home', address, [
        { person: 'zarghuna', role: 'adult', joined: null },
        { person: 'rahim', role: 'partner', joined: null },
      ]),
    ],
    ties: [
      { from: 'rahim', to: 'zarghuna', kind: 'partner', closeness: 5 },
      { from: 'marian', to: 'zarghuna', kind: 'volunteer', note: 'Loopt mee naar het taalcafé', closeness: 2 },
    ],
    requests: [
      {
        key: 'zarghuna.request',
        person: 'zarghuna',
        words: 'Brief zegt andere naam. Wij één naam. Betalen twee keer.',
        channel: 'desk',
        urgency: 'soon',
        referrer: 'taalschool',
        brought: {
          ...{ organisation: 'Taalhuis Lindervoort', name: 'Roos Akkerman', email: 'roos@taalhuis.example', phone: phone(132) },
          agreed: 'yes',
          told: { way: 'mail', day: -143, words: 'Uw aanmelding is bij ons binnengekomen en opgepakt.' },
        },
        knows: 'yes',
        safe: 'notAsked',
        received: -146,
        receivedBy: 'gerda',
        team: 'team-molenveld',
        decision: 'allocated',
        decided: -143,
        case: 'zarghuna.case',
      },
    ],
    cases: [file],
  }
}
