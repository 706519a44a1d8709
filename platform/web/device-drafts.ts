// Drafts in this device: AES-GCM in IndexedDB, under a key that exists only in memory and only while one is signed in.

let key: CryptoKey | undefined

/**
 * Takes the key that the server gives with the session.
 * @param base64 32 bytes; null forgets the key, after which what lies in the device can no longer be read here
 */
export async function setDeviceKey(base64: string | null): Promise<void> {
  if (base64 === null) {
    key = undefined
    return
  }
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

const open = (): Promise<IDBDatabase> =>
  new Promise((done, failed) => {
    const asked = indexedDB.open('omzien', 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore('drafts')
    asked.onsuccess = () => done(asked.result)
    asked.onerror = () => failed(asked.error ?? new Error('no store in this device'))
  })

async function inStore<Given>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<Given>): Promise<Given> {
  const database = await open()
  try {
    return await new Promise<Given>((done, failed) => {
      const asked = work(database.transaction('drafts', mode).objectStore('drafts'))
      asked.onsuccess = () => done(asked.result)
      asked.onerror = () => failed(asked.error ?? new Error('no store in this device'))
    })
  } finally {
    database.close()
  }
}

export interface DeviceDraft {
  readonly text: string
  /** Version of the server copy it builds on. */
  readonly version: number
  /** ISO 8601. */
  readonly at: string
}

/** Keeps a draft in the device. Without a key, or where the browser keeps nothing, it does nothing and says so. */
export async function keepInDevice(name: string, draft: DeviceDraft): Promise<boolean> {
  if (!key || typeof indexedDB === 'undefined') return false
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(draft)))
  await inStore('readwrite', (store) => store.put({ iv, sealed }, name))
  return true
}

/** The draft this device keeps; null when there is none or its key is gone: then the server's copy counts. */
export async function readFromDevice(name: string): Promise<DeviceDraft | null> {
  if (!key || typeof indexedDB === 'undefined') return null
  const found = (await inStore('readonly', (store) => store.get(name))) as
    | { iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer }
    | undefined
  if (!found) return null
  const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: found.iv }, key, found.sealed).catch(() => null)
  return opened === null ? null : (JSON.parse(new TextDecoder().decode(opened)) as DeviceDraft)
}

export async function dropFromDevice(name: string): Promise<void> {
  if (typeof indexedDB !== 'undefined') await inStore('readwrite', (store) => store.delete(name))
}

/** Empties the device: at signing out. */
export async function emptyDevice(): Promise<void> {
  key = undefined
  if (typeof indexedDB !== 'undefined') await inStore('readwrite', (store) => store.clear())
}
