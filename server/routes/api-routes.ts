/** Every route of the API, in the order in which the OpenAPI document lists them. */
import type { Route } from '../http/define-route.ts'
import { caseCheck } from './case-check.ts'
import { caseLoad } from './case-load.ts'
import { caseRemove } from './case-remove.ts'
import { lastLoad, loadUndo } from './load-undo.ts'
import { claims } from './claims.ts'
import { cypher, cypherReady } from './cypher.ts'
import { disputes } from './disputes.ts'
import { dataExport, dataExportMany } from './data-export.ts'
import { entity } from './entity.ts'
import { evidence } from './evidence.ts'
import { images } from './images.ts'
import { link } from './link.ts'
import { links } from './links.ts'
import { live } from './live.ts'
import { furtherNeighbours, manyNeighbours, neighbourKinds, neighbours } from './neighbours.ts'
import { overview } from './overview.ts'
import { paths } from './paths.ts'
import { queries, queryAdd, queryChange, queryRemove } from './queries.ts'
import { queryRun, querySuggestions } from './query-run.ts'
import { ready } from './ready.ts'
import { scene, sceneAdd, sceneChange, sceneRemove, scenes } from './scenes.ts'
import { sceneImage } from './scene-image.ts'
import { schema } from './schema.ts'
import { search } from './search.ts'
import { source } from './source.ts'
import { sources } from './sources.ts'

export const API_ROUTES: readonly Route[] = [
  live,
  ready,
  schema,
  search,
  entity,
  neighbours,
  furtherNeighbours,
  manyNeighbours,
  neighbourKinds,
  paths,
  links,
  link,
  evidence,
  overview,
  claims,
  sources,
  source,
  disputes,
  caseCheck,
  caseLoad,
  lastLoad,
  loadUndo,
  caseRemove,
  queries,
  queryAdd,
  queryChange,
  queryRemove,
  queryRun,
  querySuggestions,
  cypher,
  cypherReady,
  scenes,
  scene,
  sceneAdd,
  sceneChange,
  sceneRemove,
  sceneImage,
  images,
  dataExport,
  dataExportMany,
]
