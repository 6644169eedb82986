import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import type { WritePart } from './case-part.ts'
import { writeCytoscape } from './cytoscape/write-cytoscape.ts'
import { writeFtm } from './ftm/write-ftm.ts'
import { writeGexf } from './gexf/write-gexf.ts'
import { writeGraphml } from './graphml/write-graphml.ts'
import { writeDossier } from './markdown/write-dossier.ts'
import { EXAMPLE_PART } from './tests/example-part.ts'

const page = await readFile('docs/data.md', 'utf8')

it.each<readonly [string, WritePart]>([
  ['Cytoscape JSON', writeCytoscape],
  ['GraphML', writeGraphml],
  ['GEXF', writeGexf],
  ['FollowTheMoney', writeFtm],
  ['Markdown', writeDossier],
])('the page on data shows %s as it is written', (name, write) => {
  const shown = new RegExp(`\\n### ${name}\\n\\n\`\`\`\`\\w*\\n([\\s\\S]*?)\`\`\`\`\\n`).exec(page)?.[1]
  expect(shown).toBe([...write(EXAMPLE_PART)].join(''))
})
