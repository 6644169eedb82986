/** The way in from a picture that somebody was given. */
import { choosePicture } from '../../actions/pictures/choose-picture.ts'

export function FromPicture() {
  return (
    <p className="own-data quiet">
      Were you given a picture made by Entourage? Drop it here, or{' '}
      <button type="button" className="text-button" onClick={choosePicture}>
        open the picture
      </button>
    </p>
  )
}
