/** The editor as a part of the page. */
import { useQuery } from '@tanstack/react-query'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { announceStatement } from '../../api/announce-statement.ts'
import { fetchSchema } from '../../api/fetch-schema.ts'
import { createEditor, type CypherEditor as Editor } from './editor/create-editor.ts'
import type { Mark } from './editor/range-of.ts'

interface Props {
  readonly text: string
  readonly label: string
  readonly marks: readonly Mark[]
  readonly onChange: (text: string) => void
  readonly onRun: () => void
  readonly ref: Ref<Pick<Editor, 'goTo'>>
}

export function CypherEditor({ text, label, marks, onChange, onRun, ref }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor | null>(null)
  const schema = useQuery({ queryKey: ['schema'], queryFn: ({ signal }) => fetchSchema(signal) })
  // The editor lives longer than one rendering; what it calls must be of the latest.
  const latest = useRef({ text, onChange, onRun, schema: schema.data })
  useEffect(() => {
    latest.current = { text, onChange, onRun, schema: schema.data }
  })

  useEffect(announceStatement, [])
  useEffect(() => {
    if (host.current === null) return undefined
    const made = createEditor({
      host: host.current,
      text: latest.current.text,
      label,
      schemaNow: () => latest.current.schema,
      onChange: (next) => {
        announceStatement()
        latest.current.onChange(next)
      },
      onRun: () => latest.current.onRun(),
    })
    editor.current = made
    return () => {
      editor.current = null
      made.destroy()
    }
  }, [label])
  useEffect(() => editor.current?.setText(text), [text])
  useEffect(() => editor.current?.setMarks(marks), [marks])
  useImperativeHandle(ref, () => ({ goTo: (line, column) => editor.current?.goTo(line, column) }), [])

  return <div ref={host} className="ask-editor" onFocus={announceStatement} />
}
