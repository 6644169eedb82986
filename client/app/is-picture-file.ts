/** Tells files that may be pictures from all others by how they begin. */

const BEGINNINGS = ['\u0089PNG\r\n', '%PDF-'] as const
/** An SVG may have remarks before its first element. */
const LOOKED_AT = 1_024

/** False as well for a file that cannot be read: what reads it next says so. */
export async function isPictureFile(file: Blob): Promise<boolean> {
  try {
    const bytes = new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer())
    const begin = String.fromCharCode(...bytes)
    return BEGINNINGS.some((each) => begin.startsWith(each)) || /<svg[\s>]|^[^<]*<!doctype html|<html[\s>]/i.test(begin)
  } catch {
    return false
  }
}
