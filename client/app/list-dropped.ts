/** Lists what was dropped, with all that is in folders. */

interface Dropped {
  /** With the folders that it lies in: `Harbour/people.csv`. */
  readonly path: string
  readonly file: File
}

/** Has to be called within the drop: after it the browser gives nothing away any more. */
export async function listDropped(transfer: DataTransfer): Promise<readonly Dropped[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const plain = [...transfer.files].map((file) => ({ path: file.name, file }))
  // What a script put together has files and no entries.
  if (entries.length === 0) return plain
  return (await Promise.all(entries.map(listEntry))).flat()
}

async function listEntry(entry: FileSystemEntry): Promise<readonly Dropped[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{ path: entry.fullPath.replace(/^\//, ''), file }]
  }
  if (!isFolder(entry)) return []
  const reader = entry.createReader()
  const inside: FileSystemEntry[] = []
  // Browsers give a folder away in parts, the last of which is empty.
  for (let part = await readPart(reader); part.length > 0; part = await readPart(reader)) inside.push(...part)
  return (await Promise.all(inside.map(listEntry))).flat()
}

const readPart = async (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject))

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
