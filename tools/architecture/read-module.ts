/** Reads from a file's text what the architecture rules look at: imports, literal texts and free-standing names. */
import { posix } from 'node:path'
import { parseSync } from 'vite'
import type { Import, Mention, Module } from './module.ts'

interface Part {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

/** @throws Error when the text is not TypeScript, naming the file. */
export function readModule(path: string, text: string): Module {
  const parsed = parseSync(path, text)
  const fault = parsed.errors[0]
  if (fault !== undefined) throw new Error(`${path} cannot be read as TypeScript: ${fault.message}`)

  const lineAt = lineFinder(text)
  const imports: Import[] = []
  const texts: Mention[] = []
  const names: Mention[] = []

  const addImport = (part: Part, source: unknown, typesOnly: boolean): void => {
    if (!isPart(source) || typeof source.value !== 'string') return
    imports.push({ line: lineAt(part.start), specifier: source.value, typesOnly, ...targetOf(path, source.value) })
  }

  walk(parsed.program, (part) => {
    switch (part.type) {
      case 'ImportDeclaration':
        addImport(part, part.source, isTypesOnly(part, part.importKind, 'importKind'))
        return
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        addImport(part, part.source, isTypesOnly(part, part.exportKind, 'exportKind'))
        return
      case 'ImportExpression':
        addImport(part, part.source, false)
        return
      case 'TSImportType':
        addImport(part, part.source ?? part.argument, true)
        return
      case 'Literal':
        if (typeof part.value === 'string') texts.push({ line: lineAt(part.start), text: part.value })
        return
      case 'TemplateElement':
        if (isRecord(part.value) && typeof part.value.cooked === 'string') {
          texts.push({ line: lineAt(part.start), text: part.value.cooked })
        }
        return
      case 'Identifier':
        names.push({ line: lineAt(part.start), text: String(part.name) })
        return
      default:
        return
    }
  })
  return { path, imports, texts, names }
}

/** Calls `visit` for every part of the tree, leaving out names that only label something (`a.name`, `{ name: 1 }`). */
function walk(part: unknown, visit: (part: Part) => void): void {
  if (Array.isArray(part)) {
    for (const one of part) walk(one, visit)
    return
  }
  if (!isPart(part)) return
  visit(part)
  const label = part.computed === true ? null : part.type === 'MemberExpression' ? 'property' : 'key'
  for (const [key, value] of Object.entries(part)) {
    if (key === label && isPart(value) && value.type === 'Identifier') continue
    if (typeof value === 'object' && value !== null) walk(value, visit)
  }
}

function isTypesOnly(part: Part, kind: unknown, kindOfOne: 'importKind' | 'exportKind'): boolean {
  if (kind === 'type') return true
  const ones: unknown[] = Array.isArray(part.specifiers) ? part.specifiers : []
  return ones.length > 0 && ones.every((one) => isRecord(one) && one[kindOfOne] === 'type')
}

/** A bundler's suffix (`./worker.ts?worker`) is no part of the file's name. */
function targetOf(from: string, specifier: string): Pick<Import, 'path' | 'library'> {
  if (specifier.startsWith('.')) {
    return { path: posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')), library: null }
  }
  if (specifier.startsWith('node:')) return { path: null, library: specifier }
  const [first = '', second = ''] = specifier.split('/')
  return { path: null, library: first.startsWith('@') ? `${first}/${second}` : first }
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isPart(value: unknown): value is Part {
  return isRecord(value) && typeof value.type === 'string' && typeof value.start === 'number'
}
