/** Reads what is to go out as a picture or as data, and what picture is to be opened. */
import { type DataFormat, ExportPart } from '../../contract/export.ts'
import { PictureFormat, PictureOptions, PicturePage, PictureTheme } from '../../contract/picture.ts'
import type { CommandOf, ExportCommand, OpenCommand } from './command.ts'
import { findDataFormat } from './data-format.ts'
import { listOf, oneOf, type Values } from './read-args.ts'
import { UsageError } from './usage-error.ts'

type DataExportCommand = CommandOf<'export-data'>

/** What can be left out of a picture, and the option that says so. */
const PARTS = {
  title: 'title',
  legend: 'legend',
  sources: 'sources',
  filters: 'filters',
  'left-out': 'leftOut',
  credit: 'credit',
  data: 'data',
} as const

const PART_NAMES = Object.keys(PARTS) as (keyof typeof PARTS)[]

/** Throws UsageError when it is not said what, or where to. */
export function readExport(values: Values, rest: readonly string[]): ExportCommand | DataExportCommand {
  if (rest.length > 0) throw new UsageError(`“${rest.join(' ')}” is too much; entities are named with --ids.`)
  const ids = listOf(values.ids)
  if ([ids.length > 0, values.case !== undefined, values.scene !== undefined].filter(Boolean).length !== 1) {
    throw new UsageError('What is to go out? Name one of --scene, --ids and --case.')
  }
  const { out } = values
  if (out === undefined || out === '') throw new UsageError('No file is named; --out says where to write.')
  const dataFormat = findDataFormat(out, values.format)
  if (dataFormat !== null) return readDataExport(values, ids, out, dataFormat)
  return {
    name: 'export',
    ids,
    case: values.case ?? null,
    scene: values.scene ?? null,
    out,
    format: pictureFormat(out, values.format),
    words: {
      title: values.title ?? '',
      subtitle: values.subtitle ?? '',
      author: values.author ?? '',
      credit: values.credit ?? '',
    },
    options: readPictureOptions(values),
  }
}

/** As it is written, or as the ending of the file says. */
function pictureFormat(file: string, written?: string): PictureFormat {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase()
  return oneOf(PictureFormat.options, written ?? ending ?? '', 'picture format')
}

/** Throws UsageError unless one picture is named. */
export function readOpen({ out }: Values, rest: readonly string[]): OpenCommand {
  const [file, ...more] = rest
  if (file === undefined) throw new UsageError('No picture is named.')
  if (more.length > 0) throw new UsageError(`One picture at a time: “${more.join(' ')}” is too much.`)
  return { name: 'open', file, out: out === undefined ? null : { file: out, format: pictureFormat(out) } }
}

const OF_DATA = ['ids', 'case', 'scene', 'out', 'format', 'title']

function readDataExport(values: Values, ids: readonly string[], out: string, format: DataFormat): DataExportCommand {
  const foreign = Object.keys(values).find((option) => !OF_DATA.includes(option))
  if (foreign !== undefined) throw new UsageError(`The format ${format} has no option --${foreign}.`)
  const part = ExportPart.safeParse({ ids, case: values.case ?? null, title: values.title ?? '' })
  if (part.success) return { name: 'export-data', part: part.data, scene: values.scene ?? null, out, format }
  throw new UsageError(`“${ids.join(', ')}” are not all ids of entities.`)
}

function readPictureOptions(values: Values): PictureOptions {
  const without = listOf(values.without).map((part) => PARTS[oneOf(PART_NAMES, part, 'part of a picture')])
  const size = /^(\d+)x(\d+)$/.exec(values.page ?? '')
  const page = size === null ? oneOf(PicturePage.options, values.page ?? 'fit', 'page') : 'custom'
  const result = PictureOptions.safeParse({
    ...Object.fromEntries(without.map((part) => [part, false])),
    page,
    ...(size === null ? {} : { width: Number(size[1]), height: Number(size[2]) }),
    theme: oneOf(PictureTheme.options, values.theme ?? 'light', 'theme'),
    upright: values.upright === true,
    transparent: values.transparent === true,
    embedFonts: values['embed-fonts'] === true,
    ...(values.dpi === undefined ? {} : { dpi: Number(values.dpi) }),
    ...(values.captions === undefined ? {} : { captions: Number(values.captions) }),
  })
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new UsageError(`--${String(issue?.path[0] ?? 'page')} is not right: ${issue?.message ?? 'unknown'}.`)
}
