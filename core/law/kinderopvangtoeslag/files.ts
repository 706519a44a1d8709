// All known files of kinderopvangtoeslag.
import { kinderopvangtoeslag2025 } from './2025-01-01.ts'
import { kinderopvangtoeslag2026 } from './2026-01-01.ts'

export const kinderopvangtoeslagFiles = [kinderopvangtoeslag2025, kinderopvangtoeslag2026]
