/**
 * The Python packages that open exported files in the tests, and lxml, which
 * checks them by a schema. followthemoney is of the last line that needs no ICU,
 * which would have to be compiled; the schemata are the same. The rest is what
 * these need, and no more of it.
 */
export const PACKAGES: readonly string[] = [
  'networkx>=3.2,<4',
  'followthemoney==3.5.9',
  'lxml>=5,<7',
  'normality==2.5.0',
  'banal',
  'prefixdate',
  'countrynames',
  'languagecodes',
  'python-stdnum',
  'pantomime',
  'phonenumbers',
  'rdflib',
  'sqlalchemy<2.1',
  'babel',
  'requests',
  'certifi',
  'idna',
  'urllib3',
  'levenshtein',
  'rapidfuzz',
  'pyyaml',
  'pytz',
  'chardet',
  'charset-normalizer',
  'text-unidecode',
  'pyparsing',
  'typing_extensions',
]
