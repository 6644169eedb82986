/** The project's documents, and what they are held against. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A Markdown file by its path from the root of the project, with `/` on every system. */
export interface Document {
  readonly path: string
  readonly text: string
}

/** Something wrong in a document, as a sentence that says how to mend it. */
export interface Mistake {
  readonly path: string
  readonly line: number | null
  readonly what: string
}

const AT_THE_ROOT = ['README.md', 'CONTEXT.md', 'CHANGELOG.md']

/** The documents at the root and everything Markdown under docs/. */
export async function readDocuments(root: string): Promise<Document[]> {
  const inDocs = await readdir(join(root, 'docs'), { recursive: true })
  const paths = [...AT_THE_ROOT, ...inDocs.map((path) => `docs/${path.replaceAll('\\', '/')}`)]
  return Promise.all(
    paths
      .filter((path) => path.endsWith('.md'))
      .toSorted()
      .map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })),
  )
}

/** Calls `visit` for each line of each document, numbered from 1. */
export function mistakesByLine(
  documents: readonly Document[],
  visit: (line: string, document: Document) => readonly string[],
): Mistake[] {
  return documents.flatMap((document) =>
    document.text
      .split('\n')
      .flatMap((line, index) => visit(line, document).map((what) => ({ path: document.path, line: index + 1, what }))),
  )
}

/** A mistake for each row that the document should have word for word and does not. */
export function missingRows(document: Document, rows: readonly string[]): Mistake[] {
  const lines = new Set(document.text.split('\n').map((line) => line.trim()))
  return rows
    .filter((row) => !lines.has(row))
    .map((row) => ({ path: document.path, line: null, what: `has no such row: ${row}` }))
}
