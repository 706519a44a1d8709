// Reads what is typed on one line into a person or a contact: "Adam 2016 m", "moskee geloof ver", "Naima familie 1 sterk helpt".
import type { Contact, ParenthoodForm, PersonKind, Segment, Sex, Strength, Support, UnionForm } from '../model.ts'
import * as words from './quick-words.ts'

export interface ReadPerson {
  name: string
  kind: PersonKind
  sex: Sex
  bornYear: number | null
  died: boolean
  diedYear: number | null
  parenthood: ParenthoodForm
  union: UnionForm | null
  unionYear: number | null
  twins: boolean
}

/** Older than anyone became. */
const oldest = 115

const isYear = (token: string) => /^(18|19|20|21)\d\d$/.test(token)

class PersonLine {
  private readonly name: string[] = []
  private readonly year: number
  private expects: 'born' | 'died' | 'union' = 'born'
  readonly read: ReadPerson = {
    ...{ name: '', kind: 'person', sex: 'unknown', bornYear: null, died: false, diedYear: null },
    ...{ parenthood: 'biological', union: null, unionYear: null, twins: false },
  }

  constructor(year: number) {
    this.year = year
  }

  private number(token: string): boolean {
    const span = /^(\d{4})-(\d{4})$/.exec(token)
    if (span) Object.assign(this.read, { bornYear: Number(span[1]), died: true, diedYear: Number(span[2]) })
    else if (isYear(token)) {
      if (this.expects === 'union') this.read.unionYear = Number(token)
      else if (this.expects === 'died') this.read.diedYear = Number(token)
      else this.read.bornYear = Number(token)
      this.expects = 'born'
    } else if (/^\d{1,3}$/.test(token) && Number(token) <= oldest) this.read.bornYear = this.year - Number(token)
    else return false
    return true
  }

  private died(token: string): boolean {
    const found = /^(?:†|\+|overleden)(\d{4})?$/.exec(token)
    if (!found) return false
    this.read.died = true
    if (found[1]) this.read.diedYear = Number(found[1])
    else this.expects = 'died'
    return true
  }

  private word(token: string): boolean {
    const { sexWords, unionWords, parentWords, kindWords } = words
    if (token in sexWords) this.read.sex = sexWords[token] as Sex
    else if (token in parentWords) this.read.parenthood = parentWords[token] as ParenthoodForm
    else if (token in kindWords) this.read.kind = kindWords[token] as PersonKind
    else if (token in unionWords) {
      this.read.union = unionWords[token] as UnionForm
      this.expects = 'union'
    } else if (token === 'tweeling') this.read.twins = true
    else return ['jaar', 'jr', 'uit', 'sinds', 'geboren'].includes(token)
    return true
  }

  take(token: string): void {
    // Names have a capital, so a word without one may be a fact.
    if (!(this.number(token) || this.died(token) || this.word(token))) this.name.push(token)
  }

  done(): ReadPerson {
    return { ...this.read, name: this.name.join(' ').slice(0, 100) }
  }
}

/** @param year the year it is, to read an age */
export function readPerson(text: string, year: number): ReadPerson {
  const line = new PersonLine(year)
  for (const token of text
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean))
    line.take(token)
  return line.done()
}

export interface ReadContact {
  name: string
  group: boolean
  segment: Segment | null
  ring: 1 | 2 | 3 | null
  strength: Strength
  strain: boolean
  /** From the person to the contact, and back. */
  gives: Support[]
  gets: Support[]
  contact: Contact | null
}

const known = (token: string) =>
  [words.segmentWords, words.ringWords, words.strengthWords, words.strainWords, words.supportWords, words.contactWords].some(
    (one) => token in one,
  ) || ['geeft', 'krijgt'].includes(token)

/** A contact: the name first, then words for where, how near, how strong, and who helps whom. */
export function readContact(text: string): ReadContact {
  const tokens = text
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean)
  const first = tokens.findIndex((token, at) => at > 0 && known(token))
  const name = tokens.slice(0, first === -1 ? tokens.length : first)
  // A name that is itself a kind of place: "moskee", "school".
  const group = name.length === 1 && (name[0] as string).toLocaleLowerCase('nl') in words.segmentWords
  const read: ReadContact = {
    ...{
      name: name.join(' ').slice(0, 100),
      group,
      segment: group ? (words.segmentWords[(name[0] as string).toLocaleLowerCase('nl')] as Segment) : null,
    },
    ...{ ring: null, strength: 'ordinary', strain: false, gives: [], gets: [], contact: null },
  }
  let way: 'gives' | 'gets' = 'gets'
  for (const token of tokens.slice(name.length)) {
    if (token in words.segmentWords) read.segment = words.segmentWords[token] as Segment
    else if (token in words.ringWords) read.ring = words.ringWords[token] as 1 | 2 | 3
    else if (token in words.strengthWords) read.strength = words.strengthWords[token] as Strength
    else if (token in words.strainWords) read.strain = true
    else if (token in words.contactWords) read.contact = words.contactWords[token] as Contact
    else if (token === 'geeft') way = 'gives'
    else if (token === 'krijgt') way = 'gets'
    else if (token in words.supportWords) read[way] = [...new Set([...read[way], words.supportWords[token] as Support])]
  }
  // A place is written small: "judoclub club", "thuiszorg zorg".
  const small = name.length === 1 && /^\p{Ll}/u.test(name[0] as string)
  const place = read.segment !== null && !['family', 'friends', 'neighbours'].includes(read.segment)
  return { ...read, group: group || (small && place) }
}
