// Many texts at once, looked for in another text.

const start = 10

/** Texts shorter than this say too little to be known by. */
export const shortest = start

export class Marks {
  readonly #byStart = new Map<string, Set<string>>()
  size = 0

  constructor(texts: Iterable<string>) {
    for (const text of texts) this.#add(text)
  }

  #add(text: string): void {
    const key = text.slice(0, start)
    const there = this.#byStart.get(key) ?? new Set()
    if (there.has(text)) return
    this.#byStart.set(key, there.add(text))
    this.size++
  }

  /** @returns those that stand in the text, each once */
  in(text: string): string[] {
    const found = new Set<string>()
    for (let at = 0; at + start <= text.length; at++) {
      for (const one of this.#byStart.get(text.slice(at, at + start)) ?? []) if (text.startsWith(one, at)) found.add(one)
    }
    return [...found]
  }

  /** Forgets what stands in a text that may be seen anyway. */
  without(text: string): void {
    for (const one of this.in(text)) if (this.#byStart.get(one.slice(0, start))?.delete(one)) this.size--
  }
}
