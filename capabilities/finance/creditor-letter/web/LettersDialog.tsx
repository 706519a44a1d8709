// Letters to many creditors in one go: which letter, to whom, and what to add; then all files at once.
import { useRef, useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import type { Id } from '../../../../core/kit/id.ts'
import { requestOf } from '../../../../platform/web/call.ts'
import { Refused } from '../../../../platform/web/failures.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { ManyField } from '../../../../platform/web/parts/ManyField.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { mergeFields } from '../../../contact/letter-template/model.ts'
import type { Line } from '../../creditors/web/lines.ts'
import { creditorWords } from '../../debts/web/words.ts'
import { listAddressees, saveCreditorLetters, writeCreditorLetters } from '../api.ts'
import { type Addressee, asksAnswer, type LetterKind, letterKinds, savedAs } from '../model.ts'
import { isFirst, readyFor } from '../rules/ready-for.ts'

interface DialogGiven {
  caseId: string
  lines: readonly Line[]
  /** The debts in the last proposal on record. */
  offered: ReadonlySet<Id>
  onClose: () => void
}

interface Fields {
  kind: LetterKind
  claimIds: string[]
  onDay: Day | null
  replyBy: Day | null
  balanceOn: Day | null
  explanation: string
}

/** The files of what was just made. */
function Made({ caseId, batchId, count }: { caseId: string; batchId: string; count: number }) {
  return (
    <div className="stack">
      <p role="status">
        <strong>{m['finance.letter.made']({ count })}</strong>
      </p>
      <p>{m['finance.letter.made.lead']()}</p>
      <p className="beside">
        {savedAs.map((as) => (
          <a
            key={as}
            className={as === 'pdf' ? 'button button-primary' : 'button button-quiet'}
            href={requestOf(saveCreditorLetters, { caseId, batchId, as }).url}
            download
          >
            <Icon name="paper" />
            {m[`finance.letter.all.${as}`]()}
          </a>
        ))}
      </p>
    </div>
  )
}

/** What stays open in letters as they were chosen: the fields, a space between them, and in how many letters. */
interface Open {
  of: Fields
  places: string
  count: number
}

function OpenPlaces({ places, count }: Open) {
  const words = places
    .split(' ')
    .flatMap((name) => mergeFields.filter((field) => field === name))
    .map((field) => m[`contact.letter.field.${field}`]())
  return (
    <div className="attention" role="alert">
      <p>{m['finance.letter.open']({ count, places: words.join(', ') })}</p>
      <p className="small">{m['finance.letter.open.lead']()}</p>
    </div>
  )
}

interface WriteGiven extends DialogGiven {
  addressees: readonly Addressee[]
  onMade: (batchId: string, count: number) => void
}

function Write({ caseId, lines, offered, addressees, onMade, onClose }: WriteGiven) {
  const today = useToday()
  const reachable = lines.filter(({ claim }) => addressees.some(({ claimId }) => claimId === claim.id))
  const claimsFor = (kind: LetterKind) => readyFor(kind, reachable, offered)
  const kinds = letterKinds.filter((kind) => claimsFor(kind).length > 0)
  const [first = 'balanceAsked'] = kinds
  const firstOf = (kind: LetterKind) =>
    new Set(reachable.filter(({ course }) => isFirst(kind, course)).map(({ claim }) => claim.id))
  const idsFor = (kind: LetterKind) => {
    const first = firstOf(kind)
    return claimsFor(kind).flatMap(({ id }) => (first.has(id) ? [id] : []))
  }
  const { values, field, set } = useFields<Fields>({
    ...{ kind: first, claimIds: idsFor(first), onDay: today, replyBy: null, balanceOn: today, explanation: '' },
  })
  // The same ids on a second try, so that a lost answer never makes a second letter.
  const batchId = useRef(newId())
  const ids = useRef(new Map<string, { letterId: string; messageId: string }>())
  const idsOf = (claimId: string) => {
    const made = ids.current.get(claimId) ?? { letterId: newId(), messageId: newId() }
    ids.current.set(claimId, made)
    return made
  }
  const write = useChange(writeCreditorLetters)
  const { kind, claimIds } = values
  const [open, setOpen] = useState<Open | null>(null)
  // What was seen open holds for what was chosen then.
  const seen = open?.of === values ? open : null
  async function make(): Promise<void> {
    const chosen = claimIds.map((claimId) => ({ claimId, ...idsOf(claimId) }))
    const replyBy = asksAnswer(kind) ? values.replyBy : null
    const balanceOn = kind === 'balanceAsked' ? values.balanceOn : null
    const asked = { kind, onDay: values.onDay ?? today, replyBy, balanceOn, explanation: values.explanation }
    const withOpenPlaces = seen !== null
    try {
      await write.mutateAsync({ caseId, batchId: batchId.current, ...asked, withOpenPlaces, lines: chosen })
    } catch (failure) {
      if (!(failure instanceof Refused) || failure.word !== 'places-open') throw failure
      return setOpen({ of: values, places: String(failure.more.places), count: Number(failure.more.count) })
    }
    onMade(batchId.current, chosen.length)
  }
  if (kinds.length === 0) return <p>{m['finance.letter.nobody']()}</p>
  const choices = claimsFor(kind).map((claim) => {
    const to = addressees.find(({ claimId }) => claimId === claim.id)
    const name = to && to.toName !== claim.creditor ? `${creditorWords(claim)}, ${to.toName}` : creditorWords(claim)
    return { value: claim.id, label: name, hint: to?.toAddress.replaceAll('\n', ', ') || m['finance.letter.no-address']() }
  })
  return (
    <Form
      onSubmit={make}
      submit={seen ? m['finance.letter.open.make']() : m['finance.letter.make']({ count: claimIds.length })}
      onCancel={onClose}
    >
      <SelectField
        {...field('kind')}
        label={m['finance.letter.kind']()}
        choices={kinds.map((value) => ({ value, label: m[`finance.letter.kind.${value}`]() }))}
        onChange={(next) => set({ kind: next, claimIds: idsFor(next) })}
        required
      />
      {kind === 'proposed' ? <p className="soft small">{m['finance.letter.only-offered']()}</p> : null}
      <ManyField {...field('claimIds')} label={m['finance.letter.to']()} choices={choices} required />
      {kind === 'balanceAsked' ? (
        <DateField
          {...field('balanceOn')}
          label={m['finance.letter.balance-on']()}
          hint={m['finance.letter.balance-on.hint']()}
          required
        />
      ) : null}
      {asksAnswer(kind) ? <DateField {...field('replyBy')} label={m['finance.letter.reply-by']()} lean="ahead" required /> : null}
      <DateField {...field('onDay')} label={m['finance.letter.day']()} lean="back" past required />
      <TextArea
        {...field('explanation')}
        label={m['finance.letter.explanation']()}
        hint={m['finance.letter.explanation.hint']()}
        rows={3}
      />
      {seen ? <OpenPlaces {...seen} /> : null}
    </Form>
  )
}

export function LettersDialog(given: DialogGiven) {
  const { caseId, onClose } = given
  const look = useLook(listAddressees, { caseId })
  const [made, setMade] = useState<{ batchId: string; count: number } | null>(null)
  return (
    <Dialog title={m['finance.letter.title']()} onClose={onClose} light={made !== null}>
      {made ? (
        <Made caseId={caseId} {...made} />
      ) : (
        <Looked look={look} lines={4}>
          {({ rows }) => <Write {...given} addressees={rows} onMade={(batchId, count) => setMade({ batchId, count })} />}
        </Looked>
      )}
    </Dialog>
  )
}
