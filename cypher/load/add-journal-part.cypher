// name: add-journal-part
// about: Adds a piece of the note of what it takes to put a load back.
// param journal: text
// param position: integer
// param text: text
CREATE (p:JournalPart {journal: $journal, position: $position, text: $text})
