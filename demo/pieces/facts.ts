// What stays the same through one file: a sister, a landlord, a pastime. Fills the words in braces of a piece.
import type { Day } from '../../core/kit/day.ts'
import { fillDays } from '../calendar.ts'
import { offices } from '../places.ts'
import type { Chance } from '../random.ts'
import type { DayOffset } from '../world.ts'

export interface Facts {
  /** Words for {n}, {hij}, {wb} ...; a word that is missing keeps its pieces out of the file. */
  words: Record<string, string>
  /** Details of the place, each used once or twice in a file. */
  places: string[]
  today: Day
}

const kin = ['zus', 'dochter', 'nicht', 'zus', 'vriendin', 'schoonzus', 'tante', 'vriendin']
const neighbourNames = ['Corrie', 'Fien', 'Hatice', 'Joke', 'Shanti', 'Ria', 'Dorota', 'Rachida', 'Truus', 'Sylvia']
const pastimes = [
  'vissen',
  'dammen',
  'zingen',
  'schilderen',
  'tuinieren',
  'naaien',
  'klaverjassen',
  'koken',
  'biljarten',
  'puzzelen',
  'haken',
]
/** Boys, since some pieces speak of 'hij'. */
const children = ['Milan', 'Daan', 'Tygo', 'Kuba', 'Jayden', 'Bram', 'Sami', 'Emir', 'Filmon', 'Ravi', 'Jens']
const jobs = ['de kas', 'een magazijn', 'de thuiszorg', 'een restaurant', 'de schoonmaak', 'de bouw', 'een distributiecentrum']
const nextJobs = [
  'een fietsenmaker',
  'de groenploeg',
  'een bakkerij',
  'de kringloop',
  'een metaalbedrijf',
  'het ziekenhuisrestaurant',
]
const doctors = ['de huisarts', 'de praktijkondersteuner', 'huisarts Van Ommen', 'de huisartsenpraktijk']
const places = [
  'Derde verdieping, lift doet het niet',
  'Kleine kamer, grote bank, alles schoon',
  'Veel planten, de helft gekregen',
  'Benedenwoning, fietsen in de gang',
  'Klok van oma aan de muur, hij slaat te laat',
  'Stapels tijdschriften tot kniehoogte',
  'Twee stoelen aan tafel, één nooit gebruikt',
  'Balkon vol plastic bakken met kruiden',
  'Kale vloer, tapijt ligt opgerold achter de deur',
  'Naaimachine onder een laken',
  'Vogelkooi bij het raam, de parkiet praat mee',
  'Foto van de moeder naast de televisie',
  'Gordijnen van lakens, met knijpers',
  'Keuken zo groot als een kast, maar wat kan die vrouw of man koken',
  'Slinger van een verjaardag hangt er nog',
  'Aquarium zonder vissen',
  'Stoel bij het raam met uitzicht op de bushalte',
  'Kerstboompje van vorig jaar op de kast',
]

/** Euros as people write them in a note. */
function euros(amount: number): string {
  return `€ ${String(amount).replace(/(\d)(?=(\d{3})+$)/g, '$1.')}`
}

/** Facts of one case, out of chance. @param childName empty when there is no child in the file */
export function factsFrom(
  chance: Chance,
  of: { name: string; woman: boolean; child: string; street: string; today: Day; kin: readonly string[] },
): Facts {
  const debt = chance.between(8, 41) * 50
  return {
    today: of.today,
    places: chance.shuffle(places.map((one) => one.replace('die vrouw of man', of.woman ? 'zij' : 'hij'))),
    words: {
      n: of.name,
      hij: of.woman ? 'zij' : 'hij',
      hem: of.woman ? 'haar' : 'hem',
      zijn: of.woman ? 'haar' : 'zijn',
      zichzelf: 'zichzelf',
      fam: `${chance.pick(kin)} ${chance.pick(of.kin)}`,
      buur: `buurvrouw ${chance.pick(neighbourNames)}`,
      hobby: chance.pick(pastimes),
      werk: chance.pick(jobs),
      werk2: chance.pick(nextJobs),
      wb: chance.pick(offices.landlords),
      arts: chance.pick(doctors),
      school: chance.pick(offices.schools),
      winkel: chance.pick(offices.shops),
      verz: chance.pick(offices.insurers),
      deur: chance.pick(offices.bailiffs),
      ont: chance.pick(offices.meeting),
      col: chance.pick(['Ruud', 'Hester', 'Marloes', 'Wouter', 'Dewi', 'Bilal', 'Lotte']),
      straat: of.street,
      bedrag: euros(debt),
      totaal: euros(debt * chance.between(3, 9) + 137),
      termijn: euros(chance.pick([25, 30, 40, 50, 60, 75])),
      ...(of.child ? { kind: of.child } : {}),
    },
  }
}

/** A first name for a child in the file. */
export function childName(chance: Chance): string {
  return chance.pick(children)
}

interface Slot {
  word: string
  /** At the start of a sentence, so with a capital. */
  capital: boolean
}

const parsed = new Map<string, (string | Slot)[]>()

/** A text cut into pieces and slots, once for each text. */
function cut(text: string): (string | Slot)[] {
  const known = parsed.get(text)
  if (known) return known
  const parts = text.split(/(\{[a-z0-9]+\})/).map((part, at, all) => {
    if (!/^\{[a-z0-9]+\}$/.test(part)) return part
    return { word: part.slice(1, -1), capital: at === 1 && all[0] === '' ? true : /[.!?]"? $/.test(all[at - 1] ?? '') }
  })
  parsed.set(text, parts)
  return parts
}

/** Words that are drawn anew each time they are used. */
const drawn = new Map<string, (facts: Facts, chance: Chance) => string>([
  ['euro', (_, chance) => euros(chance.between(11, 380))],
  ['plek', (facts, chance) => facts.places[chance.below(facts.places.length)] ?? ''],
  ['uur', (_, chance) => `${chance.between(9, 16)}.${chance.pick(['00', '05', '10', '15', '20', '30', '40', '45'])} u`],
])

/** Whether all words that a text needs are known in this file. */
export function fits(text: string, facts: Facts): boolean {
  return cut(text).every(
    (part) => typeof part === 'string' || part.word in facts.words || part.word === 'euro' || part.word === 'plek',
  )
}

/** The text with its words filled in; amounts and places are drawn anew each time. */
export function fill(text: string, facts: Facts, at: { day: DayOffset; chance: Chance }): string {
  let out = ''
  for (const part of cut(text)) {
    if (typeof part === 'string') {
      out += part
      continue
    }
    const word = drawn.get(part.word)?.(facts, at.chance) ?? facts.words[part.word] ?? ''
    out += part.capital ? word.charAt(0).toUpperCase() + word.slice(1) : word
  }
  return fillDays(out, facts.today, at.day)
}
