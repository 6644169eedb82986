MATCH p = (a:Entity)-[*]-(b:Entity) RETURN count(p) AS c
