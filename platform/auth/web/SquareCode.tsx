// A text as squares for a camera: dark on white in every theme, since cameras read it so.
import { encode } from 'uqr'

/** Squares of white around it that a camera needs. */
const margin = 4

/** @param word what it is, for screen readers */
export default function SquareCode({ text, word }: { text: string; word: string }) {
  const { data, size } = encode(text, { border: margin })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg className="square-code" viewBox={`0 0 ${size} ${size}`} role="img" shapeRendering="crispEdges">
      <title>{word}</title>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={squares.join('')} />
    </svg>
  )
}
