// Writing down what was told: one or more things in one act.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import type { Given } from '../../../../core/kit/operation.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { CheckField, ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Field } from '../../../../platform/web/parts/Field.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { giveInformation, type listInformation } from '../api.ts'
import { ways } from '../model.ts'

interface DialogGiven {
  caseId: string
  listed: Given<typeof listInformation>
  onClose: () => void
}

export function TellDialog({ caseId, listed, onClose }: DialogGiven) {
  const today = useToday()
  const give = useChange(giveInformation)
  const { lines } = listed
  const untold = lines.filter(({ standing }) => standing !== 'given').map(({ item }) => item.code)
  const { values, field, set } = useFields({
    codes: untold,
    givenOn: today as Day | null,
    language: listed.languages[0] ?? '',
    way: 'spoken' as (typeof ways)[number],
    toName: listed.people[0] ?? '',
    note: '',
  })
  const turn = (code: string, on: boolean) =>
    set({ codes: on ? [...values.codes, code] : values.codes.filter((one) => one !== code) })
  const send = async () => {
    const { codes, givenOn, ...rest } = values
    await give.mutateAsync({ caseId, rows: codes.map((code) => ({ id: newId(), code })), givenOn: givenOn ?? today, ...rest })
    tell(m['assessment.information.kept']())
    onClose()
  }
  return (
    <Dialog title={m['assessment.information.give']()} onClose={onClose}>
      <Form submit={m['web.save']()} onCancel={onClose} onSubmit={send}>
        <Field
          name="codes"
          label={m['assessment.information.what']()}
          group
          required
          problem={() => (values.codes.length > 0 ? null : m['assessment.information.what.none']())}
        >
          {() =>
            lines.map(({ item }) => (
              <CheckField
                key={item.code}
                name={`code-${item.code}`}
                label={item.title}
                value={values.codes.includes(item.code)}
                onChange={(on) => turn(item.code, on)}
              />
            ))
          }
        </Field>
        <TextField {...field('toName')} label={m['assessment.information.to']()} required />
        <TextField
          {...field('language')}
          label={m['assessment.information.language']()}
          hint={m['assessment.information.language.hint']()}
          required
        />
        <ChoiceField
          {...field('way')}
          label={m['assessment.information.way']()}
          beside
          required
          choices={ways.map((value) => ({ value, label: m[`assessment.information.way.${value}`]() }))}
        />
        <DateField {...field('givenOn')} label={m['assessment.seen-on']()} lean="back" />
        <TextField {...field('note')} label={m['assessment.information.note']()} />
      </Form>
    </Dialog>
  )
}
