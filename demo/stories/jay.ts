// Jay, 22: put out of his house in nine days, fourteen creditors, and nothing left to pay with.
import type { Day } from '../../core/kit/day.ts'
import type { InventoryEntry } from '../case-shape.ts'
import type { Part } from '../generated.ts'
import { notes } from '../notebook.ts'
import { jayMoney } from './jay-money.ts'
import { at, caseOf, goal, home, phone, someone } from './story.ts'

const address = at('de-weiden Rietorchisstraat 203')

const inventory: InventoryEntry[] = [
  {
    domain: 'housing',
    reason: 'Ontruiming, moet nu',
    goingOn: 'Studio van Haven en Hof, zeven maanden achter. Vonnis was bij verstek, brief lag in de hal bij de buren.',
    strengths: 'Belde zelf. Heeft zijn moeders tafel nog en wil die niet kwijt.',
    score: 2,
    day: -12,
    author: 'bilal',
  },
  {
    domain: 'finances',
    reason: 'Zonder geld geen huis',
    goingOn:
      'Veertien schuldeisers, inkomen onder de norm, afloscapaciteit nul. Uitkering voor jongeren aangevraagd, zoektermijn.',
    strengths: 'Eerlijk over alles, ook over de boetes.',
    score: 1,
    day: -12,
    author: 'ruud',
  },
  {
    domain: 'socialNetwork',
    reason: 'Wie is er nog',
    goingOn: 'Moeder overleden toen hij negentien was. Oom Edsel is streng maar komt. Vrienden "zijn er als ik geld heb".',
    strengths: 'Oom, en de trainer van het zaalvoetbal.',
    score: 4,
    day: -8,
    author: 'bilal',
  },
]

const goals = [
  goal(
    { key: 'jay.goal-huis', domain: 'housing', aim: 9, now: -1 },
    `Ik wil niet op straat. Ik wil niet bij mijn oom op de bank.
        De ontruiming gaat niet door of er is een andere plek met slot.
        Ontruiming aangezegd, geen regeling.
        Op straat
        Bank van oom
        Uitstel of vervangende plek
        Blijft wonen, huur wordt doorbetaald
        Nieuw contract op eigen naam
        worker Ruud: Moratorium aanvragen bij de rechtbank (+1)
        worker Bilal: Haven en Hof bellen over doorbetaling via de gemeente (-1 gedaan)
        person Jay: Alle post in de sporttas laten en meenemen (+2)
        network oom Edsel: Zolder vrij als het misgaat (+8)`,
  ),
  goal(
    { key: 'jay.goal-inkomen', domain: 'workEducation', aim: 60, now: -2 },
    `Gewoon elke maand iets waar ik op kan rekenen.
        Er is een vast inkomen op een rekening waar geen beslag op ligt.
        Losse uren, niets vast.
        Geen inkomen
        Losse uren
        Uitkering of twintig uur werk
        Contract
        Werk met opleiding
        person Jay: Bewijs van inschrijving ophalen (+2)
        other trainer Rignald: Vraagt bij de loods (+5)`,
  ),
]

function file(today: Day): Part['cases'][number] {
  return caseOf({
    key: 'jay.case',
    person: 'jay',
    household: 'jay.home',
    title: 'Ontruiming over negen dagen',
    phase: 'planning',
    owner: 'bilal',
    workers: ['ruud'],
    team: 'team-de-weiden',
    opened: -13,
    warnings: ['Ontruiming aangezegd', 'Neemt niet op bij anoniem nummer: appen'],
    inventory,
    goals,
    agreement: { answer: 'agreed', note: '"Als het snel is, is het goed."', day: -4 },
    notes: notes('bilal', text),
    appointments: [
      {
        day: 1,
        time: '09:00',
        minutes: 45,
        member: 'ruud',
        place: 'kantoor',
        subject: 'Verzoekschrift tekenen',
        state: 'planned',
      },
      {
        day: 9,
        time: '10:00',
        minutes: 120,
        member: 'bilal',
        place: 'Rietorchisstraat 203',
        subject: 'Dag van de aanzegging',
        state: 'planned',
      },
    ],
    tasks: [
      { text: 'Verzoek moratorium indienen', due: 1, owner: 'ruud', state: 'open' },
      { text: 'Plek in de jongerenopvang vasthouden', due: 0, owner: 'bilal', state: 'open' },
      { text: 'Stand van de schulden met Ruud doornemen', due: 9, owner: 'bilal', state: 'open', repeat: 'month' },
    ],
    money: jayMoney(today),
  })
}

