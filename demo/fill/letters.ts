// Letters, and how the organisation looks on paper, as rows; what was made is set as PDF and Word where files are kept.
import { m } from '#texts'
import { paperOf } from '../../capabilities/contact/letter/rules/paper-of.ts'
import { fillFields, nothingKnown } from '../../capabilities/contact/letter-template/rules/merge.ts'
import { insertAll } from '../../platform/db/fill.ts'
import { setDocx, setPdf } from '../../platform/letters/typeset.ts'
import type { Case } from '../case-shape.ts'
import { groundInWords } from '../grounds.ts'
import { type DemoLetter, demoLetters } from '../letters.ts'
import type { Person } from '../world.ts'
import type { Filling } from './filling.ts'
import { fullName } from './names.ts'

const longDay = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export function lookOf({ tenant }: Filling) {
  return {
    name: tenant.name,
    place: tenant.municipality,
    lines: `Marktplein 3\n9990 AB ${tenant.municipality}\n0500-012345\nwww.${tenant.domain}`,
    colour: '#14594e',
    foot: 'Bel ons op werkdagen tussen 9.00 en 17.00 uur. Een tolk is gratis.',
    neutralLines: `Postbus 120\n9990 PB ${tenant.municipality}`,
    complaint: `klachten@${tenant.domain}, of bel 0500-012345 en vraag naar de klachtenfunctionaris`,
    support: `het Steunpunt in ${tenant.municipality}, 0500-012360`,
  }
}

function addressOf({ address }: Person): string {
  if (!address || address.hidden) return ''
  return `${address.street} ${address.number}\n${address.postcode} ${address.town}`
}

/** Fills the open places one after the other. */
function withBlanks(text: string, blanks: string[]): string {
  return text.replace(/\[\[blank\]\]/g, (mark) => blanks.shift() ?? mark)
}

function textOf(filling: Filling, one: Case, letter: DemoLetter) {
  const { tenant, on } = filling
  const person = tenant.people.find(({ key }) => key === one.person)
  const author = tenant.members.find(({ key }) => key === letter.author)
  if (!person || !author) throw new Error(`a letter of ${letter.case} without person or author`)
  const name = fullName(person.name)
  const words = { name: person.name.family }
  const goals = one.goals.filter(({ state }) => state === 'open').map(({ ownWords }) => `- ${ownWords}`)
  const values = {
    ...nothingKnown,
    salutation:
      person.gender === 'vrouw' ? m['contact.letter.salutation.woman'](words) : m['contact.letter.salutation.any']({ name }),
    name,
    address: addressOf(person) || null,
    born: person.birth ? longDay.format(new Date(`${person.birth}T12:00:00Z`)) : null,
    worker: fullName(author.name),
    organisation: tenant.name,
    appointment: letter.appointment ?? null,
    goals: goals.length > 0 ? goals.join('\n') : null,
    ground: groundInWords(tenant, one),
    since: longDay.format(new Date(`${on(one.opened)}T12:00:00Z`)),
  }
  const blanks = [...letter.blanks]
  const filled = (text: string) => withBlanks(fillFields(text, values).text, blanks)
  const { template, to, neutral = template === 'objection' } = letter
  return {
    ...{
      kind: template === 'told' ? ('information' as const) : template,
      toKind: to ? ('other' as const) : ('person' as const),
      neutral,
      reference: to?.reference ?? '',
    },
    ...{ toName: to?.name ?? name, toAddress: to?.address ?? addressOf(person) },
    subject: filled(m[`contact.letter.shipped.${template}.subject`]()),
    body: filled(m[`contact.letter.shipped.${template}.body`]()),
  }
}

async function fileRows(filling: Filling, one: Case, letter: DemoLetter) {
  const { tenantId, id, on, at, placeOf, keep } = filling
  const text = textOf(filling, one, letter)
  const words = {
    reference: m['contact.letter.reference.on-paper'](),
    page: m['contact.letter.page']({ page: '{page}', pages: '{pages}' }),
  }
  const paper = paperOf(text, lookOf(filling), { dayWords: longDay.format(new Date(`${on(letter.day)}T12:00:00Z`)), words })
  // Setting takes a while: where nobody keeps files their place is all there is.
  const set = keep
    ? {
        pdf: setPdf({ paper, madeAt: Math.floor(Date.parse(at(letter.day, '11:00')) / 1000) }),
        docx: setDocx(paper),
      }
    : null
  const base = { tenantId, ...placeOf(one), madeBy: id('member', letter.author) }
  const key = `${letter.case}/${letter.template}/${letter.day}`
  const row = async (kind: 'pdf' | 'docx', mediaType: string) => {
    const bytes = set?.[kind] ?? new TextEncoder().encode(`${key} ${kind}`)
    const hash = await filling.hashOf(bytes)
    return {
      ...base,
      id: id(kind, key),
      name: `${on(letter.day)} ${text.subject}.${kind}`.slice(0, 200),
      mediaType,
      size: bytes.length,
      hash,
    }
  }
  return [await row('pdf', 'application/pdf'), await row('docx', docx)]
}

/** Ids of letters sort by the moment of writing, as those of real ones do. */
export function idAt(id: string, moment: string): string {
  const hex = Date.parse(moment).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}${id.slice(13)}`
}

const letterId = ({ id, at }: Filling, key: string, letter: DemoLetter) => idAt(id('letter', key), at(letter.day, '11:00'))

function letterRow(filling: Filling, one: Case, letter: DemoLetter) {
  const { tenantId, id, on, at, placeOf } = filling
  const key = `${letter.case}/${letter.template}/${letter.day}`
  const made = letter.state !== 'draft'
  return {
    ...{
      tenantId,
      id: letterId(filling, key, letter),
      caseId: id('case', one.key),
      ...placeOf(one),
      authorId: id('member', letter.author),
    },
    ...textOf(filling, one, letter),
    state: letter.state,
    madeOn: made ? on(letter.day) : null,
    pdfId: made ? id('pdf', key) : null,
    docxId: made ? id('docx', key) : null,
    changedAt: at(letter.day, '11:00'),
  }
}

function sendingRow(filling: Filling, one: Case, letter: DemoLetter) {
  const { tenantId, id, on, placeOf } = filling
  const key = `${letter.case}/${letter.template}/${letter.day}`
  const { toName } = textOf(filling, one, letter)
  return {
    ...{ tenantId, id: id('sending', key), letterId: letterId(filling, key, letter), ...placeOf(one), way: letter.way ?? 'post' },
    ...{ toWhom: toName, sentOn: on(letter.day), byId: id('member', letter.author) },
  }
}

export async function fillLetters(filling: Filling): Promise<void> {
  const { db, tenant, tenantId } = filling
  await insertAll(db, 'contact.letterLook', [{ tenantId, ...lookOf(filling) }])
  const told = demoLetters.flatMap((letter) => {
    const one = tenant.cases.find(({ key }) => key === letter.case)
    return one ? [{ one, letter }] : []
  })
  const made = told.filter(({ letter }) => letter.state !== 'draft')
  const files = await Promise.all(made.map(({ one, letter }) => fileRows(filling, one, letter)))
  await insertAll(db, 'files.file', files.flat())
  await insertAll(
    db,
    'contact.letter',
    told.map(({ one, letter }) => letterRow(filling, one, letter)),
  )
  const sent = told.filter(({ letter }) => letter.state === 'sent')
  await insertAll(
    db,
    'contact.letterSending',
    sent.map(({ one, letter }) => sendingRow(filling, one, letter)),
  )
}
