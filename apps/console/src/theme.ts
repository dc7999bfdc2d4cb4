import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const pine: MantineColorsTuple = [
  '#e9f5f2',
  '#d4e8e3',
  '#a8d2c8',
  '#79bbac',
  '#54a896',
  '#3a9987',
  '#227f6e',
  '#0f6b5c',
  '#0a574b',
  '#06443a',
]

/** Warm greys: the console is read all day, so neither side is pure black or white. */
const dark: MantineColorsTuple = [
  '#e4e7e4',
  '#c3c9c6',
  '#a3aca8',
  '#7f8a86',
  '#424c49',
  '#333c39',
  '#252d2a',
  '#1a201e',
  '#141917',
  '#0e1211',
]

const mono = "'IBM Plex Mono', ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace"

/** The look of the console: dense, calm, small corners, one accent. */
export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  colors: { pine, dark },
  fontFamily: "'IBM Plex Sans', system-ui, -apple-system, 'Segoe UI', sans-serif",
  fontFamilyMonospace: mono,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.5', xl: '1.5' },
  headings: { fontWeight: '600' },
  defaultRadius: 'sm',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Modal: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } },
    Drawer: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } },
    Button: { styles: { label: { fontWeight: 500 } } },
    Tooltip: { defaultProps: { openDelay: 250, withArrow: true, fz: 'xs' } },
  },
})

const tokens = {
  light: {
    '--bg': '#f5f5f1',
    '--surface': '#ffffff',
    '--sunk': '#eeeeea',
    '--line': '#dfdfd8',
    '--line-strong': '#8a8f88',
    '--ink': '#1b2320',
    '--ink-2': '#46514c',
    '--ink-3': '#5d6862',
    '--good': '#17734a',
    '--warn': '#8a5800',
    '--bad': '#b02a1f',
    '--held': '#5a48b0',
    '--quiet': '#52687a',
    '--good-fill': '#35a371',
    '--warn-fill': '#e0a326',
    '--bad-fill': '#d9503f',
    '--held-fill': '#8473d6',
    '--quiet-fill': '#8fa3b3',
    '--faint-fill': '#cfd3cc',
    '--lit': '#ffe08a',
    '--lit-ink': '#3b2a00',
    '--lit-line': '#a87900',
    '--accent': '#0f6b5c',
  },
  dark: {
    '--bg': '#111614',
    '--surface': '#19201d',
    '--sunk': '#0d1210',
    '--line': '#2c3532',
    '--line-strong': '#74807b',
    '--ink': '#e4e8e5',
    '--ink-2': '#b3bcb8',
    '--ink-3': '#939e99',
    '--good': '#62c795',
    '--warn': '#e5b04e',
    '--bad': '#f28b7d',
    '--held': '#b1a5f2',
    '--quiet': '#9cb0c0',
    '--good-fill': '#3f9d70',
    '--warn-fill': '#d69a2b',
    '--bad-fill': '#d9604f',
    '--held-fill': '#8d7de0',
    '--quiet-fill': '#6d8191',
    '--faint-fill': '#46504c',
    '--lit': '#6b5200',
    '--lit-ink': '#fff3cf',
    '--lit-line': '#e0b030',
    '--accent': '#6cc5b2',
  },
} as const

/** Colours by meaning, for light and dark; checked for contrast of 4.5 to 1 as text on `--surface` and `--bg`. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...tokens.light,
    '--mantine-color-body': tokens.light['--bg'],
    '--mantine-color-text': tokens.light['--ink'],
    '--mantine-color-dimmed': tokens.light['--ink-3'],
    '--mantine-color-default-border': '#c3c6bf',
    '--mantine-color-anchor': tokens.light['--accent'],
  },
  dark: {
    ...tokens.dark,
    '--mantine-color-body': tokens.dark['--bg'],
    '--mantine-color-text': tokens.dark['--ink'],
    '--mantine-color-dimmed': tokens.dark['--ink-3'],
    '--mantine-color-default-border': '#3a4541',
    '--mantine-color-default': '#1f2724',
    '--mantine-color-default-hover': '#28312d',
    '--mantine-color-anchor': tokens.dark['--accent'],
  },
})
