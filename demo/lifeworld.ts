// What is known in some files of home, of who decides, of language and of communities, by key of the case.
import type { DayOffset, Key } from './units.ts'

export interface Lifeworld {
  /** Names of homes by key of the household; one that is not of the case itself comes along. */
  homes?: Record<Key, { name: string; share?: Record<Key, string> }>
  authorities?: {
    person: Key
    kind: string
    holder?: Key
    name?: string
    reach?: string
    covers?: string
    from?: DayOffset
    until?: DayOffset
    seen?: string
    seenOn?: DayOffset
  }[]
  culture?: {
    person: Key
    inContact?: string
    whoDecides?: string
    language?: string
    interpreter?: string
    days?: string
    with: string
    day: DayOffset
  }[]
  belongings?: { person: Key; kind: string; name: string; gives?: string; since?: DayOffset; until?: DayOffset }[]
  interpreters?: {
    day: DayOffset
    time: string
    who?: string
    way: 'phone' | 'video' | 'present'
    minutes?: number
    state: 'booked' | 'held' | 'not-there' | 'cancelled'
    note?: string
  }[]
}

const twoHomes = {
  'kim.home': { name: 'Bij Kim' },
  'dennis.home': { name: 'Bij Dennis', share: { noa: 'om het andere weekend' } },
}

export const lifeworlds: Record<Key, Lifeworld> = {
  'kim.case': {
    homes: twoHomes,
    authorities: [
      { person: 'noa', kind: 'joint-parental', holder: 'kim', seen: 'uittreksel gezagsregister', seenOn: -160 },
      { person: 'noa', kind: 'joint-parental', name: 'Dennis Peters', seen: 'uittreksel gezagsregister', seenOn: -160 },
    ],
    belongings: [
      { person: 'noa', kind: 'school', name: 'De Wilgenroos, groep 4', gives: 'Juf weet dat ik twee bedden heb.', since: -420 },
      { person: 'kim', kind: 'club', name: 'Hardloopgroep, dinsdag', gives: 'Een uur niemand aan mijn hoofd.', since: -90 },
    ],
  },
  'dennis.case': {
    homes: { 'dennis.home': { name: 'Bij Dennis', share: { noa: 'om het andere weekend' } } },
    authorities: [
      { person: 'noa', kind: 'joint-parental', holder: 'dennis', seen: 'beschikking van de rechtbank', seenOn: -121 },
      { person: 'noa', kind: 'joint-parental', name: 'Kim de Bruin' },
    ],
    belongings: [{ person: 'dennis', kind: 'work', name: 'De bakkerij', gives: 'Daar vertrouwen ze me met de sleutel.' }],
  },
  'zarghuna.case': {
    homes: { 'zarghuna.home': { name: 'Schepradstraat' } },
    culture: [
      {
        person: 'zarghuna',
        inContact: 'Eerst thee, dan papier. Iedereen krijgt een stoel, ook wie even meekomt.',
        whoDecides: 'Rahim en ik samen. Over de baby beslis ik, en ik bel eerst mijn schoonzus.',
        language: 'Dari. Lezen gaat in het Dari, niet in onze letters.',
        interpreter: 'Een vrouw, zeker over de bevalling. Niet iemand uit onze straat.',
        days: 'Nowruz in maart. Vrijdagmiddag liever niet.',
        with: 'Zarghuna, met tolk',
        day: -101,
      },
      {
        person: 'rahim',
        inContact: 'Zeg het eerst, stuur het daarna op papier.',
        language: 'Dari, en elke week meer Nederlands.',
        interpreter: 'Alleen als het over geld of wetten gaat.',
        with: 'Rahim',
        day: -32,
      },
    ],
    belongings: [
      {
        person: 'zarghuna',
        kind: 'group',
        name: 'Taalcafé op woensdag',
        gives: 'Ik zeg goedemorgen en zij weten wie ik ben.',
        since: -46,
      },
      { person: 'rahim', kind: 'faith', name: 'Moskee aan de Molenkade', gives: 'Vrijdag is de week weer heel.', since: -300 },
    ],
    interpreters: [
      { day: -141, time: '10:00', way: 'phone', minutes: 70, state: 'held' },
      { day: -131, time: '10:30', way: 'phone', minutes: 60, state: 'held' },
      { day: -110, time: '10:00', way: 'phone', state: 'not-there', note: 'Tien minuten gewacht, afspraak verzet' },
      {
        day: -101,
        time: '10:00',
        way: 'phone',
        who: 'mevrouw Sultani',
        minutes: 50,
        state: 'held',
        note: 'Vrouw, zoals gevraagd',
      },
      { day: -90, time: '10:00', way: 'phone', minutes: 40, state: 'held', note: 'Viel weg op de laatste bladzijde' },
      { day: -4, time: '10:00', way: 'present', who: 'mevrouw Sultani', minutes: 60, state: 'held' },
      { day: 3, time: '10:00', way: 'present', who: 'mevrouw Sultani', state: 'booked' },
    ],
  },
  'hendrik.case': {
    homes: { 'hendrik.home': { name: 'Loodsmanswal' } },
    authorities: [
      {
        ...{ person: 'hendrik', kind: 'volmacht', name: 'Wietske Wiersma, dochter', reach: 'wietske@maple.example' },
        ...{ covers: 'bank en belastingaangifte', from: -210, seen: 'volmacht van de notaris', seenOn: -180 },
      },
      { person: 'hendrik', kind: 'volmacht', name: 'Aafke Wiersma-Zijlstra', covers: 'alles', from: -2900, until: -232 },
    ],
    belongings: [
      {
        person: 'hendrik',
        kind: 'club',
        name: 'Biljart in de Loods',
        gives: 'Donderdag weet ik welke dag het is.',
        since: -5000,
      },
      { person: 'hendrik', kind: 'faith', name: 'Doopsgezinde kring', until: -232 },
    ],
  },
  'wendy.case': {
    homes: { 'wendy.home': { name: 'Kievitsbloemstraat' } },
    authorities: [{ person: 'tim', kind: 'sole-parental', holder: 'wendy', seen: 'uittreksel gezagsregister', seenOn: -118 }],
    belongings: [
      { person: 'tim', kind: 'club', name: 'Voetbal, onder 9', gives: 'Ik sta op doel als het regent.', since: -250 },
      { person: 'wendy', kind: 'work', name: 'De nachtploeg', gives: 'Zij bellen als ik stil ben.', since: -700 },
    ],
  },
  'sjaak.case': {
    authorities: [
      {
        ...{ person: 'sjaak', kind: 'bewind', name: 'Kantoor Landweer, bewindvoerder', reach: '0500-012345' },
        ...{ covers: 'al het geld', from: 20, seen: 'beschikking kantonrechter', seenOn: -6 },
      },
    ],
    belongings: [{ person: 'sjaak', kind: 'neighbourhood', name: 'De bank bij de brug', gives: 'Daar vraagt niemand iets.' }],
  },
}
