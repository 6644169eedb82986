// name: remove-citations
// about: Forgets where claims stand, so that they can be given another place.
// param ids: list of text
UNWIND $ids AS id
MATCH (:Claim {id: id})-[cites:CITES]->(:Source)
DELETE cites
