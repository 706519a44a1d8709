// A made-up person, to see how a template reads.
import { m } from '#texts'
import type { LetterPaper } from '../../../../platform/letters/model.ts'
import { paperOf } from '../../letter/rules/paper-of.ts'
import { paperWords } from '../../letter/web/words.ts'
import type { Look, MergeValues, TemplateText } from '../model.ts'
import { fillFields } from '../rules/merge.ts'

const exampleAddress = m['contact.letter.example.address']()

const exampleValues = (look: Look): MergeValues => ({
  salutation: m['contact.letter.salutation.woman']({ name: m['contact.letter.example.family']() }),
  name: m['contact.letter.example.name'](),
  address: exampleAddress,
  born: m['contact.letter.example.born'](),
  worker: m['contact.letter.example.worker'](),
  team: m['contact.letter.example.team'](),
  organisation: look.name,
  today: m['contact.letter.example.today'](),
  appointment: m['contact.letter.example.appointment'](),
  goals: m['contact.letter.example.goals'](),
  since: m['contact.letter.example.since'](),
  ground: m['people.ground.public-task'](),
  told: m['contact.letter.example.told'](),
  complaint: look.complaint || null,
  support: look.support || null,
  creditor: m['contact.letter.example.creditor'](),
  debt: m['contact.letter.example.debt'](),
  'balance-day': m['contact.letter.example.since'](),
  offer: m['contact.letter.example.offer'](),
  share: m['contact.letter.example.share'](),
  'payment-plan': m['contact.letter.example.payment-plan'](),
  rest: m['contact.letter.example.rest'](),
  'offered-on': m['contact.letter.example.today'](),
  'reply-by': m['contact.letter.example.today'](),
  explanation: m['contact.letter.example.explanation'](),
  blank: null,
})

/** The template filled for the made-up person, as paper in the look of the organisation. */
export function examplePaper(template: Pick<TemplateText, 'kind' | 'subject' | 'body'>, look: Look): LetterPaper {
  const values = exampleValues(look)
  const { kind, subject, body } = template
  const letter = {
    ...{ kind, toKind: 'person' as const, toName: values.name ?? '', toAddress: exampleAddress, reference: '', neutral: false },
    subject: fillFields(subject, values).text,
    body: fillFields(body, values).text,
  }
  return paperOf(letter, look, { dayWords: values.today ?? '', words: paperWords })
}
