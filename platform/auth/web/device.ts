// What a browser says of itself, as one would name the device: "Firefox op Windows".
import { m } from '#texts'

// The first that fits counts: most browsers also call themselves Chrome or Safari, and a phone calls itself Linux too.
const browsers: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdgA?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|Chromium|CriOS|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
]
const systems: readonly (readonly [string, RegExp])[] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['Mac', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
]
const nameIn = (list: typeof browsers, told: string) => list.find(([, shape]) => shape.test(told))?.[0]

/** @param told what the session kept of it; a program of one's own may say anything, or nothing */
export function deviceWords(told: string): string {
  const [browser, system] = [nameIn(browsers, told), nameIn(systems, told)]
  if (browser && system) return m['auth.session.device']({ browser, system })
  return browser ?? system ?? (told.trim().slice(0, 60) || m['auth.session.unknown']())
}
