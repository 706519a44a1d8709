// A name broken over two lines of a drawing, shortened where it does not fit.

/** @param most letters that fit on a line */
export function linesOfName(name: string, most = 16): string[] {
  const words = name.split(' ')
  const lines = ['']
  for (const word of words) {
    const at = lines.length - 1
    const joined = `${lines[at]} ${word}`.trim()
    if (joined.length <= most || lines[at] === '') lines[at] = joined
    else if (lines.length < 2) lines.push(word)
    else lines[at] = joined
  }
  return lines.map((line) => (line.length > most + 1 ? `${line.slice(0, most)}…` : line))
}
