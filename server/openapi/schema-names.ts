/** The contract's schemas that the OpenAPI document gives a name of their own, instead of repeating them. */
import type { z } from 'zod'
import {
  Assumption,
  CaseChanged,
  CaseChanges,
  CaseProblem,
  CaseReport,
  Duplicate,
  LastLoad,
  LoadEvent,
  NamedRecord,
  UploadOptions,
} from '../../contract/cases.ts'
import { ClaimInContext, ClaimsAnswer, Subject } from '../../contract/claims.ts'
import { CypherAnswer, CypherBody, CypherHint, CypherLimit, CypherReady } from '../../contract/cypher.ts'
import { Dispute, DisputesAnswer, Side } from '../../contract/disputes.ts'
import { EntityDetail, NeighbourCount } from '../../contract/entities.ts'
import { ErrorAnswer, ErrorDetail } from '../../contract/error.ts'
import { Claim, Fact, Source, Speaker, Stance, Status } from '../../contract/evidence.ts'
import { Entity, Graph, Link } from '../../contract/graph.ts'
import { LiveAnswer, ReadyAnswer } from '../../contract/health.ts'
import { LinkDetail, LinksAnswer, LinksBody } from '../../contract/links.ts'
import { NeighboursAnswer, NeighboursBody } from '../../contract/neighbours.ts'
import { ImagesBody, Picture, PictureOptions } from '../../contract/picture.ts'
import {
  QueriesAnswer,
  Query,
  QueryBody,
  QueryChange,
  QueryParameter,
  RunAnswer,
  RunBody,
  Suggest,
  Suggestion,
  SuggestionsAnswer,
  SuggestionsBody,
} from '../../contract/queries.ts'
import { Case, OverviewAnswer, SchemaAnswer } from '../../contract/schema.ts'
import {
  Scene,
  SceneAnswer,
  SceneBody,
  SceneChange,
  SceneChanges,
  SceneSummary,
  SceneView,
  ScenesAnswer,
} from '../../contract/scenes.ts'
import { SearchAnswer, SearchHit } from '../../contract/search.ts'
import { Part, SourceDetail, SourceSummary, SourcesAnswer } from '../../contract/sources.ts'

export const NAMED_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Assumption,
  Case,
  CaseChanged,
  CaseChanges,
  CaseProblem,
  CaseReport,
  Claim,
  ClaimInContext,
  ClaimsAnswer,
  CypherAnswer,
  CypherBody,
  CypherHint,
  CypherLimit,
  CypherReady,
  Dispute,
  DisputesAnswer,
  Duplicate,
  Entity,
  EntityDetail,
  ErrorAnswer,
  ErrorDetail,
  Fact,
  Graph,
  ImagesBody,
  LastLoad,
  Link,
  LinkDetail,
  LinksAnswer,
  LinksBody,
  LiveAnswer,
  LoadEvent,
  NamedRecord,
  NeighbourCount,
  NeighboursAnswer,
  NeighboursBody,
  OverviewAnswer,
  Part,
  Picture,
  PictureOptions,
  QueriesAnswer,
  Query,
  QueryBody,
  QueryChange,
  QueryParameter,
  ReadyAnswer,
  RunAnswer,
  RunBody,
  SchemaAnswer,
  Scene,
  SceneAnswer,
  SceneBody,
  SceneChange,
  SceneChanges,
  SceneSummary,
  SceneView,
  ScenesAnswer,
  SearchAnswer,
  SearchHit,
  Side,
  Source,
  SourceDetail,
  SourceSummary,
  SourcesAnswer,
  Speaker,
  Stance,
  Status,
  Subject,
  Suggest,
  Suggestion,
  SuggestionsAnswer,
  SuggestionsBody,
  UploadOptions,
}
