// Mirjam and Fenna: in the open file it is about letters; the closed folder is seen by two people only.
import type { Day } from '../../core/kit/day.ts'
import type { Part } from '../generated.ts'
import { notes } from '../notebook.ts'
import { at, caseOf, goal, home, phone, someone } from './story.ts'

const address = at('oude-haven Peperhuissteeg 31')

const file = caseOf({
  key: 'mirjam.case',
  person: 'mirjam',
  also: ['fenna'],
  household: 'mirjam.home',
  title: 'Brieven en geld op orde',
  phase: 'execution',
  owner: 'lotte',
  team: 'team-oude-haven',
  opened: -88,
  inventory: [
    {
      domain: 'finances',
      reason: 'Hier vroeg ze hulp bij',
      goingOn: 'Geen eigen rekening, vaste lasten gaan via Rogier. Weet niet wat er binnenkomt. Zorgtoeslag op zijn naam.',
      strengths: 'Werkt twaalf uur in de bibliotheek, bewaart elke loonstrook.',
      score: 4,
      day: -79,
      author: 'lotte',
    },
  ],
  goals: [
    goal(
      { key: 'mirjam.goal-geld', domain: 'finances', aim: 50, now: 0 },
      `Ik wil weten wat er op mijn naam staat.
      Mirjam heeft eigen inkomsten op een eigen rekening en overzicht van haar vaste lasten.
      Alles loopt via één rekening die zij niet kan inzien.
      Minder zicht dan nu
      Weet wat er binnenkomt
      Eigen rekening met loon
      Toeslagen op eigen naam
      Betaalt zelf alle eigen lasten
      person Mirjam: Loon laten overmaken naar de nieuwe rekening (-20 gedaan)
      worker Lotte: Mee naar de bank (-34 gedaan)
      person Mirjam: Loonstroken meenemen naar de bibliotheek (+5)`,
    ),
  ],
  agreement: { answer: 'agreed', note: 'Wil geen papier mee naar huis.', day: -60 },
  notes: notes(
    'lotte',
    `
-87 09:30 gesprek 40 Mirjam | Eerste gesprek, in de bibliotheek waar ze werkt. Vraag: hoe krijg je een eigen rekening. Keek twee keer op de klok. Wil geen post en geen voicemail.
-79 09:30 gesprek 45 Mirjam | Loonstroken bekeken. Ze weet tot op het uur wat ze werkt, niet wat er binnenkomt. Fenna (4) zit vanaf {maand:-1} op De Wiekslag.
-66 09:30 gesprek 30 Mirjam | Kort, ze moest eerder weg. Volgende keer weer hier, zelfde tijd.
-60 09:30 gesprek 45 Mirjam | Plan doorgenomen. Ze tekende met haar eigen naam, oefende eerst op een kladje.
-52 10:10 bericht 5 Mirjam | Via het werk: {datum:4} kan niet. Nieuwe dag doorgegeven via haar leidinggevende, zonder uitleg.
-34 10:00 mee 60 Mirjam | Rekening geopend. Pas gaat naar de bibliotheek. Ze hield het bonnetje vast alsof het kon wegwaaien.
-20 09:30 gesprek 40 Mirjam | Eerste loon op de eigen rekening. Ze heeft niets uitgegeven, alleen gekeken.
-6 09:30 gesprek 35 Mirjam | Zorgtoeslag: aanvraag ligt klaar, verstuurt ze zelf als ze zover is. Geen haast gemaakt.`,
  ),
  appointments: [
    { day: 6, time: '09:30', minutes: 45, member: 'lotte', place: 'bibliotheek', subject: 'Vervolg', state: 'planned' },
  ],
  safety: {
    circle: ['lotte', 'hester'],
    opened: -78,
    steps: [
      {
        day: -78,
        author: 'lotte',
        said: {
          kind: 'signals',
          facts:
            'Blauwe plek op de onderarm, vier vingers breed. "Als hij het weet is het weer mis." Rogier belt elk half uur naar het werk.',
          source: 'De plek zelf gezien, de rest van Mirjam',
          interpretation: 'Ik denk dat hij haar vastpakt en in de gaten houdt. Ze is bang voor thuis.',
        },
      },
      {
        day: -78,
        author: 'lotte',
        said: {
          kind: 'child-check',
          atHome: 'yes',
          pregnant: 'no',
          sharedCare: 'unknown',
          elsewhere: 'no',
          children: 'Fenna (4), woont thuis. Mirjam zorgt. Wie er nog meer oppast, weet ik niet.',
          facts: 'Fenna was erbij in de keuken.',
          source: 'Mirjam',
          interpretation: '',
        },
      },
      {
        day: -77,
        author: 'lotte',
        said: {
          kind: 'consult',
          whom: 'safeguarding-officer',
          name: 'Hester van Dongen',
          anonymous: false,
          facts: 'De plek, de telefoontjes, Fenna in de keuken.',
          source: '',
          interpretation: '',
          advice: 'Apart leggen. Veilig Thuis bellen voor advies voordat je met iemand thuis praat.',
        },
      },
      {
        day: -77,
        author: 'lotte',
        said: {
          kind: 'consult',
          whom: 'veilig-thuis',
          name: '',
          anonymous: true,
          facts: 'Hetzelfde verhaal, zonder namen en zonder straat.',
          source: '',
          interpretation: '',
          advice: 'Contact alleen via het werk, tas en papieren klaar, huisarts voor de arm.',
        },
      },
      {
        day: -66,
        author: 'lotte',
        said: {
          kind: 'talk',
          present: 'Mirjam. Rogier niet: dat zou haar en Fenna in gevaar brengen.',
          facts: 'Ik zei dat ik me zorgen maak. Ze knikte. "Zeg het alsjeblieft niet bij ons thuis."',
          source: 'Mirjam',
          interpretation: 'Ze wil hulp en is bang voor wat erna komt.',
        },
      },
      {
        day: -58,
        author: 'hester',
        said: {
          kind: 'weighing',
          tableId: null,
          tableName: '',
          questions: [],
          answers: [
            { question: '', yes: true, why: 'De plek, haar woorden, het bellen.' },
            { question: '', yes: true, why: 'Het keert terug. Nu geen dreiging voor vandaag.' },
            { question: '', yes: true, why: 'Samen met Veilig Thuis: geld, papieren, een plek.' },
            { question: '', yes: true, why: 'Mirjam wel. Rogier weet nergens van.' },
            { question: '', yes: false, why: 'Nog niet te zeggen. Bij verandering dezelfde dag opnieuw wegen.' },
          ],
          advice: ['report', 'help'],
          interpretation: 'Onveilig, ook voor Fenna. Zij heeft een plan en een collega met een sleutel.',
        },
      },
      {
        day: -57,
        author: 'lotte',
        said: {
          kind: 'decision',
          report: true,
          help: true,
          decider: 'Lotte, samen met Hester',
          reason: 'Het keert terug en er is een kind bij. Mirjam weet van de melding en staat erachter.',
        },
      },
      {
        day: -33,
        author: 'lotte',
        said: {
          kind: 'feedback',
          facts: 'Veilig Thuis sprak haar op het werk. Zij houden zicht, wij doen geld en papieren.',
          source: 'Veilig Thuis, per telefoon',
          interpretation: '',
        },
      },
    ],
    next: { day: 3, what: 'Is de plek in de opvang er, en wat zegt Veilig Thuis' },
    agreements: [
      'Alleen contact op het werk, dinsdag tot donderdag voor 12.00 uur',
      'Codewoord aan de telefoon: "de reservering is binnen"',
      'Tas met papieren, pyjama en knuffel ligt bij collega José',
      'Bij gevaar 112, daarna José, daarna Lotte',
    ],
    tasks: [{ due: 2, owner: 'lotte', text: 'Opvang bellen: is de plek er nog' }],
    notes: notes(
      'lotte',
      `
-78 11:00 overleg 30 Hester | Direct na het gesprek naar Hester. Apart gelegd, alleen wij twee.
-66 10:20 gesprek 15 Mirjam | Achter in het magazijn tussen de atlassen. Ze zei het voor het eerst hardop. Fenna heeft een tekening gemaakt met de deur op slot.
-57 12:10 tel 25 Veilig Thuis | Melding gedaan. Vragen over Fenna, leeftijd, school, wie er nog meer komt. Mirjam zat naast me en gaf twee keer zelf antwoord.
-41 10:30 overleg 20 Hester | Twee rustige weken. Hester wijst erop dat rust ook iets kan betekenen. Blijven zien.
-33 12:00 overleg+ 30 Veilig Thuis, Hester | Veilig Thuis heeft met haar gesproken op het werk. Zij houden zicht, wij doen geld en papieren.
-19 09:50 gesprek 10 Mirjam | Codewoord geoefend. Ze moest erom lachen en daarna niet meer.
-5 10:05 gesprek 15 Mirjam | Hij vond het bankpasje niet. Ze wil weg voor Fenna jarig is, "of eerder, als José zegt dat het kan". Opvang besproken, plek kan binnen een dag.`,
    ),
  },
})

