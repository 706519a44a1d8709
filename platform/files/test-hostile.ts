// For tests: functions that misbehave.
export function double(number: number): number {
  return number * 2
}

export function forever(): void {
  for (;;);
}

export function grow(): number {
  const all: number[][] = []
  for (;;) all.push(Array.from({ length: 100_000 }, (_, at) => at))
}

export function fail(): never {
  throw new Error('on purpose')
}

export function counting(_given: unknown, reached: (done: number, total: number) => void): string {
  for (const done of [1, 2, 3]) reached(done, 3)
  return 'counted'
}

export function environment(): number {
  return Object.keys(process.env).length
}
