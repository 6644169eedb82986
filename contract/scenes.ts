/** `GET /api/scenes` and what is under it: views that are kept. */
import { z } from 'zod'
import { Status } from './evidence.ts'
import { EntityType, Id, LinkType, PartialDate } from './values.ts'

/** More than anybody can look at, and still an answer of a bearable size. */
export const SCENE_ENTITIES_MAX = 20_000
/** A thumbnail is a small drawing as SVG text. */
const THUMBNAIL_MAX = 100_000
const TEXT_MAX = 10_000

const Place = z.object({ x: z.number(), y: z.number() })
const Count = z.number().int().nonnegative()
const Name = z.string().trim().min(1, 'a name is missing').max(200, 'a name has 200 characters at most')

const SceneFilter = z.object({
  minVoices: Count,
  confirmedOnly: z.boolean(),
  hideAlleged: z.boolean(),
  entityTypes: z.array(EntityType),
  linkTypes: z.array(LinkType),
  statuses: z.array(Status),
  cases: z.array(Id),
  minDegree: Count.nullable(),
  maxDegree: Count.nullable(),
  period: z.object({ from: PartialDate.nullable(), to: PartialDate.nullable() }).nullable(),
  asOf: PartialDate.nullable(),
  undated: z.boolean(),
  text: z.string().max(TEXT_MAX),
  fade: z.boolean(),
})

const SceneMeasure = z.object({ name: z.string().max(100), values: z.array(z.tuple([Id, z.number()])) })

/**
 * A view as it is kept: what the reader made, and of the data only what is
 * needed to tell later what has changed (names, the links and their statuses).
 */
export const SceneView = z.object({
  version: z.literal(1),
  entities: z
    .array(Place.extend({ id: Id, name: z.string(), pinned: z.boolean(), hidden: z.boolean() }))
    .max(SCENE_ENTITIES_MAX, `a scene has ${SCENE_ENTITIES_MAX} entities at most`),
  links: z.array(z.object({ id: Id, status: Status })),
  brought: z.array(z.tuple([Id, z.array(Id)])),
  selection: z.array(Id),
  filter: SceneFilter,
  groups: z.array(z.object({ id: Id, name: z.string().max(TEXT_MAX), members: z.array(Id), folded: z.boolean() })),
  notes: z.array(z.object({ id: Id, text: z.string().max(TEXT_MAX), at: Place })),
  /** Words that a layout wrote beside the entities, with an end of the hairline below them. */
  guides: z.array(z.object({ text: z.string().max(TEXT_MAX), at: Place, to: Place.nullable() })).default([]),
  sizes: SceneMeasure.nullable(),
  colours: SceneMeasure.nullable(),
})
export type SceneView = z.infer<typeof SceneView>

/** The saved query, with its blanks filled in, whose answer the view shows. */
export const SceneQuery = z.object({ id: Id, parameters: z.record(z.string(), z.unknown()) })
export type SceneQuery = z.infer<typeof SceneQuery>

/** What a list of scenes shows of one. Times are ISO 8601 in UTC. */
export const SceneSummary = z.object({
  id: Id,
  name: Name,
  /** A small drawing as SVG text. */
  thumbnail: z.string().max(THUMBNAIL_MAX).nullable(),
  entities: Count,
  revision: z.number().int().positive(),
  created: z.string(),
  changed: z.string(),
})
export type SceneSummary = z.infer<typeof SceneSummary>

/** A view that is kept; `dataVersion` says which state of the data it was made on. */
export const Scene = SceneSummary.extend({
  view: SceneView,
  query: SceneQuery.nullable(),
  dataVersion: z.string(),
})
export type Scene = z.infer<typeof Scene>

export const ScenesAnswer = z.object({ scenes: z.array(SceneSummary) })
export type ScenesAnswer = z.infer<typeof ScenesAnswer>

/** What has changed in the data since a scene was saved, as far as it is about what the scene shows. */
export const SceneChanges = z.object({
  goneEntities: z.array(z.object({ id: Id, name: z.string() })),
  goneLinks: z.array(Id),
  newLinks: z.array(Id),
  otherStatus: z.array(z.object({ id: Id, before: Status, now: Status })),
})
export type SceneChanges = z.infer<typeof SceneChanges>

/** `GET /api/scenes/:id`. `changes` is null when the data are the same as when it was saved. */
export const SceneAnswer = z.object({ scene: Scene, changes: SceneChanges.nullable() })
export type SceneAnswer = z.infer<typeof SceneAnswer>

/** `POST /api/scenes`. An `id` brings back a scene that was removed; it must be free. */
export const SceneBody = z.object({
  id: Id.optional(),
  name: Name,
  view: SceneView,
  query: SceneQuery.nullable().default(null),
  thumbnail: z.string().max(THUMBNAIL_MAX).nullable().default(null),
})
export type SceneBody = z.infer<typeof SceneBody>

/** `PUT /api/scenes/:id`: `revision` is the one that was changed. */
export const SceneChange = SceneBody.omit({ id: true }).extend({ revision: z.number().int().positive() })
export type SceneChange = z.infer<typeof SceneChange>

/** `DELETE /api/scenes/:id?revision=` */
export const SceneRemoval = z.object({ revision: z.coerce.number().int().positive() })
export type SceneRemoval = z.infer<typeof SceneRemoval>
