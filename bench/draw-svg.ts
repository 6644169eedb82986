/** The product's drawing as one function, to be bundled for a browser page beside its peer. */
import { PictureOptions, type Picture } from '../contract/picture.ts'
import { drawPicture } from '../picture/draw-picture.ts'
import { toSvg } from '../picture/to-svg.ts'

const options = PictureOptions.parse({ data: false })

export const drawSvg = (picture: Picture): string => toSvg(drawPicture(picture, options))
