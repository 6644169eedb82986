/** `GET /api/scenes/:id/image.:format`: the picture of a kept view. */
import { z } from 'zod'
import { PictureFormat, PictureQuery } from '../../contract/picture.ts'
import { Id } from '../../contract/values.ts'
import { defineFile } from '../http/define-route.ts'
import { drawScene } from '../pictures/draw-scene.ts'
import { pictureFileName } from '../pictures/file-name.ts'
import { MEDIA_TYPES } from '../pictures/media-types.ts'

export const sceneImage = defineFile({
  method: 'get',
  path: '/api/scenes/:id/image.:format',
  about: 'The picture of a kept view with the data as they are now: svg, png, pdf or html.',
  fields: {
    theme: 'light, dark, or bw for black and white.',
    page: 'fit, a4, a3, slide, card, column, or custom with width and height.',
    upright: 'The page stands.',
    width: 'Of the page “custom”, in pixels of 1/96 inch.',
    height: 'The same.',
    dpi: 'The resolution of a PNG.',
    transparent: 'Without paper.',
    captions: 'Enlarges all texts.',
    title: 'Whether the title goes along, and so on.',
    legend: 'What is drawn, each with a sample and a count.',
    sources: 'The numbered sources.',
    filters: 'A sentence for each filter in force.',
    leftOut: 'How much is not shown.',
    credit: 'Author, date of the data, credit line.',
    data: 'Whether the view and its evidence travel inside the file.',
    embedFonts: 'Puts the fonts into an SVG.',
    heading: 'The title; the name of the scene by default.',
    subtitle: 'Stands under the title.',
    author: 'Who made the picture.',
    creditLine: 'Stands last in the small print.',
  },
  params: z.object({ id: Id, format: PictureFormat }),
  query: PictureQuery,
  fileTypes: Object.values(MEDIA_TYPES),
  run: async ({ graph, renderer }, { params: { id, format }, query }) => {
    const { heading: title, subtitle, author, creditLine: credit, ...options } = query
    const drawn = await drawScene(graph, id, { title, subtitle, author, credit })
    const bytes = await renderer.render({ ...drawn, options, format })
    return { bytes, type: MEDIA_TYPES[format], name: pictureFileName(drawn.picture.words.title, format) }
  },
})
