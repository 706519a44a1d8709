// Runs before all else: the chosen colours.
import { applyLook, applyTheme } from '../../platform/web/theme.ts'
import '../../platform/web/style/all.css'

applyTheme()
applyLook()
