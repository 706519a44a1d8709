// Letters that asked creditors for their balance, as rows: one for each message that says so.
import { m } from '#texts'
import { paperOf } from '../../capabilities/contact/letter/rules/paper-of.ts'
import { fillFields, nothingKnown } from '../../capabilities/contact/letter-template/rules/merge.ts'
import { addresseeOf, letterValues, withoutExplanation } from '../../capabilities/finance/creditor-letter/rules/letter-values.ts'
import type { KeptClaim } from '../../capabilities/finance/debts/model.ts'
import { dutchFromCents } from '../../core/kit/cents.ts'
import type { Case } from '../case-shape.ts'
import type { Money } from '../money-shape.ts'
import type { Filling } from './filling.ts'
import { lookOf } from './letters.ts'
import { fullName } from './names.ts'

const longDay = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })
const dayWords = (day: string) => longDay.format(new Date(`${day}T12:00:00Z`))

/** So many days they have to answer. */
const toAnswer = 28

/** What such a letter says needs no proposal yet. */
const words = {
  euros: (cents: number) => `€\u00a0${dutchFromCents(cents)}`,
  day: dayWords,
  percent: () => '',
  plan: () => '',
  rest: () => '',
}

/** Addresses by name in small letters. */
export type Book = Parameters<typeof addresseeOf>[1]

interface Given {
  money: Money
  /** As they were filled in, in the order of the story. */
  claims: readonly KeptClaim[]
  book: Book
}

export function creditorLetterRows(filling: Filling, one: Case, { money, claims, book }: Given) {
  const { tenant, id, on, tenantId, placeOf } = filling
  const person = tenant.people.find(({ key }) => key === one.person)
  const author = tenant.members.find(({ key }) => key === one.owner)
  if (!person || !author) throw new Error(`${one.key} has no person or nobody who works on it`)
  const template = (part: 'subject' | 'body') => withoutExplanation(m[`contact.letter.shipped.creditor-balance.${part}`]())
  const us = {
    name: fullName(person.name),
    born: person.birth ? dayWords(person.birth) : null,
    worker: fullName(author.name),
    organisation: tenant.name,
  }
  return (money.messages ?? []).flatMap(({ claim: nth, kind, day }, place) => {
    const claim = claims[nth]
    const to = claim && kind === 'balanceAsked' ? addresseeOf(claim, book) : null
    if (!claim || !to) return []
    const facts = { claim, offered: null, offeredOn: null, balanceOn: on(day), replyBy: on(day + toAnswer), explanation: '' }
    const values = { ...nothingKnown, ...us, ...letterValues(facts, words) }
    const letter = {
      ...({ kind: 'payment', toKind: 'other', ...to, reference: claim.reference, neutral: false } as const),
      subject: fillFields(template('subject'), values).text,
      body: fillFields(template('body'), values).text,
    }
    const onPaper = {
      reference: m['contact.letter.reference.on-paper'](),
      page: m['contact.letter.page']({ page: '{page}', pages: '{pages}' }),
    }
    const paper = paperOf(letter, lookOf(filling), { dayWords: dayWords(on(day)), words: onPaper })
    return [
      {
        ...{ tenantId, caseId: id('case', one.key), ...placeOf(one), claimId: claim.id },
        id: id('creditorLetter', `${one.key}/${place}`),
        messageId: id('creditorMessage', `${one.key}/${place}`),
        batchId: id('creditorBatch', `${one.key}/${day}`),
        ...{ toName: to.toName, toAddress: to.toAddress, paper: JSON.stringify(paper) },
        memberId: id('member', one.owner),
      },
    ]
  })
}
