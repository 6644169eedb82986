/** Pages with nothing but a library that draws graphs, to measure the product beside. */
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { DrawnCrowd } from './crowd-case.ts'

const MODULES = join(import.meta.dirname, '..', 'node_modules')

/** Draws the crowd with Cytoscape; milliseconds from the data to the second frame. */
export async function openBareCytoscape(page: Page, drawn: DrawnCrowd): Promise<number> {
  await openEmpty(page)
  await page.addScriptTag({ path: join(MODULES, 'cytoscape', 'dist', 'cytoscape.min.js') })
  return page.evaluate(async ({ nodes, edges }) => {
    const make = window.cytoscape
    if (make === undefined) throw new Error('Cytoscape did not load')
    const start = performance.now()
    make({
      container: document.getElementById('canvas'),
      elements: [
        ...nodes.map(({ id, name, x, y }) => ({ data: { id, label: name }, position: { x, y } })),
        ...edges.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
      ],
      layout: { name: 'preset' },
      style: [
        { selector: 'node', style: { label: 'data(label)', 'font-size': 12, width: 30, height: 30 } },
        { selector: 'edge', style: { width: 1, 'curve-style': 'straight', 'target-arrow-shape': 'triangle' } },
      ],
    }).fit()
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    return performance.now() - start
  }, drawn)
}

declare global {
  interface Window {
    readonly graphology?: { readonly Graph: new () => SigmaGraph }
    readonly Sigma?: new (graph: SigmaGraph, container: HTMLElement | null) => unknown
  }
}

interface SigmaGraph {
  addNode(id: string, attributes: object): void
  mergeEdge(from: string, to: string, attributes: object): void
}

/** Draws the crowd with sigma.js; milliseconds from the data to the second frame. Null where the browser has no WebGL. */
export async function openSigma(page: Page, drawn: DrawnCrowd): Promise<number | null> {
  await openEmpty(page)
  await page.addScriptTag({ path: join(MODULES, 'graphology', 'dist', 'graphology.umd.min.js') })
  await page.addScriptTag({ path: join(MODULES, 'sigma', 'dist', 'sigma.min.js') })
  return page.evaluate(async ({ nodes, edges }) => {
    const { graphology, Sigma } = window
    if (graphology === undefined || Sigma === undefined) throw new Error('sigma.js did not load')
    if (document.createElement('canvas').getContext('webgl2') === null) return null
    const start = performance.now()
    const graph = new graphology.Graph()
    for (const { id, name, x, y } of nodes) graph.addNode(id, { label: name, x, y: -y, size: 4 })
    for (const { from, to } of edges) graph.mergeEdge(from, to, { size: 1, type: 'arrow' })
    const drawing = new Sigma(graph, document.getElementById('canvas'))
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    return drawing === null ? null : performance.now() - start
  }, drawn)
}

async function openEmpty(page: Page): Promise<void> {
  await page.goto('about:blank')
  await page.setContent('<div id="canvas" style="position:absolute;inset:0"></div>')
}
