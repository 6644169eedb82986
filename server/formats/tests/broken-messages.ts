/** What is said of each broken file: `file:line:column: message`, the file being called `file`. */
export const MESSAGES: Readonly<Record<string, readonly string[]>> = {
  'nothing at all': ['file:-:-: the file is empty; expected entities or links'],
  'nothing but blank lines': ['file:-:-: the file is empty; expected entities or links'],
  'a gzip file that is cut off': ['file:-:-: the gzip file is cut off; expected the whole file'],
  'a gzip file with another byte in it': ['file:-:-: the gzip file is damaged; expected it as it was packed'],
  'a ZIP archive that is cut off': ['file:-:-: the ZIP archive is cut off; expected the whole file'],
  'a ZIP archive without files': ['file:-:-: the ZIP archive is empty; expected files in it'],
  'a ZIP archive of folders alone': ['file:-:-: the ZIP archive holds no file; expected at least one'],
  'an archive within an archive': [
    'file/b.zip:-:-: an archive lies within an archive; expected the files themselves in it',
  ],
  'gzip within gzip': ['file:-:-: an archive lies within an archive; expected the files themselves in it'],
  'a path that climbs out': [
    'file:-:-: the archive holds “../a.csv”, a path that leads out of it; expected plain names',
  ],
  'a path from the root': [
    'file:-:-: the archive holds “/etc/a.csv”, a path that leads out of it; expected plain names',
  ],
  'a path of Windows': ['file:-:-: the archive holds “C:\\a.csv”, a path that leads out of it; expected plain names'],
  'a gzip file that unpacks to a thousand times its size': [
    'file:-:-: the archive unpacks to more than 300 times its size, as no real file does; expected the file as it was, unpacked',
  ],
  'a ZIP archive that does': [
    'file/a.png:-:-: the archive unpacks to more than 300 times its size, as no real file does; expected the file as it was, unpacked',
  ],
  'a workbook': ['file:-:-: the file is a workbook of a spreadsheet program; expected its table saved as “CSV UTF-8”'],
  'an older workbook': [
    'file:-:-: the file is a document of an older office program, such as .xls; expected its table saved as “CSV UTF-8”',
  ],
  'a database': ['file:-:-: the file is an SQLite database; expected its tables saved as CSV'],
  'a 7z archive': ['file:-:-: the file is a 7z archive; expected a ZIP archive, or the files themselves'],
  'a photograph': [
    'file:-:-: the file is a photograph (JPEG), which holds no data; expected a picture that Entourage has made, as SVG, PNG or PDF',
  ],
  'a PNG without a network': [
    'file:-:-: this picture is cut short: a part of the file is missing; get it once more from where it came from',
  ],
  'an SVG of another program': [
    'file:-:-: this picture has no view inside it: it was made by another program, sent through one that removed it, or saved without its data',
  ],
  'a PDF of another program': [
    'file:-:-: this picture has no view inside it: it was made by another program, sent through one that removed it, or saved without its data',
  ],
  'Latin-1': [
    'file:3:-: the text is no UTF-8, but probably Latin-1 or Windows-1252; expected the file saved again as UTF-8',
  ],
  'Windows-1251': [
    'file:2:-: the text is no UTF-8, but probably an encoding of another alphabet, such as Windows-1251; expected the file saved again as UTF-8',
  ],
  'a lone surrogate in UTF-8': [
    'file:2:-: the text is no UTF-8, but probably Latin-1 or Windows-1252; expected the file saved again as UTF-8',
  ],
  'a letter cut in half': ['file:2:-: the file ends in the middle of a letter: it is cut off; expected the whole file'],
  'UTF-32': ['file:-:-: the file is in UTF-32; expected UTF-8'],
  'UTF-16 with half a sign': ['file:1:-: the text is no UTF-16LE, as the file begins; expected UTF-8'],
  'a NUL in a cell': ['file:2:name: “A\\u0000da” holds NUL, which is no text; expected letters, digits and signs'],
  'a NUL in an id': [
    'file:2:id: “a\\u0000b” is no id: it holds a character that is no text; expected letters, digits and signs',
  ],
  '10 MB in one cell': [
    'file:2:-: the row is longer than 2 million characters; is a quotation mark in it never closed?; nothing after it was read',
  ],
  'a text of more than a million letters': [
    'file:2:name: a text of 1.2 million characters; expected at most 1 million',
  ],
  'a web page': ['file:-:-: the file is a web page; expected the data themselves, such as CSV, GraphML or GEXF'],
  'a script': [
    'file:-:-: the file is a Cypher script, which Neo4j runs and Entourage does not; expected data, such as an export as CSV or GraphML',
  ],
  'a dossier': [
    'file:-:-: the file is a text to be read (Markdown), not data; expected an export as CSV, GraphML, GEXF, FollowTheMoney or Cytoscape JSON',
  ],
  'a quotation mark that is never closed': [
    'file:2:-: a quotation mark that opens in this row is never closed; nothing after it was read',
  ],
  'a quotation mark within a cell': [
    'file:2:-: a quotation mark stands within a cell; expected the whole cell in quotation marks, and "" for each one in the text; nothing after it was read',
  ],
  'text after a quotation mark': [
    'file:2:-: text follows a closing quotation mark; expected the next cell, or "" for a quotation mark in the text; nothing after it was read',
  ],
  'more cells than columns': ['file:2:-: the row has 4 cells; expected 2, as the header has'],
  'a header alone': ['file:1:-: the table has a header and no rows; expected at least one'],
  'columns that say nothing': [
    'file:1:-: the columns “x”, “y”, “z” do not say what they are; expected a header with a name or an id (for entities) or with “from” and “to” (for links), or a mapping',
  ],
  'no header': [
    'file:1:-: the columns “ada”, “berg” do not say what they are; expected a header with a name or an id (for entities) or with “from” and “to” (for links), or a mapping',
  ],
  'a matrix of names': [
    'file:1:-: the table is a matrix, with names along two sides; expected a row for each link, with a column for either end',
  ],
  'a matrix of people and firms': [
    'file:1:-: the table is a matrix, with names along two sides; expected a row for each link, with a column for either end',
  ],
  'a column twice': ['file:1:note: the column is there twice; expected another name'],
  'one id for two things': [
    'file:3:id: “a” is already the id of line 2, which says otherwise of it; expected an id of its own',
  ],
  'an empty id and name': ['file:2:id: the cell is empty; expected an id'],
  'an empty name without ids': ['file:3:name: the cell is empty; expected a name'],
  'a link without an end': ['file:3:to: the cell is empty; expected the id or the name of an entity'],
  'a link without both': [
    'file:2:from: the cell is empty; expected the id or the name of an entity',
    'file:2:to: the cell is empty; expected the id or the name of an entity',
  ],
  'a day that does not exist': [
    'file:2:born: “2022-02-30” is no date; expected one such as 2022, 2022-10, 14.10.2022 or Oct 14, 2022',
  ],
  'a date in riddles': [
    'file:2:born: “about 1970” is no date; expected one such as 2022, 2022-10, 14.10.2022 or Oct 14, 2022',
  ],
  'a date that may be two': [
    'file:2:born: “03/04/2015” may be two days; expected “dates: day-first” or “dates: month-first” in the mapping',
  ],
  'the number of a day': [
    'file:2:start: “42088” looks like the number that a spreadsheet keeps for a day; expected the column formatted as a date, such as 2022-10-14',
  ],
  'an end before its start': ['file:2:end: 2014 is before the start, 2015; expected a later date'],
  'an id that a spreadsheet shortened': [
    'file:2:id: “1.23457E+12” is an id that a spreadsheet has shortened to a number; expected it in full',
  ],
  'an id that is too long': [
    'file:2:id: an id of 301 characters, “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…”; expected at most 300',
  ],
  'XML that is cut off': [
    'file:4:-: the element <graph> is never closed: the file is cut off; expected the whole of it',
  ],
  'a tag that closes nothing': [
    'file:4:-: a closing tag closes nothing that is open; expected one for each opening tag',
  ],
  'entities that expand': [
    'file:2:-: the file declares entities of its own, which are not read: they can expand without end or reach for other files; expected a file without them',
  ],
  'an entity that reaches for a file': [
    'file:2:-: the file declares entities of its own, which are not read: they can expand without end or reach for other files; expected a file without them',
  ],
  'an entity that nobody declared': [
    'file:4:-: an entity such as &name; is used that XML does not have; expected its text itself',
  ],
  'elements that are nested too deep': [
    'file:4:-: elements are nested more than 200 deep; expected a flat list of things',
  ],
  'a character that XML does not allow': [
    'file:4:-: there is a character that XML does not allow; expected letters, digits and signs',
  ],
  'an attribute twice': ['file:4:-: an element has an attribute twice; expected it once'],
  'a node without an id': ['file:4:id: the node has no id; expected one'],
  'an edge to nowhere': ['file:5:to: “b” is unknown; expected the id of an entity of the file'],
  'an edge without a target': ['file:5:target: the edge has no target; expected the id of a node'],
  'a hyperedge': ['file:5:-: a hyperedge joins more than two nodes; expected edges with a source and a target'],
  'two nodes of one id': [
    'file:5:id: “a” is already the id of line 4, which says otherwise of it; expected an id of its own',
  ],
  'XML of another kind': ['file:-:-: the file is XML of another kind, <rss>; expected <graphml> or <gexf>'],
  'XML without an element': ['file:-:-: the XML has no element at its beginning; expected GraphML or GEXF'],
  'an encoding that there is not': [
    'file:1:-: the file says that it is in “klingon”, which is unknown; expected UTF-8',
  ],
  'GEXF without nodes': ['file:-:-: the file holds no entity and no link; expected at least one'],
  'GEXF with an edge to nowhere': ['file:7:to: “z” is unknown; expected the id of an entity of the file'],
  'GEXF with a node without an id': ['file:4:id: the node has no id; expected one'],
  'evidence that is no JSON': ['file:4:claims: the claims are not as Entourage writes them; expected a list in JSON'],
  'JSON that is cut off': ['file:1:-: the JSON is cut off; expected the whole of it'],
  'JSON that is none': [
    'file:1:-: the JSON is wrong here; expected names and texts in quotation marks, and commas between values',
  ],
  'JSON with a comma too few': [
    'file:1:-: this is no JSON: "{" stands where a comma or a closing bracket was expected',
  ],
  'JSON of another kind': [
    'file:-:-: the JSON holds neither FollowTheMoney entities nor Cytoscape elements; expected one of them',
  ],
  'an element without data': ['file:1:-: the element has no data; expected {"data": {"id": …}}'],
  'a node without an id in JSON': ['file:1:id: the node has no id; expected data with an id'],
  'an edge without a source': ['file:1:source: the edge has no source; expected the id of a node'],
  'an edge of JSON to nowhere': ['file:1:to: “b” is unknown; expected the id of an entity of the file'],
  'no elements': ['file:-:-: the JSON holds no elements; expected Cytoscape’s “elements” with nodes and edges'],
  'brackets without end': ['file:1:-: the JSON is cut off; expected the whole of it'],
  'brackets nested deep in a field': [
    'file:1:-: brackets are nested more than 100 deep; expected a flat list of things',
  ],
  'a lone surrogate in an id': [
    'file:1:id: “a\\ud800” is no id: it holds a character that is no text; expected letters, digits and signs',
  ],
  'a lone surrogate in a name': [
    'file:1:name: “\\udc00” holds half of a sign (a lone surrogate), which is no text; expected letters, digits and signs',
  ],
  'a NUL in JSON': ['file:1:name: “A\\u0000” holds NUL, which is no text; expected letters, digits and signs'],
  'an entity without a schema': ['file:2:schema: the entity “x” has no schema; expected one such as Person'],
  'an entity without an id': ['file:2:id: the entity has no id; expected one'],
  'an entity without properties': ['file:2:properties: the entity “x” has no properties; expected an object of lists'],
  'a line that is no JSON': ['file:2:-: the JSON is cut off; expected the whole of it'],
  'a line that is no entity': [
    'file:2:-: the line is no entity; expected {"id": …, "schema": …, "properties": {…}}',
    'file:3:-: the line is no entity; expected {"id": …, "schema": …, "properties": {…}}',
  ],
}
