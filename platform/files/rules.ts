// How a file is called on the way in and on the way out.

const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

/** A name without folders, control characters or an ending that says something else than the file is. */
export function safeName(name: string, mediaType: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const ending = endings[mediaType] ?? 'bin'
  const stem = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 150)
  return `${stem === '' ? 'bestand' : stem}.${ending}`
}

/** The header that makes a browser save a file, with a plain name for old ones (RFC 6266, RFC 8187). */
export function dispositionOf(name: string): string {
  const plain = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\%;]/g, '')
  const whole = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}

/** The name in such a header; empty when it has none. */
export function nameIn(disposition: string): string {
  const whole = /filename\*=UTF-8''([^;\s]+)/.exec(disposition)?.[1]
  return whole === undefined ? '' : decodeURIComponent(whole)
}
