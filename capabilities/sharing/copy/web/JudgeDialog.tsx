// Judging one piece of a copy: what stays about each other person in it, which words go out, or all of it, and why.
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { CheckField, ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { judgePiece } from '../api.ts'
import { type Because, becauses, type Judgement, type Piece } from '../model.ts'
import { hasOut } from '../rules/black.ts'
import { PieceText } from './PieceText.tsx'
import { becauseWords, tableWords } from './words.ts'

type Said = Judgement['judged'][string]

const linesOf = (text: string) => text.split('\n').flatMap((line) => line.trim() || [])

export function JudgeDialog({ copyId, piece, onClose }: { copyId: string; piece: Piece; onClose: () => void }) {
  const change = useChange(judgePiece)
  const { values, field, set } = useFields({
    judged: piece.judged,
    whole: piece.whole,
    passages: piece.passages.join('\n'),
    because: piece.because as Because | null,
    note: piece.note,
  })
  const passages = linesOf(values.passages)
  const out = hasOut({ ...piece, ...values, passages })
  const say = (id: string) => (said: Said) => set({ judged: { ...values.judged, [id]: said } })
  const save = async () => {
    await change.mutateAsync({ copyId, pieceId: piece.id, version: piece.version, ...values, passages })
    tell(m['sharing.copy.judge.kept']())
    onClose()
  }
  return (
    <Dialog title={tableWords(piece.table)} onClose={onClose} size="wide">
      <PieceText content={piece.content} />
      <Form submit={m['web.save']()} onSubmit={save} onCancel={onClose}>
        {piece.about.map(({ id, name }) => (
          <ChoiceField
            key={id}
            name={`judged.${id}`}
            label={m['sharing.copy.judge.person']({ name })}
            value={values.judged[id] ?? null}
            onChange={say(id)}
            choices={(['stays', 'out'] as const).map((value) => ({ value, label: m[`sharing.copy.judge.${value}`]() }))}
            beside
          />
        ))}
        <CheckField {...field('whole')} label={m['sharing.copy.judge.whole']()} />
        {values.whole ? null : (
          <TextArea
            {...field('passages')}
            label={m['sharing.copy.judge.passages']()}
            hint={m['sharing.copy.judge.passages.hint']()}
            rows={3}
          />
        )}
        {out ? (
          <>
            <SelectField
              {...field('because')}
              label={m['sharing.copy.judge.because']()}
              choices={becauses.map((value) => ({ value, label: becauseWords(value) }))}
              required
            />
            <TextField {...field('note')} label={m['sharing.copy.judge.note']()} />
          </>
        ) : null}
      </Form>
    </Dialog>
  )
}
