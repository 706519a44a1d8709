// Runs before all else: no function is ever made from text, as the content policy asks; and the chosen colours.
import { z } from 'zod'
import { applyLook, applyTheme } from '../../platform/web/theme.ts'
import '../../platform/web/style/all.css'

z.config({ jitless: true })
applyTheme()
applyLook()
