/** Lays a packed copy beside each file of the built page that gets smaller by it, so that the server packs nothing when asked. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

/** Fonts for the web and pictures are packed already. */
const PACKABLE = new Set(['.js', '.css', '.svg', '.ttf'])
/** The highest that takes no seconds. */
const QUALITY = 9

/** `name.js.br` for each `name.js` in the folder, in Brotli's format, which every browser that the page runs in reads. */
export async function packAssets(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => PACKABLE.has(extname(name)))
  await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name))
      const packed = await promisify(brotliCompress)(text, {
        params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
      })
      if (packed.length < text.length) await writeFile(join(folder, `${name}.br`), packed)
    }),
  )
}
