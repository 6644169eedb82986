/** Opens a picture's file that is dropped anywhere on the page. */
import { useEffect, useState } from 'react'
import { openPicture } from '../actions/pictures/open-picture.ts'

/** Whether a file hangs over the page at the moment. */
export function useDroppedPicture(): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const brings = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent): void => {
      if (!brings(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent): void => {
      // Only leaving the window has nothing that is entered next.
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      setOver(false)
      if (!brings(event)) return
      event.preventDefault()
      const [file] = event.dataTransfer?.files ?? []
      if (file !== undefined) void openPicture(file)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  return over
}
