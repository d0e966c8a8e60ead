# ruff: noqa: E501 (a case is easier to read on one line)
"""Redlines marked by hand in the manner of negotiated drafts, kept apart from those the clean-up was made on.

Each case lists every form that a careful reviser would accept.
"""

CASES: tuple[tuple[str, ...], ...] = (
    ("Recalling {+also+} its resolution 71/130 on wells,",),
    ("Recalling [-also-]{+further+} its resolution 71/130 on wells,",),
    ("Reaffirming [-further-] the Charter of the Harbours,",),
    ("[-Requests-]{+Also requests+} the Director to publish the tide tables;",),
    ("[-Invites-]{+Strongly encourages+} pilots to report groundings;",),
    ("[-Further urges-]{+Urges+} Member States to repair seawalls;",),
    ("Welcomes [-with appreciation-] the offer of the Government of the host country;",),
    ("Takes note {+with interest+} of the report of the Board;",),
    ("Notes with [-deep-] concern the loss of wells;",),
    (
        "Expressing {+its deep+} concern at the loss of wells,",
        "Expressing {+its deep +}concern at the loss of wells,",
    ),
    ("Calls upon all States{+, in particular coastal States,+} to light their harbours;",),
    ("Calls upon all States[-, as appropriate,-] to light their harbours;",),
    ("Calls upon all States to light{+, maintain and repair+} their harbours;",),
    ("Calls upon all States to [-light-]{+maintain+} their harbours[-, inter alia,-] by dredging;",),
    (
        "Decides to convene a meeting [-in 2027-]{+no later than 2028+};",
        "Decides to convene a meeting {+no later than+} [-in 2027-]{+2028+};",
    ),
    ("Decides that the panel shall meet [-once-]{+twice+} a year{+ in Vienna+};",),
    (
        "Requests the Secretary-General to submit to the Assembly at its [-eighty-first-]{+eighty-second+} session a report on wells;",
    ),
    ("as set out in document [-A/C.3/80/L.9-]{+A/C.3/80/L.9/Rev.1+};",),
    (
        "resolutions 68/193 of 18 December 2013{+, 69/197 of 18 December 2014+} and 70/178 of 17 December 2015,",
    ),
    (
        "in accordance with rule [-12-]{+13 (b)+} of the rules of procedure,",
        "in accordance with rule [-12-]{+13+} {+(b)+} of the rules of procedure,",
    ),
    (
        "a contribution of [-$1.5 million-]{+$2.75 million+} to the fund;",
        "a contribution of $[-1.5-]{+2.75+} million to the fund;",
    ),
    ("some [-45-]{+60+} per cent of wells and [-12-]{+15+} per cent of dykes;",),
    ("with the assistance of the [-Bureau of Charts-]{+Institute of Tides+};",),
    ("including women{+, youth, older persons+} and persons with disabilities,",),
    ("including women[-, youth-] and persons with disabilities,",),
    ("including women{+ and girls+}, youth and persons with disabilities,",),
    (
        "developing countries, in particular the least developed countries{+, landlocked developing countries+} and small island developing States,",
    ),
    (
        "[-Member States-]{+States Members of the United Nations+} and members of specialized agencies;",
        "[-Member-] States {+Members of the United Nations+} and members of specialized agencies;",
    ),
    ("the [-High-level-]{+Ministerial+} Meeting on Harbours;",),
    (
        "to strengthen [-international-]{+regional and international+} cooperation;",
        "to strengthen {+regional and+} international cooperation;",
    ),
    ("to strengthen bilateral, regional and international {+cooperation and+} coordination;",),
    (
        "measures to [-prevent-]{+prevent, detect and punish+} smuggling;",
        "measures to prevent{+, detect and punish+} smuggling;",
    ),
    (
        "Stresses that States [-have the primary responsibility-]{+bear the main duty+} to protect wells;",
        "Stresses that States [-have-]{+bear+} the [-primary responsibility-]{+main duty+} to protect wells;",
    ),
    (
        "Recognizes that [-there is a need to-]{+States should+} train surveyors;",
        "Recognizes that [-there is a need to train-]{+States should train+} surveyors;",
    ),
    (
        "Requests the Bureau, [-within existing resources-]{+subject to the availability of voluntary contributions+}, to dig wells;",
    ),
    ("Requests the Bureau to dig wells{+ and to report thereon+};",),
    ("Requests the Bureau [-and the Institute-] to dig wells;",),
    ("and [-the Institute of-] Tides, charts and reefs of the [-north-]{+south+};",),
    ("“[-Charting-]{+Mapping+} the reefs of tomorrow”;",),
    (
        "the report entitled [-“Wells and dykes”-]{+“Tides”+};",
        "the report entitled “[-Wells and dykes-]{+Tides+}”;",
    ),
    (
        "the Convention on Wells (the [-“Convention”-]{+“Wells Convention”+}),",
        "the Convention on Wells (the “{+Wells +}Convention”),",
    ),
    ("Invites the host Government{+, in consultation with the Bureau,+} to choose a [-date-]{+venue+};",),
    ("Côte d’Ivoire, [-Czechia-]{+Cuba+}, Fiji and Peru: draft resolution",),
    (
        "Côte d’Ivoire, Czechia, Fiji[- and-]{+,+} Peru{+ and Samoa+}: draft resolution",
        "Côte d’Ivoire, Czechia, Fiji[- and Peru-]{+, Peru and Samoa+}: draft resolution",
    ),
    ("the progress [-achieved-]{+made and the challenges that remain+} in lighting harbours;",),
    ("no later than [-31 March-]{+30 June+} 2027;",),
    (
        "from [-9 to 13 June-]{+1 to 5 September+} 2026 in Geneva;",
        "from [-9-]{+1+} to [-13 June-]{+5 September+} 2026 in Geneva;",
    ),
    (
        "[-Recalling the outcome of the meeting of pilots,-]{+Bearing in mind that the reefs have suffered,+}",
        "[-Recalling the outcome of the meeting of pilots-]{+Bearing in mind that the reefs have suffered+},",
        "[-Recalling the outcome of the meeting of pilots-]{+Bearing in mind that the reefs have suffered+},",
    ),
    ("Encourages States to consider [-ratifying or acceding-]{+becoming parties+} to the Convention;",),
    ("who are [-most-] vulnerable to storms [-or floods-]{+and droughts+};",),
    (
        "Decides to [-continue its consideration of the matter-]{+remain seized of the question+};",
        "Decides to [-continue its consideration-]{+remain seized+} of the [-matter-]{+question+};",
    ),
    ("shall [-not-] be made public {+after one year+};",),
    ("a [-legally binding-] instrument on wells;",),
    ("as well as [-to-] the Bureau and {+to+} the Institute;",),
    ("请秘书长[-向-]{+在+}大会[-提交-]{+报告+}",),
    ("注意到{+并欢迎+}报告；",),
    ("تحث الدول الأعضاء {+والجهات المانحة+} على إصلاح المرافئ؛",),
    ("تطلب إلى [-الأمين العام-]{+المدير التنفيذي+} أن يقدم تقريرا؛",),
    ("Demande au Directeur {+exécutif+} de publier l’annuaire des marées;",),
    ("Prie [-instamment-] les États de réparer [-les-]{+leurs+} digues;",),
    ("Просит Генерального секретаря [-представить-]{+подготовить+} доклад;",),
    ("Exhorta a los Estados{+, según proceda,+} a reparar los diques;",),
)
