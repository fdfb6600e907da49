import type { HostTheme } from '../settings.ts'

/** How Teams draws text of a card in one theme. */
interface Colours {
  text: string
  soft: string
  accent: string
  line: string
}

const light: Colours = { text: '#242424', soft: '#616161', accent: '#4f52b2', line: '#e0e0e0' }
const dark: Colours = { text: '#ffffff', soft: '#adadad', accent: '#9299f7', line: '#3d3d3d' }
const contrast: Colours = { text: '#ffffff', soft: '#ffffff', accent: '#ffffff', line: '#ffffff' }
const colours: Record<HostTheme, Colours> = { default: light, glass: light, dark, contrast }

/** Teams' measures, in pixels; the renderer writes them as they are. */
export function hostConfigFor(theme: HostTheme): object {
  const { text, soft, accent, line } = colours[theme]
  const colour = (value: string): object => ({ default: value, subtle: value === text ? soft : value })
  const foregroundColors = {
    default: colour(text),
    accent: colour(accent),
    attention: colour(text),
    good: colour(text),
    warning: colour(text),
  }
  const style = { backgroundColor: 'transparent', foregroundColors }
  return {
    fontFamily: 'inherit',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 16 },
    separator: { lineThickness: 1, lineColor: line },
    containerStyles: { default: style, emphasis: style, accent: style },
    imageSizes: { small: 32, medium: 52, large: 100 },
    actions: {
      maxActions: 6,
      spacing: 'medium',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    factSet: {
      title: { color: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 140 },
      value: { color: 'default', wrap: true },
      spacing: 12,
    },
    inputs: { label: { inputSpacing: 4, optionalInputs: { weight: 'bolder', size: 'small', isSubtle: true } } },
    textBlock: { headingLevel: 2 },
  }
}
