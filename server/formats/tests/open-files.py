"""Opens exported files with networkx and followthemoney, and prints what they found in them as JSON."""

import json
import sys

import networkx
from followthemoney import model


def graph(read):
    nodes = {node: fields for node, fields in read.nodes(data=True)}
    edges = [[start, end, fields] for start, end, fields in read.edges(data=True)]
    return {"directed": read.is_directed(), "nodes": nodes, "edges": edges, "graph": read.graph}


def by_name(properties):
    return {name: sorted(values) for name, values in properties.items()}


def entity(line):
    raw = json.loads(line)
    # Not trusted to be clean: what the type of a property refuses is left out, so that a loss shows.
    proxy = model.get_proxy(json.loads(line), cleaned=False)
    return {
        "id": proxy.id,
        "schema": proxy.schema.name,
        "ends": [list(pair) for pair in proxy.edgepairs()] if proxy.schema.edge else [],
        "wanted": by_name(raw["properties"]),
        "kept": by_name({name: proxy.get(name) for name in proxy.properties}),
        "context": proxy.context,
    }


def entities(path):
    with open(path, encoding="utf-8") as lines:
        return [entity(line) for line in lines]


graphml, gexf, ftm = sys.argv[1:4]
print(
    json.dumps(
        {
            "graphml": graph(networkx.read_graphml(graphml, force_multigraph=True)),
            "gexf": graph(networkx.read_gexf(gexf)),
            "ftm": entities(ftm),
        },
        default=str,
    )
)
