/** `POST /api/images`: a picture as a file. */
import { ImagesBody, PictureOptions, PicturePart } from '../../contract/picture.ts'
import { defineFile } from '../http/define-route.ts'
import { pictureFileName } from '../pictures/file-name.ts'
import { makePicture } from '../pictures/make-picture.ts'
import { MEDIA_TYPES } from '../pictures/media-types.ts'

export const images = defineFile({
  method: 'post',
  path: '/api/images',
  about:
    'A picture as SVG, PNG, PDF or interactive HTML, of what is sent or of a part of the store, with its evidence inside.',
  fields: {
    format: 'svg, png, pdf or html.',
    picture: 'A whole picture, drawn as it is.',
    part: 'Instead: the ids of entities, or a case, to make a picture of.',
    scene: 'A saved view that travels inside the file.',
    options: 'How it is drawn.',
  },
  body: ImagesBody,
  takesPicture: true,
  fileTypes: Object.values(MEDIA_TYPES),
  run: async ({ graph, renderer }, { body }) => {
    const { format, part, scene } = body
    const options = body.options ?? PictureOptions.parse({})
    const { picture, loose } =
      body.picture === undefined
        ? await makePicture(graph, part ?? PicturePart.parse({}))
        : { picture: body.picture, loose: [] }
    const bytes = await renderer.render({ picture, loose, options, format, scene })
    return { bytes, type: MEDIA_TYPES[format], name: pictureFileName(picture.words.title, format) }
  },
})
