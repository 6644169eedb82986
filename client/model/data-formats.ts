/** The formats of data as a reader chooses among them: what each is for, what it keeps, and what it cannot. */
import type { DataFormat } from '../../contract/export.ts'

interface DataFormatWords {
  readonly format: DataFormat
  readonly name: string
  readonly ending: string
  readonly about: string
}

export const DATA_FORMATS: readonly DataFormatWords[] = [
  {
    format: 'csv',
    name: 'Spreadsheets (CSV)',
    ending: 'zip',
    about: 'A zip of tables for Excel, LibreOffice or a script. Keeps everything, and loads here again as a case.',
  },
  {
    format: 'markdown',
    name: 'Dossier (Markdown)',
    ending: 'md',
    about: 'Text to read, file or hand on, with the sources by number. Keeps everything, but does not load again.',
  },
  {
    format: 'graphml',
    name: 'GraphML',
    ending: 'graphml',
    about: 'For networkx, yEd and igraph. Keeps everything; those programs show the evidence as text only.',
  },
  {
    format: 'gexf',
    name: 'GEXF',
    ending: 'gexf',
    about:
      'For Gephi and its timeline, which takes whole days only. Keeps everything; the evidence shows as text only.',
  },
  {
    format: 'cytoscape',
    name: 'Cytoscape',
    ending: 'cyjs',
    about: 'JSON for Cytoscape and Cytoscape.js. Keeps everything; the evidence shows as text only.',
  },
  {
    format: 'ftm',
    name: 'FollowTheMoney',
    ending: 'ftm.json',
    about: 'For Aleph and OpenSanctions. Types that it does not know become its nearest; ours stand beside them.',
  },
  {
    format: 'cypher',
    name: 'Neo4j (Cypher)',
    ending: 'cypher',
    about: 'A script that builds the same graph in a Neo4j of your own, claims and sources included.',
  },
]