/** Mirjam of the library. */
export function mirjam(today: Day): Part {
  return {
    people: [
      someone(
        today,
        { key: 'mirjam', name: 'Mirjam||Dekker', age: 31, born: '03-27' },
        {
          gender: 'vrouw',
          address: { ...address, hidden: true },
          phone: phone(20),
          safeContact: 'Alleen via het werk. Nooit bellen, geen post, geen voicemail',
          reach: [
            {
              day: -86,
              ways: ['visit'],
              days: [2, 3, 4],
              notAfter: '12:00',
              noVoicemail: true,
              noLetterHome: true,
              neutralSender: true,
              note: 'In de bibliotheek, niet in werkkleding met ons logo',
            },
          ],
        },
      ),
      someone(
        today,
        { key: 'fenna', name: 'Fenna||Dekker', age: 4, born: '07-14' },
        { gender: 'vrouw', address: { ...address, hidden: true }, hats: ['child'] },
      ),
    ],
    households: [
      home('mirjam.home', { ...address, hidden: true }, [
        { person: 'mirjam', role: 'adult', joined: null },
        { person: 'fenna', role: 'child', joined: null },
      ]),
    ],
    ties: [{ from: 'mirjam', to: 'fenna', kind: 'parent', closeness: 5 }],
    requests: [
      {
        key: 'mirjam.request',
        person: 'mirjam',
        words: 'Ik wil een eigen rekening maar ik weet niet hoe dat moet.',
        channel: 'walkIn',
        urgency: 'calm',
        referrer: null,
        knows: 'yes',
        safe: 'notAsked',
        received: -92,
        receivedBy: 'gerda',
        team: 'team-oude-haven',
        decision: 'allocated',
        decided: -89,
        case: 'mirjam.case',
      },
    ],
    cases: [file],
  }
}
