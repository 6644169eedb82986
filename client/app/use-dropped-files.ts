/** Takes what is dropped anywhere on the page: a picture is opened, any other file is for loading. */
import { useEffect, useState } from 'react'
import { openPicture } from '../actions/pictures/open-picture.ts'
import { isPictureFile } from './is-picture-file.ts'
import { listDropped } from './list-dropped.ts'

/** Whether a file hangs over the page at the moment. */
export function useDroppedFiles(): boolean {
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
      if (event.dataTransfer === null || !brings(event)) return
      event.preventDefault()
      void take(event.dataTransfer)
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

async function take(transfer: DataTransfer): Promise<void> {
  const dropped = await listDropped(transfer)
  const [first, ...others] = dropped
  if (first !== undefined && others.length === 0 && (await isPictureFile(first.file))) {
    await openPicture(first.file)
    return
  }
  const { takeFiles } = await import('../actions/load/take-files.ts')
  await takeFiles(dropped)
}
