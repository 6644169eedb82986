/** Lets the reader choose a picture's file to open. */
import { openPicture } from './open-picture.ts'

export function choosePicture(): void {
  const field = document.createElement('input')
  field.type = 'file'
  field.accept = '.png,.svg,.pdf,.html,image/png,image/svg+xml,application/pdf,text/html'
  field.addEventListener('change', () => {
    const [file] = field.files ?? []
    if (file !== undefined) void openPicture(file)
  })
  field.click()
}
