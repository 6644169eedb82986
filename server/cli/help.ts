/** What the command line says about itself. */
const EXIT_CODES = `Exit codes: 0 all went well, 1 there is a mistake in a case or a query, or a picture cannot be
drawn or written, 2 the command is not understood or a setting is wrong, 3 the database or the
server cannot be reached.`

const HELP: Readonly<Record<string, string>> = {
  '': `entourage COMMAND …

  load FOLDER|FILE…      check cases and load them, or newer versions of them
  check FOLDER|FILE…     say what is wrong with cases or files of queries, and load nothing
  remove ID              take a case out of the store
  undo                   take back the last load or removal
  query NAME             run a saved query and print its rows
  export                 draw a scene, entities or a case, or write their data to a file
  open FILE              keep the view in a picture's file as a scene

“entourage COMMAND --help” tells more. The settings are those of the server: NEO4J_URI,
ENTOURAGE_DATA and so on. While a server runs on the same data folder, commands go through it.

${EXIT_CODES}`,
  load: `entourage load FOLDER… [--dry-run] [--json|--csv]
entourage load FILE… --case ID [--title TEXT] [--map FILE] [--dry-run] [--json|--csv]

Checks each case folder and loads it in one transaction: what is new is added, what differs is
changed, what has gone is removed. With a single mistake nothing of that case is loaded. Files of
other formats (tables as CSV, FollowTheMoney, GraphML, GEXF, Cytoscape JSON, exports and pictures
of Entourage, also gzipped or zipped) are one case together; “-” reads the standard input.

  --case ID        the id of the case that the files are to be
  --title TEXT     its title, where the files give none
  --map FILE       what the columns of tables mean (YAML); without it they are guessed
  --save-map FILE  keep the guess as such a file, to be changed and used again
  --dry-run        check and change nothing
  --json           print the reports as JSON
  --csv            print all that there is to look at as a table

${EXIT_CODES}`,
  check: `entourage check FOLDER|FILE… [--case ID] [--map FILE] [--strict] [--json|--csv]
entourage check FILE.cypher… [--json]

Lists every mistake that loading would refuse, and warnings (W1 to W6) for the curator to look at;
a case waives warnings in its waivers.csv. Where the database is at hand, says what a load would
change. Says of other files what was assumed; --case, --title, --map and --save-map
are those of load. Changes nothing.

Of files of saved queries, or folders of them, it lists every mistake with file, line and column,
as the server does when it starts, and what the guard would refuse.

  --strict  end with exit code 1 when there are warnings too
  --json    print the reports as JSON
  --csv     print each mistake, warning and assumption as a row of a table

${EXIT_CODES}`,
  remove: `entourage remove ID [--json]

Removes a case: all of its entities, links, claims and sources that no other case has. Kept views
and queries of your own stay. “entourage undo” brings it back.

  --json    print what was removed as JSON

${EXIT_CODES}`,
  undo: `entourage undo [--json]

Puts the store back to what it was before the last load or removal, whoever did it. Only the last
one can be undone, and only once. Kept views and queries of your own stay as they are.

  --json    print what was changed as JSON

${EXIT_CODES}`,
  query: `entourage query NAME [--param x=y]… [--format FORMAT]
entourage query --file FILE [--param x=y]… [--format FORMAT]
entourage query --list [--json]

Runs a saved query, shipped or your own. Values for its blanks are given by name; several entities
are parted by commas. A file holds one statement of your own, which may only read; with the header
of a saved query its blanks have types, without one what looks like a number is a number.

  --param x=y      a value for the blank x (also -p); once for each blank
  --format FORMAT  table (as it stands), csv, json (rows and columns) or graph (entities and links)
  --json           the same as --format json
  --file FILE      run the statement in this file instead of a saved query
  --list           list the saved queries with their blanks

${EXIT_CODES}`,
  export: `entourage export --scene NAME | --ids ID,… | --case ID --out FILE [option]…

Draws a scene, these entities, or all of a case, with every link among them, their legend and
their numbered sources, and writes the picture to a file. Nothing is left behind when it fails.

  --scene NAME      the name or the id of a scene, drawn just as it was kept
  --format FORMAT   svg, png, pdf or html, a page that can be explored without a server

  --out FILE        where to write; its ending is the format unless --format says otherwise
  --title TEXT      also --subtitle, --author and --credit; by default the scene's or case's name
  --page PAGE       fit (as large as it needs), a4, a3, slide, card, column or WIDTHxHEIGHT
  --upright         the page stands
  --theme THEME     light, dark or bw (black and white)
  --dpi NUMBER      the resolution of a PNG, 192 by default; --captions NUMBER enlarges texts
  --transparent     without paper; --embed-fonts puts the fonts into an SVG
  --without PART,…  leave out title, legend, sources, filters, left-out, credit or data

Data instead of a picture, with all claims and sources: csv (case folder, zipped), cytoscape
(.cyjs), graphml, gexf, ftm (.ftm.json), cypher or markdown (.md). They take --title only.

${EXIT_CODES}`,
  open: `entourage open FILE [--out FILE]

Says what a picture made by Entourage holds, keeps its view as a scene, and prints the address that
opens it. Where the data here have none of it nothing is kept: it can then be looked at as it is
in the file, by dropping it on the page or as a page of its own.

  --out FILE  write what is in the file as another picture: svg, png, pdf or html by its ending

${EXIT_CODES}`,
}

/** The help on one command, or on all. */
export const helpOn = (command: string | null): string => HELP[command ?? ''] ?? HELP[''] ?? ''
