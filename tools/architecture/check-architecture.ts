/** Holds a tree of files against every rule. */
import type { Breach, Module, Rule } from './module.ts'
import { RULES } from './rules.ts'

export interface Finding {
  readonly rule: Rule
  readonly breaches: readonly Breach[]
}

/** The rules that the modules break, in the order of the rules, with every place. */
export function checkArchitecture(modules: readonly Module[]): Finding[] {
  return RULES.map((rule) => ({ rule, breaches: rule.breaches(modules) })).filter(({ breaches }) => breaches.length > 0)
}

/** A finding in words: what is the rule, why there is one, what to do instead, and each place that breaks it. */
export function describeFinding({ rule, breaches }: Finding): string {
  return [
    `${rule.name}, because ${rule.because}.`,
    `  Instead: ${rule.instead}.`,
    ...breaches.map(({ path, line, what }) => `  ${path}:${line} ${what}`),
  ].join('\n')
}
