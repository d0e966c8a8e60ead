"""Invented prose of resolutions, of which no two paragraphs are alike: for drafts whose changes are known."""

import random

PREAMBULAR = (
    *("Recalling", "Reaffirming", "Noting with concern", "Bearing in mind", "Recognizing", "Welcoming"),
    *("Deeply concerned", "Emphasizing", "Acknowledging", "Convinced", "Mindful", "Taking note of the fact"),
)
OPERATIVE = (
    *("Decides", "Requests", "Invites", "Urges", "Encourages", "Calls upon", "Stresses", "Notes"),
    *("Affirms", "Underlines", "Recommends", "Appeals to those concerned to ensure", "Looks forward to it"),
)
_DESCRIBING = (
    *(
        "small",
        "remote",
        "coastal",
        "regional",
        "traditional",
        "scientific",
        "municipal",
        "affected",
        "rural",
    ),
    *("independent", "voluntary", "predictable", "transparent", "seasonal", "accredited", "landlocked"),
    *("historic", "urgent", "reliable", "public", "shared", "mountainous", "vulnerable", "modern", "equal"),
)
_AGENTS = (
    *("harbour masters", "lighthouse keepers", "Member States", "municipal archives", "tide observatories"),
    *("hydrographers", "the regional commissions", "pilots and navigators", "fishing communities", "donors"),
    *(
        "the Secretary-General",
        "island Governments",
        "weather services",
        "dredging companies",
        "universities",
    ),
    *("shipyards", "the Bureau of Charts", "port authorities", "ferry operators", "coastguards", "insurers"),
    *("the Institute of Tides", "surveyors", "civil society", "the Commission on Wells", "well diggers"),
)
_ACTIONS = (
    *("repair", "publish", "inspect", "finance", "map", "preserve", "register", "translate", "monitor"),
    *("modernize", "insure", "exchange", "supervise", "catalogue", "rebuild", "fund", "staff", "audit"),
    *("harmonize", "maintain", "evaluate", "extend", "protect", "review", "standardize", "light", "deepen"),
)
_OBJECTS = (
    *("breakwaters", "tide tables", "charts of reefs", "groundwater surveys", "navigation beacons", "dykes"),
    *("archives of storms", "training courses for pilots", "footbridges", "measuring instruments", "locks"),
    *("rainfall records", "emergency moorings", "seawalls", "fog signals", "culverts", "salt marshes"),
    *("registers of wrecks", "desalination plants", "early warnings", "fishing quotas", "ferry timetables"),
    *("cisterns", "canal banks", "bilge water rules", "rescue stations", "tidal mills", "coral nurseries"),
)
_ENDS = (
    *("before the season of storms", "in accordance with national law", "within existing resources"),
    *("on the basis of the best available data", "in the course of the decade", "without delay"),
    *("at all levels", "in cooperation with neighbouring countries", "for the benefit of future generations"),
    *("as provided for in the Plan of Action", "at the request of the countries concerned", "by 2031"),
    *("in line with the outcome of the conference held in 2019", "with the consent of local communities"),
    *("in arid regions", "north of the fortieth parallel", "during the winter months", "free of charge"),
)
_JOINTS = (
    *("and in this regard", "while noting that", "taking into account that", "including by ensuring that"),
    *("as well as the fact that", "with a view to the day when", "on the understanding that", "given that"),
)
ASIDES = (
    "as appropriate",
    "where feasible",
    "inter alia",
    "as a matter of priority",
    "to the extent possible",
)
SOURCES = ("Report of the panel of hydrographers", "Register of lighthouses", "Atlas of coastal aquifers")


def clause(chance: random.Random) -> str:
    """A clause of about twelve words."""
    some = chance.choice
    first = f"{some(_DESCRIBING)} " if chance.random() < 0.7 else ""
    second = f"{some(_DESCRIBING)} " if chance.random() < 0.7 else ""
    number = f", of which {chance.randint(2, 900)} were counted," if chance.random() < 0.1 else ""
    agents = some(_AGENTS)
    if agents.startswith("the "):
        first = ""
    return f"{first}{agents} {some(_ACTIONS)} {second}{some(_OBJECTS)}{number} {some(_ENDS)}"


def words(chance: random.Random, count: int) -> str:
    """About so many words, in clauses joined by commas."""
    result = f"that {clause(chance)}"
    while len(result.split()) < count - 8:
        result += f", {chance.choice(_JOINTS)} {clause(chance)}"
    return result


def describing(chance: random.Random) -> str:
    """One adjective."""
    return chance.choice(_DESCRIBING)
