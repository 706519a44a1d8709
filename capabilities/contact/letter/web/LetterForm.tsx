// Writing a letter: to whom, and the text, beside the paper as it will look.
import { type ReactNode, useRef } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { CheckField, ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import type { Look } from '../../letter-template/model.ts'
import { keepFields, showFields } from '../../letter-template/rules/merge.ts'
import type { LetterText, ReachForLetters } from '../model.ts'
import { paperOf } from '../rules/paper-of.ts'
import { PaperView } from './PaperView.tsx'
import { OpenPlaces, ReachMinds } from './ReachMinds.tsx'
import { fieldWords, paperWords } from './words.ts'

/** Where a text still has an open place: the marks as they read on the screen. */
const openMark = new RegExp(
  Object.values(fieldWords)
    .map((word) => `\\[${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\]`)
    .join('|'),
  'g',
)

/** The text of a letter as it reads on the screen, and back. */
function useLetter(start: LetterText) {
  const shown = { ...start, subject: showFields(start.subject, fieldWords), body: showFields(start.body, fieldWords) }
  const { values, field, set, changed } = useFields(shown)
  const kept: LetterText = {
    ...values,
    subject: keepFields(values.subject, fieldWords),
    body: keepFields(values.body, fieldWords),
  }
  return { values, field, set, changed, kept }
}

interface Given {
  start: LetterText
  person: { name: string; address: string } | null
  look: Look
  reach: ReachForLetters
  /** Keeps the text; told whether anything changed since it was opened. */
  onKeep: (letter: LetterText, changed: boolean) => Promise<unknown>
  onMake: (letter: LetterText, changed: boolean) => Promise<unknown>
  more?: ReactNode
  /** What the text was made for, chosen before one changes it. */
  above?: ReactNode
}

function Receiver({ letter, person }: { letter: ReturnType<typeof useLetter>; person: Given['person'] }) {
  const { field, set } = letter
  const choices = [
    ...(person ? [{ value: 'person' as const, label: m['contact.letter.to-person']({ name: person.name }) }] : []),
    { value: 'other' as const, label: m['contact.letter.to-other']() },
  ]
  return (
    <>
      <ChoiceField
        {...field('toKind')}
        label={m['contact.letter.to-kind']()}
        choices={choices}
        required
        onChange={(toKind) =>
          set({
            toKind,
            toName: toKind === 'person' ? (person?.name ?? '') : '',
            toAddress: toKind === 'person' ? (person?.address ?? '') : '',
          })
        }
      />
      <TextField {...field('toName')} label={m['contact.letter.to-name']()} required />
      <TextArea {...field('toAddress')} label={m['contact.letter.to-address']()} rows={2} />
    </>
  )
}

export function LetterForm({ start, person, look, reach, onKeep, onMake, more, above }: Given) {
  const today = useToday()
  const letter = useLetter(start)
  const { values, field, kept, changed } = letter
  const text = useRef<HTMLTextAreaElement>(null)
  const making = useRef(false)
  const open = [...values.body.matchAll(openMark)]
  const goToOpen = () => {
    const [first] = open
    if (!first || !text.current) return
    text.current.focus()
    text.current.setSelectionRange(first.index, first.index + first[0].length)
  }
  const paper = paperOf({ ...kept, toName: kept.toName || '\u2026' }, look, { dayWords: dayWords(today), words: paperWords })
  return (
    <div className="letter-desk">
      <div className="letter-write stack">
        <ReachMinds reach={reach} letter={values} />
        {above}
        <Form
          onSubmit={() => (making.current ? onMake(kept, changed) : onKeep(kept, changed))}
          label={m['contact.letter.write']()}
        >
          <Receiver letter={letter} person={person} />
          <TextField {...field('reference')} label={m['contact.letter.reference']()} width="half" />
          <TextField {...field('subject')} label={m['contact.letter.subject']()} required />
          <OpenPlaces count={open.length} onNext={goToOpen} />
          <TextArea
            {...field('body')}
            ref={text}
            label={m['contact.letter.text']()}
            hint={m['contact.letter.text.hint']()}
            rows={18}
            required
          />
          <CheckField {...field('neutral')} label={m['contact.letter.neutral']()} hint={m['contact.letter.neutral.hint']()} />
          <div className="form-buttons">
            <Button
              kind="primary"
              icon="paper"
              type="submit"
              onClick={() => {
                making.current = true
              }}
            >
              {m['contact.letter.make']()}
            </Button>
            <Button
              type="submit"
              onClick={() => {
                making.current = false
              }}
            >
              {m['contact.letter.save']()}
            </Button>
            {more}
          </div>
        </Form>
      </div>
      <div className="letter-side">
        <PaperView paper={paper} />
      </div>
    </div>
  )
}
