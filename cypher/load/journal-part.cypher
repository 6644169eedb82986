// name: journal-part
// about: One piece of the note of what it takes to put a load back.
// param journal: text
// param position: integer
// row text: text
MATCH (p:JournalPart)
WHERE p.journal = $journal AND p.position = $position
RETURN p.text AS text
