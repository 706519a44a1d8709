// Whether a colour can be read on white paper (WCAG 2.2, relative luminance and contrast ratio).

function channel(pair: string): number {
  const part = Number.parseInt(pair, 16) / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

/** From 1 (white on white) to 21 (black on white). @param colour `#rrggbb` */
export function contrastOnWhite(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => channel(colour.slice(at, at + 2))) as [number, number, number]
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

/** Text of normal size asks 4.5 (WCAG 2.2, 1.4.3). */
export function isReadable(colour: string): boolean {
  return contrastOnWhite(colour) >= 4.5
}
