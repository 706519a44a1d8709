// What the ways of signing in ask of accounts.
export { accountById, type Known } from './store.ts'
