/** A picture with all that it takes to draw it, `POST /api/images`, and what travels inside a picture's file. */
import { z } from 'zod'
import { Claim, Source, Status } from './evidence.ts'
import { Entity, Link } from './graph.ts'
import { EntityType, Id, LinkType, PartialDate } from './values.ts'

/** Units of the canvas: pixels at zoom 1. */
const Coordinate = z.number().min(-1_000_000).max(1_000_000)

/**
 * An entity at its place. `more` counts its neighbours that are not in the
 * picture; `size` and `colour` are its values of the picture's measures.
 */
export const PictureEntity = Entity.extend({
  x: Coordinate,
  y: Coordinate,
  more: z.number().int().nonnegative().default(0),
  pinned: z.boolean().default(false),
  /** Left out by the filter, and shown faintly. */
  faded: z.boolean().default(false),
  size: z.number().nullable().default(null),
  colour: z.number().nullable().default(null),
})
export type PictureEntity = z.infer<typeof PictureEntity>

/** A link with the numbers, from 1, of the picture's sources that speak of it. */
export const PictureLink = Link.extend({
  faded: z.boolean().default(false),
  sources: z.array(z.number().int().positive()).default([]),
})
export type PictureLink = z.infer<typeof PictureLink>

export const PictureGroup = z.object({ id: z.string(), name: z.string(), members: z.array(Id), folded: z.boolean() })
export type PictureGroup = z.infer<typeof PictureGroup>

/** The author's own words; x and y are the upper left corner. */
export const PictureNote = z.object({ id: z.string(), text: z.string(), x: Coordinate, y: Coordinate })
export type PictureNote = z.infer<typeof PictureNote>

/** The words around a picture; an empty text is left out. */
export const PictureWords = z.object({
  title: z.string().max(500).default(''),
  subtitle: z.string().max(2_000).default(''),
  author: z.string().max(500).default(''),
  credit: z.string().max(500).default(''),
})
export type PictureWords = z.infer<typeof PictureWords>

/**
 * Everything that one picture shows and rests on. `sources` are numbered by
 * their place, from 1; `claims` are those about what is drawn, and
 * `furtherSources` those that only claims about entities cite; `sizes` and
 * `colours` name the measures, null for links and types; `filters` says each
 * filter in force as a sentence; `dataDate` is the day the data were loaded.
 */
export const Picture = z.object({
  entities: z.array(PictureEntity).max(20_000),
  links: z.array(PictureLink).max(100_000),
  groups: z.array(PictureGroup).default([]),
  notes: z.array(PictureNote).default([]),
  sizes: z.string().nullable().default(null),
  colours: z.string().nullable().default(null),
  sources: z.array(Source).default([]),
  claims: z.array(Claim).default([]),
  furtherSources: z.array(Source).default([]),
  filters: z.array(z.string()).default([]),
  leftOut: z
    .object({
      hiddenEntities: z.number().int().nonnegative(),
      filteredEntities: z.number().int().nonnegative(),
      filteredLinks: z.number().int().nonnegative(),
    })
    .default({ hiddenEntities: 0, filteredEntities: 0, filteredLinks: 0 }),
  words: PictureWords.default({ title: '', subtitle: '', author: '', credit: '' }),
  dataDate: PartialDate.nullable().default(null),
})
export type Picture = z.infer<typeof Picture>

export const PictureTheme = z.enum(['light', 'dark', 'bw'])
export type PictureTheme = z.infer<typeof PictureTheme>

/** `fit` is as large as the network needs; `column` is a newspaper's column, 85 mm wide and as high as it takes. */
export const PicturePage = z.enum(['fit', 'a4', 'a3', 'slide', 'card', 'column', 'custom'])
export type PicturePage = z.infer<typeof PicturePage>

const Side = z.number().min(100).max(20_000)

/**
 * How a picture is drawn. `width` and `height` hold for the page `custom`, in
 * pixels of 1/96 inch; `dpi` is the resolution of a PNG, 96 for one pixel a
 * unit; `captions` enlarges all texts.
 */
