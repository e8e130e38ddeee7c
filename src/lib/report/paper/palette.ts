/** The light half of the colours in `ui/tokens.css`, by the same names: paper is light. A test holds them alike. */
export const palette = {
  surface: '#ffffff',
  sunken: '#eeeef3',
  text: '#1b1b25',
  muted: '#5c5d6d',
  line: '#e3e3ea',
  'line-strong': '#85869a',
  accent: '#3f4fd0',
  'accent-soft': '#e9ebfd',
  good: '#14663c',
  'good-soft': '#e0f3e7',
  'good-solid': '#23884f',
  'warn-soft': '#fbeecf',
  'warn-solid': '#a86a00',
  bad: '#a41d1a',
  'bad-soft': '#fde8e6',
  'bad-solid': '#cc3a34',
  info: '#1a5690',
  'info-soft': '#e2effb',
  'info-solid': '#2f7cc4'
} as const;

/** The eight colours that cards may have: a solid for shapes, a soft ground. */
export const hues = [
  ['#3f74d8', '#e5edfc'],
  ['#0f8388', '#dcf2f2'],
  ['#3f8a3c', '#e4f3e2'],
  ['#9a7400', '#f8f0d3'],
  ['#c05f18', '#fcebdd'],
  ['#c64570', '#fce8ef'],
  ['#8557c9', '#f0e9fb'],
  ['#667085', '#eceef3']
] as const;
