RETURN [
'person/someone-or-other',
1] AS list
