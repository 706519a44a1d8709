// Times of the day as the Dutch type them: '14.10', '14:10', '1410', '9', '9u30', 'half tien'.

const hours = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']

/**
 * Reads a time as someone types it.
 * @returns '09:30', or null when it is no time of the day
 */
export function timeFromDutch(text: string): string | null {
  const tidy = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?(uur|u)$/, '')
  const spoken = /^half ([a-z]+)$/.exec(tidy)
  const said = hours.indexOf(spoken?.[1] ?? tidy) + 1
  if (said > 0) return write(spoken ? said - 1 : said, spoken ? 30 : 0)
  const found = /^(\d{1,2})(?:[.:u ]?(\d{2}))?$/.exec(tidy)
  return found ? write(Number(found[1]), Number(found[2] ?? 0)) : null
}

function write(hour: number, minute: number): string | null {
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
