// A signature: drawn with finger, pen or mouse, or typed; and how it is shown afterwards.
import { type PointerEvent, useRef } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { ChoiceField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Field } from '../../../platform/web/parts/Field.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { fieldSentence } from '../../../platform/web/sentences.ts'
import type { Signature } from '../model.ts'

const paper = { width: 600, height: 200 }
type Strokes = number[][]

/** Room that is left for the pen; beyond it the paper takes no more. */
const mostNumbers = 7800
const sizeOf = (strokes: Strokes) => strokes.reduce((sum, one) => sum + one.length, 0)

function Lines({ strokes }: { strokes: Strokes }) {
  return strokes.map((stroke, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: strokes are only ever added at the end.
    <polyline key={at} points={stroke.length === 2 ? [...stroke, ...stroke].join(' ') : stroke.join(' ')} />
  ))
}

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)))

function pointOf(event: PointerEvent<SVGSVGElement>): [number, number] {
  const box = event.currentTarget.getBoundingClientRect()
  const x = ((event.clientX - box.left) / box.width) * paper.width
  const y = ((event.clientY - box.top) / box.height) * paper.height
  return [clamp(x, paper.width), clamp(y, paper.height)]
}

/** Adds a point where the pen moved far enough to be seen. */
function extended(strokes: Strokes, [x, y]: [number, number]): Strokes {
  const last = strokes.at(-1) ?? []
  const [beforeX = 0, beforeY = 0] = last.slice(-2)
  if (Math.hypot(x - beforeX, y - beforeY) < 3 || last.length >= 1990) return strokes
  return [...strokes.slice(0, -1), [...last, x, y]]
}

interface PadGiven {
  name: string
  value: Strokes
  onChange: (strokes: Strokes) => void
}

function Pad({ name, value, onChange }: PadGiven) {
  const drawing = useRef(false)
  const full = sizeOf(value) > mostNumbers || value.length >= 80
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (full || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drawing.current = true
    onChange([...value, pointOf(event)])
  }
  const go = (event: PointerEvent<SVGSVGElement>) => {
    if (drawing.current && !full) onChange(extended(value, pointOf(event)))
  }
  const stop = () => {
    drawing.current = false
  }
  return (
    <Field
      name={name}
      label={m['plan.sign-here']()}
      required
      group
      problem={() => (value.length ? null : fieldSentence('required'))}
    >
      {() => (
        <div className="signature-pad">
          <svg
            viewBox={`0 0 ${paper.width} ${paper.height}`}
            role="img"
            aria-label={m['plan.sign-here.hint']()}
            onPointerDown={begin}
            onPointerMove={go}
            onPointerUp={stop}
            onPointerCancel={stop}
          >
            <Lines strokes={value} />
          </svg>
          <Button kind="plain" small onClick={() => onChange([])} disabled={value.length === 0}>
            {m['plan.sign-here.again']()}
          </Button>
        </div>
      )}
    </Field>
  )
}

export const ways = ['none', 'typed', 'drawn'] as const
export interface Signing {
  way: (typeof ways)[number]
  typed: string
  strokes: Strokes
}
export const unsigned: Signing = { way: 'none', typed: '', strokes: [] }

export function signatureOf({ way, typed, strokes }: Signing): Signature | null {
  if (way === 'none') return null
  return way === 'typed' ? { kind: 'typed', name: typed.trim() } : { kind: 'drawn', strokes }
}

export function SignatureField({ value, onChange }: { value: Signing; onChange: (value: Signing) => void }) {
  return (
    <>
      <ChoiceField
        name="way"
        label={m['plan.signature']()}
        beside
        value={value.way}
        onChange={(way) => onChange({ ...value, way })}
        choices={ways.map((one) => ({ value: one, label: m[`plan.signature.${one}`]() }))}
      />
      {value.way === 'typed' ? (
        <TextField
          name="typed"
          label={m['plan.signature.name']()}
          required
          value={value.typed}
          onChange={(typed) => onChange({ ...value, typed })}
        />
      ) : null}
      {value.way === 'drawn' ? (
        <Pad name="drawn" value={value.strokes} onChange={(strokes) => onChange({ ...value, strokes })} />
      ) : null}
    </>
  )
}

/** @param name whose it is, for who does not see it */
export function SignatureShown({ signature, name }: { signature: Signature; name: string }) {
  if (signature.kind === 'typed') return <span className="signature-typed private">{signature.name}</span>
  return (
    <svg
      className="signature-drawn private"
      viewBox={`0 0 ${paper.width} ${paper.height}`}
      role="img"
      aria-label={m['plan.signature.of']({ name })}
    >
      <Lines strokes={signature.strokes} />
    </svg>
  )
}
