/** Puts a picture with its evidence into one HTML file that needs nothing else and calls nobody. */
import { createHash } from 'node:crypto'
import type { PictureOptions } from '../../contract/picture.ts'
import type { Drawing } from '../../picture/drawing.ts'
import { escapeXml } from '../../picture/escape-xml.ts'
import { escapeForScript, sealContent } from '../../picture/file/envelope.ts'
import { fontFaces, type FontFile } from '../../picture/to-svg.ts'
import type { HandoutParts } from './handout-parts.ts'

/** `content` is what the page shows. Sealed, it opens again in Entourage; otherwise the page is all that there is. */
export function toHtml(
  drawing: Pick<Drawing, 'title' | 'description'>,
  options: PictureOptions,
  content: unknown,
  fonts: readonly FontFile[],
  parts: HandoutParts,
): string {
  const script = parts.script.replaceAll(/<\/(script)/gi, '<\\/$1')
  const style = `${fontFaces(fonts)}${parts.style}`
  const title = escapeXml(drawing.title === '' ? 'A network' : drawing.title)
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Entourage">',
    `<meta name="description" content="${escapeXml(drawing.description)}">`,
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1>${title}</h1>`,
    `<p>${escapeXml(drawing.description)}</p>`,
    '<noscript><p>This picture is drawn by a script in this file, which your browser does not run.</p></noscript>',
    `<script type="application/json" id="picture">${options.data ? sealContent(content) : escapeForScript(JSON.stringify({ content }))}</script>`,
    `<script type="application/json" id="options">${escapeForScript(JSON.stringify(options))}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Only the script and the style that are in the file may run, and nothing may be fetched. */
function policyFor(script: string, style: string): string {
  const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
