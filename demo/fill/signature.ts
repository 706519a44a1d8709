// Signatures of people in the demo: a line of the pen that is different for each name, and now and then a typed one.

/** A signature of this name; the second of a family types it. */
export function signatureFor(name: string, place: number): object {
  if (place === 1) return { kind: 'typed', name }
  const letters = [...name.replace(/\s/g, '')].slice(0, 14)
  const first = letters.flatMap((letter, at) => {
    const code = letter.charCodeAt(0)
    const x = 40 + at * 34
    return [x, 120 - (code % 7) * 9, x + 12, 60 + (code % 5) * 14, x + 24, 130 - (code % 3) * 12]
  })
  return { kind: 'drawn', strokes: [first, [60, 160, 300, 148, 470, 166]] }
}
