/** Lets the reader choose files, or a folder with all that is in it. */
import { type ChosenFile, takeFiles } from './take-files.ts'

export function chooseFiles(what: 'files' | 'folder'): void {
  const field = document.createElement('input')
  field.type = 'file'
  field.multiple = true
  field.webkitdirectory = what === 'folder'
  field.addEventListener('change', () => void takeFiles([...(field.files ?? [])].map(toChosen)))
  field.click()
}

const toChosen = (file: File): ChosenFile => ({
  path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
  file,
})
