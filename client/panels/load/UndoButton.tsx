/** Takes something back in the store, which may take a while or fail. */
import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { messageOf } from '../parts/message-of.ts'

interface Props {
  readonly words: string
  readonly onUndo: () => Promise<void>
}

export function UndoButton({ words, onUndo }: Props) {
  const [works, setWorks] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const undo = async (): Promise<void> => {
    setWorks(true)
    setFailure(null)
    try {
      await onUndo()
    } catch (error) {
      setFailure(messageOf(error))
    }
    setWorks(false)
  }
  return (
    <>
      <button type="button" className="button" disabled={works} onClick={() => void undo()}>
        <Undo2 aria-hidden="true" />
        {works ? 'It is being taken back…' : words}
      </button>
      {failure !== null && (
        <p role="alert" className="load-failure">
          {failure}
        </p>
      )}
    </>
  )
}
