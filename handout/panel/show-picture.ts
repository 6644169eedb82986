/** What stands beside the picture while nothing in it is chosen: legend, sources, what is left out. */
import { cleanText } from '../../picture/clean-text.ts'
import { drawKey } from '../../picture/draw-key.ts'
import { leftOutWords } from '../../picture/left-out-words.ts'
import { formatDate } from '../../view/format-date.ts'
import { placeWords } from '../../view/place-words.ts'
import { element } from '../element.ts'
import { drawingToSvg } from '../figure/drawing-to-svg.ts'
import type { Handout } from '../handout.ts'
import { after, sourceLink } from './claim-entry.ts'
import type { Sources } from './sources.ts'

const KEY_WIDTH = 300
const KEY_TEXT = 13

export function showPicture({ picture, options }: Handout, sources: Sources): readonly HTMLElement[] {
  const left = leftOutWords(picture, options, 0)
  const credit = options.credit ? creditLines(picture) : []
  return [
    ...(options.legend ? [element('h2', {}, 'Legend'), legendOf({ picture, options })] : []),
    ...(options.sources && picture.sources.length > 0
      ? [
          element('h2', {}, 'Sources'),
          element(
            'ul',
            { class: 'sources' },
            ...picture.sources.map((source) =>
              element('li', {}, sourceLink(source, sources), after(placeWords(source, null))),
            ),
          ),
        ]
      : []),
    ...(left.length + credit.length > 0
      ? [element('p', { class: 'quiet' }, [...left.map(cleanText), ...credit].join(' '))]
      : []),
  ]
}

function legendOf({ picture, options }: Handout): HTMLElement {
  const drawing = drawKey(picture, options, KEY_WIDTH, KEY_TEXT)
  const svg = drawingToSvg(drawing)
  svg.removeAttribute('aria-labelledby')
  svg.setAttribute('aria-label', drawing.description)
  const part = element('div', { class: 'legend' })
  part.append(svg)
  return part
}

function creditLines({ words, dataDate }: Handout['picture']): readonly string[] {
  const [author, credit] = [cleanText(words.author), cleanText(words.credit)]
  return [
    ...(author === '' ? [] : [`Graphic: ${author}.`]),
    ...(dataDate === null ? [] : [`Data as of ${formatDate(dataDate)}.`]),
    ...(credit === '' ? [] : [credit]),
  ]
}
