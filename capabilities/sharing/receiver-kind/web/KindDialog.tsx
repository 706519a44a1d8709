// One kind of receiver: its name, which parts of a file are for it, what stands ticked, and to what end and on which ground.
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { ManyField } from '../../../../platform/web/parts/ManyField.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { type Ground, grounds } from '../../../people/ground/model.ts'
import { arrangeReceiverKinds, type listReceiverKinds } from '../api.ts'
import { type Part, partNames, type ReceiverKind, tickable } from '../model.ts'
import { partsOf, withKind } from '../rules.ts'
import { receiverWords } from './kinds.ts'

const none = 'none'
const choiceOf = (part: Part) => ({ value: part, label: m[`sharing.group.${part}`]() })

/** As it is typed: our own word filled in, the parts as two rows of boxes. */
function typedOf({ code, word, parts, purpose, ground, retired }: ReceiverKind) {
  return {
    ...{ word: receiverWords(code, word), purpose, retired },
    offered: partNames.filter((part) => parts[part] !== 'left-out'),
    ticked: partNames.filter((part) => parts[part] === 'ticked'),
    ground: (ground ?? none) as Ground | typeof none,
  }
}

/** As it is kept: our own word stays ours, so that it is right in every language. */
function keptOf({ code }: ReceiverKind, { word, offered, ticked, ground, ...typed }: ReturnType<typeof typedOf>): ReceiverKind {
  return {
    ...typed,
    ...{ code, word: word.trim() === receiverWords(code, '') ? '' : word, parts: partsOf(offered, ticked) },
    ground: ground === none ? null : ground,
  }
}

interface DialogGiven {
  given: Given<typeof listReceiverKinds>
  kind: ReceiverKind
  onClose: () => void
}

export function KindDialog({ given, kind, onClose }: DialogGiven) {
  const { values, field } = useFields(typedOf(kind))
  const arrange = useChange(arrangeReceiverKinds)
  async function save(): Promise<void> {
    await arrange.mutateAsync({ version: given.version, kinds: withKind(given.kinds, keptOf(kind, values)) })
    tell(m['sharing.terms.saved']())
    onClose()
  }
  const toTick = tickable.filter((part) => values.offered.includes(part))
  const choices = [
    { value: none, label: m['sharing.receiver-kind.ground.none']() },
    ...grounds.map((value) => ({ value, label: m[`people.ground.${value}`]() })),
  ] as const
  return (
    <Dialog title={m['sharing.report.kind']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextField
          {...field('word')}
          label={m['sharing.receiver-kind.word']()}
          hint={m['sharing.receiver-kind.word.hint']()}
          required
        />
        <ManyField
          {...field('offered')}
          label={m['sharing.receiver-kind.offered']()}
          hint={m['sharing.receiver-kind.offered.hint']()}
          choices={partNames.map(choiceOf)}
          columns
        />
        {toTick.length === 0 ? null : (
          <ManyField
            {...field('ticked')}
            label={m['sharing.receiver-kind.ticked']()}
            hint={m['sharing.receiver-kind.ticked.hint']()}
            choices={toTick.map(choiceOf)}
            columns
          />
        )}
        <TextArea
          {...field('purpose')}
          label={m['sharing.report.purpose']()}
          hint={m['sharing.receiver-kind.purpose.hint']()}
          rows={2}
        />
        <SelectField
          {...field('ground')}
          label={m['sharing.ground']()}
          hint={m['sharing.receiver-kind.ground.hint']()}
          choices={choices}
          required
        />
        <CheckField
          {...field('retired')}
          label={m['sharing.receiver-kind.retired']()}
          hint={m['sharing.receiver-kind.retired.hint']()}
        />
      </Form>
    </Dialog>
  )
}
