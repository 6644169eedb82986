"""Checks GraphML and GEXF by the schemas that a jar of JGraphT holds, and prints what they object to as JSON."""

import json
import sys
import tempfile
import zipfile
from pathlib import Path

from lxml import etree

OLD = "http://www.gexf.net/1.2draft"
NEW = "http://gexf.net/1.3"


def read(folder, name, change):
    path = Path(folder) / name
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    return etree.XMLSchema(etree.parse(path))


def any_text(schema):
    # Ids and names of fields are those of the data, which hold more signs than a name token may.
    return schema.replace('"xs:NMTOKEN"', '"xs:string"')


def objections(schema, tree):
    schema.validate(tree)
    return [f"{one.line}: {one.message}" for one in schema.error_log]


jar, graphml, gexf = sys.argv[1:4]
with tempfile.TemporaryDirectory() as folder:
    with zipfile.ZipFile(jar) as files:
        files.extractall(folder, [name for name in files.namelist() if name.endswith(".xsd")])
    graphml_schema = read(folder, "graphml.xsd", any_text)
    # 1.3 moved the namespace and added the kinds of edges; all else that is written was there before.
    gexf_schema = read(folder, "gexf.xsd", lambda schema: schema)
    text = Path(gexf).read_text(encoding="utf-8")
    text = text.replace(f'xmlns="{NEW}" version="1.3"', f'xmlns="{OLD}" version="1.2"', 1)
    newer = etree.fromstring(text.encode())
    for edge in newer.iter(f"{{{OLD}}}edge"):
        edge.attrib.pop("kind", None)
    print(
        json.dumps(
            {"graphml": objections(graphml_schema, etree.parse(graphml)), "gexf": objections(gexf_schema, newer)}
        )
    )
