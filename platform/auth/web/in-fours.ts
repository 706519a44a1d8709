// A secret or a code as one types it over: "ABCD EFGH".
export function inFours(text: string): string {
  return text.match(/.{1,4}/g)?.join(' ') ?? text
}