export const PictureOptions = z.object({
  theme: PictureTheme.default('light'),
  page: PicturePage.default('fit'),
  upright: z.boolean().default(false),
  width: Side.default(1200),
  height: Side.default(800),
  dpi: z.number().min(36).max(1200).default(192),
  transparent: z.boolean().default(false),
  captions: z.number().min(0.5).max(3).default(1),
  title: z.boolean().default(true),
  legend: z.boolean().default(true),
  sources: z.boolean().default(true),
  filters: z.boolean().default(true),
  leftOut: z.boolean().default(true),
  credit: z.boolean().default(true),
  /** The view and its evidence travel inside the file, so that the picture opens again. */
  data: z.boolean().default(true),
  /** The fonts travel inside an SVG; a PDF always has them. */
  embedFonts: z.boolean().default(false),
})
export type PictureOptions = z.infer<typeof PictureOptions>

/** `true` or `false` in an address. */
const Flag = z.enum(['true', 'false']).transform((text) => text === 'true')

/** `GET /api/scenes/:id/image.:format?…`: the options as an address carries them, and the words around the picture. */
export const PictureQuery = z.object({
  theme: PictureTheme.default('light'),
  page: PicturePage.default('fit'),
  upright: Flag.default(false),
  width: z.coerce.number().min(100).max(20_000).default(1200),
  height: z.coerce.number().min(100).max(20_000).default(800),
  dpi: z.coerce.number().min(36).max(1200).default(192),
  transparent: Flag.default(false),
  captions: z.coerce.number().min(0.5).max(3).default(1),
  title: Flag.default(true),
  legend: Flag.default(true),
  sources: Flag.default(true),
  filters: Flag.default(true),
  leftOut: Flag.default(true),
  credit: Flag.default(true),
  data: Flag.default(true),
  embedFonts: Flag.default(false),
  heading: z.string().max(500).default(''),
  subtitle: z.string().max(2_000).default(''),
  author: z.string().max(500).default(''),
  creditLine: z.string().max(500).default(''),
})
export type PictureQuery = z.infer<typeof PictureQuery>

export const PictureFormat = z.enum(['svg', 'png', 'pdf', 'html'])
export type PictureFormat = z.infer<typeof PictureFormat>

/** What travels inside a picture's file: the picture, and the saved view when it was made from one. */
export const PictureFile = z.object({ picture: Picture, scene: z.unknown().default(null) })
export type PictureFile = z.infer<typeof PictureFile>

/** A view's filter as it crosses the wire; what is not given leaves nothing out. */
export const PictureFilter = z.object({
  minVoices: z.number().int().nonnegative().default(0),
  confirmedOnly: z.boolean().default(false),
  hideAlleged: z.boolean().default(false),
  entityTypes: z.array(EntityType).default([]),
  linkTypes: z.array(LinkType).default([]),
  statuses: z.array(Status).default([]),
  cases: z.array(Id).default([]),
  minDegree: z.number().int().nonnegative().nullable().default(null),
  maxDegree: z.number().int().nonnegative().nullable().default(null),
  period: z.object({ from: PartialDate.nullable(), to: PartialDate.nullable() }).nullable().default(null),
  asOf: PartialDate.nullable().default(null),
  undated: z.boolean().default(true),
  text: z.string().max(500).default(''),
  fade: z.boolean().default(false),
})
export type PictureFilter = z.infer<typeof PictureFilter>

/**
 * Entities by id, or all of a case, drawn with every link among them and the
 * evidence in the store. Those without a position are laid out around the others.
 */
export const PicturePart = z.object({
  ids: z.array(Id).max(5_000).default([]),
  case: Id.nullable().default(null),
  positions: z.record(z.string(), z.object({ x: Coordinate, y: Coordinate })).default({}),
  filter: PictureFilter.optional(),
  groups: z.array(PictureGroup).default([]),
  notes: z.array(PictureNote).default([]),
  words: PictureWords.optional(),
})
export type PicturePart = z.infer<typeof PicturePart>

/** Either a whole picture, or a part of the store to make one of. */
export const ImagesBody = z
  .object({
    format: PictureFormat,
    picture: Picture.optional(),
    part: PicturePart.optional(),
    scene: z.unknown().default(null),
    options: PictureOptions.optional(),
  })
  .strict()
  .refine(({ picture, part }) => (picture === undefined) !== (part === undefined), {
    message: 'needs either “picture” or “part”',
    path: ['picture'],
  })
export type ImagesBody = z.infer<typeof ImagesBody>
