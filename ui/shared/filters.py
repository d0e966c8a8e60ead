"""The endings of the files that Chapeau opens, taken from the one table of formats."""

from itertools import chain

from exports.formats import FORMATS

DOSSIER_ENDING = ".chapeau"
READ = {each.name: each.endings + each.also_reads for each in FORMATS if each.read is not None}
"""By the name of each format, its endings."""
ALL_READ = (DOSSIER_ENDING, *chain.from_iterable(READ.values()))
"""The ending of every file that can be opened."""
