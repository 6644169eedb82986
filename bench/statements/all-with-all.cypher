MATCH (a), (b), (c), (d) WHERE a.name + b.name = c.name + d.name RETURN count(*) AS c
