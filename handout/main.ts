/**
 * The page of a handout: a picture as one HTML file that opens anywhere, with
 * its evidence to look into. It runs from a double click, asks nobody for
 * anything, and draws with the function that draws every other format.
 */
import { cleanText } from '../picture/clean-text.ts'
import { paletteOf } from '../picture/palette.ts'
import { element } from './element.ts'
import { buildFigure } from './figure/build-figure.ts'
import { readHandout, type Target } from './handout.ts'
import { buildPanel } from './panel/build-panel.ts'
import './handout.css'

const handout = readHandout()
const { picture, options } = handout

const choose = (target: Target | null): void => {
  figure.mark(target)
  panel.show(target)
}
const figure = buildFigure(handout, choose)
const panel = buildPanel(handout, choose)

applyTheme()
document.body.replaceChildren(...(options.title ? [heading()] : []), element('main', {}, figure.part, panel.part))
panel.show(null)

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') choose(null)
  if (event.key !== '/' || event.target instanceof HTMLInputElement) return
  event.preventDefault()
  panel.focusSearch()
})

function heading(): HTMLElement {
  const subtitle = cleanText(picture.words.subtitle)
  return element(
    'header',
    {},
    element('h1', {}, cleanText(picture.words.title) || 'A network'),
    subtitle === '' ? null : element('p', {}, subtitle),
  )
}

/** The colours of the drawing, for the page around it. */
function applyTheme(): void {
  const palette = paletteOf(options.theme)
  const { style, dataset } = document.documentElement
  dataset.theme = options.theme
  for (const name of [
    'paper',
    'surface',
    'ink',
    'inkQuiet',
    'hairline',
    'person',
    'organisation',
    'event',
    'other',
    'alleged',
    'disputed',
  ] as const) {
    style.setProperty(`--${name}`, palette[name])
  }
}
