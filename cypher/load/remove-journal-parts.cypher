// name: remove-journal-parts
// about: Forgets the pieces of the note of a load.
// param journal: text
MATCH (p:JournalPart)
WHERE p.journal = $journal
DELETE p