const text = `
-14 16:40 tel 15 Jay @gerda | "Ze zetten me eruit." Datum staat op de brief, over ruim drie weken. Heeft hem nu pas, via de buren. Dringend doorgezet.
-13 11:00 huis 70 Jay | Zelfde dag nog gelukt. Studio, matras, tafel van zijn moeder. Sporttas vol post. Praat stoer en eet ondertussen een half brood.
    Brief is echt: vonnis, ontruiming aangezegd. Ruud erbij gevraagd. >> Ruud: termijnen (-12 gedaan)
-12 09:30 gesprek 80 Jay @ruud | Tas leeg op tafel. Veertien schuldeisers, één onbekend. Totaal ruim dertienduizend. Inkomen te laag, capaciteit is nul. Dat gezegd.
    Hij vroeg: "Dus ik kan niks?" Nee: dus jij kunt niets betalen, dat is iets anders.
-12 15:10 tel 20 Haven en Hof | Hij is voor hen een nummer. Gevraagd wie er beslist. Willen praten als de lopende huur zeker is.
-8 10:15 gesprek 60 Jay | Over zijn moeder. Drie jaar terug, in deze maand. Daarna "ging het papier vanzelf liggen". Lang stil. Oom Edsel gebeld, samen, op de luidspreker.
    Oom bromde en kwam die avond met rijst.
-7 09:00 mee 110 Jay | Naar werk en inkomen. Zoektermijn van vier weken, want jonger dan 27. Gevraagd om voorschot wegens dreiging. Mevrouw achter de balie legde het formulier boven op de stapel.
-6 11:20 overleg 25 Ruud | Moratorium heeft kans als de huur vanaf nu doorbetaald wordt. Gemeente kan de eerste maand rechtstreeks doen, als de aanvraag morgen binnen is.
-5 22:10 bericht 5 Jay @noor | Appte mij laat: "slaap niet". Gebeld, half uur over voetbal. Morgen ziet hij Bilal.
-4 10:00 gesprek 50 Jay | Plan op één A4. Hij las alleen de datums. Akkoord. Sportschool betwist hij fel, € 287 voor "een pasje dat ik ingeleverd heb".
-2 12:30 tel 15 jongerenopvang | Bed als noodplan, vasthouden tot de dag ervoor. Bellen elke ochtend voor tien uur.
-1 14:00 tel 20 Haven en Hof | Mevrouw Kluts van incasso, eindelijk een naam. Doorbetaling via de gemeente is "bespreekbaar". Op papier gevraagd, zij belt {dag:1}. >> mw. Kluts bellen als zij niet belt (1)`

/** The young man of the Rietorchisstraat. */
export function jay(today: Day): Part {
  return {
    people: [
      someone(
        today,
        { key: 'jay', name: 'Jayvano||Cijntje', age: 22, born: '12-29' },
        {
          callName: 'Jay',
          gender: 'man',
          language: 'pap',
          address,
          phone: phone(40),
          safeContact: 'Appen, neemt niet op bij anoniem',
        },
      ),
      someone(
        today,
        { key: 'edsel', name: 'Edsel||Cijntje', age: 54, born: '04-30' },
        { gender: 'man', language: 'pap', phone: phone(41), hats: ['network'] },
      ),
    ],
    households: [home('jay.home', address, [{ person: 'jay', role: 'adult', joined: -1100 }])],
    ties: [{ from: 'edsel', to: 'jay', kind: 'carer', note: 'Oom, broer van zijn moeder', closeness: 3 }],
    requests: [
      {
        key: 'jay.request',
        person: 'jay',
        words: 'Ze zetten me eruit. Ik weet niet wat ik moet doen, echt niet.',
        channel: 'phone',
        urgency: 'threatening',
        referrer: null,
        knows: 'yes',
        safe: 'yes',
        received: -14,
        receivedBy: 'gerda',
        team: 'team-de-weiden',
        decision: 'allocated',
        decided: -13,
        case: 'jay.case',
      },
    ],
    cases: [file(today)],
  }
}
