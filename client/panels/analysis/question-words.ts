/** The questions in words, each with what its answer means and what it does not. */
import type { Question } from '../../store/analysis.ts'

export interface QuestionWords {
  readonly title: string
  readonly about: string
}

export const QUESTIONS: readonly (readonly [Question, QuestionWords])[] = [
  [
    'connects',
    {
      title: 'Who connects the others?',
      about:
        'The share of the shortest ways between two others that lead through an entity (betweenness). Whoever ranks high stands between groups; that says nothing of what they do there.',
    },
  ],
  [
    'central',
    {
      title: 'Who is near to everybody?',
      about:
        'How few steps lead from an entity to all others (harmonic closeness): 100 % would be linked to everybody, and one who cannot be reached counts as 0.',
    },
  ],
  [
    'links',
    {
      title: 'Who has the most links?',
      about: 'The number of links that an entity has in view, of all types or of one (degree).',
    },
  ],
  [
    'communities',
    {
      title: 'Which communities are there?',
      about:
        'Entities that have more links among them than to others (Louvain’s method; the same view always gives the same ones). They are a way to read the picture: no source says that they exist.',
    },
  ],
  [
    'weak-points',
    {
      title: 'What hangs on one link or one entity?',
      about:
        'If such a link were wrong, or such an entity another one than it seems, those behind it would be cut off from the rest of the picture. Check their evidence first.',
    },
  ],
  [
    'common',
    {
      title: 'What do two have in common?',
      about: 'The entities in view that are linked to both of two selected ones.',
    },
  ],
]
