// How letters of the organisation look: name, address, colour, small print, and the sender that says nothing.
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Field } from '../../../../platform/web/parts/Field.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { saveLook } from '../api.ts'
import type { Look } from '../model.ts'

export function LookDialog({ look, version, onClose }: { look: Look; version: number; onClose: () => void }) {
  const { values, field, set } = useFields(look)
  const save = useChange(saveLook)
  const keep = async () => {
    await save.mutateAsync({ ...values, version })
    tell(m['contact.letter.look.saved']())
    onClose()
  }
  return (
    <Dialog title={m['contact.letter.look']()} onClose={onClose}>
      <Form onSubmit={keep} submit={m['web.save']()} onCancel={onClose}>
        <TextField {...field('name')} label={m['contact.letter.look.name']()} required />
        <TextArea
          {...field('lines')}
          label={m['contact.letter.look.lines']()}
          hint={m['contact.letter.look.lines.hint']()}
          rows={4}
        />
        <TextField {...field('place')} label={m['contact.letter.look.place']()} width="half" />
        <Field
          name="colour"
          label={m['contact.letter.look.colour']()}
          hint={m['contact.letter.look.colour.hint']()}
          problem={() => null}
        >
          {(control, touched) => (
            <input
              {...control}
              type="color"
              value={values.colour}
              onChange={(event) => {
                touched()
                set({ colour: event.target.value })
              }}
            />
          )}
        </Field>
        <TextField {...field('foot')} label={m['contact.letter.look.foot']()} />
        <TextArea
          {...field('neutralLines')}
          label={m['contact.letter.look.neutral']()}
          hint={m['contact.letter.look.neutral.hint']()}
          rows={2}
        />
        <TextField
          {...field('complaint')}
          label={m['contact.letter.look.complaint']()}
          hint={m['contact.letter.look.complaint.hint']()}
        />
        <TextField {...field('support')} label={m['contact.letter.look.support']()} />
      </Form>
    </Dialog>
  )
}
