# ruff: noqa: E501 (a case is easier to read on one line)
"""Redlines marked by hand, by the situation a drafter is in; each case lists every form a reviser would accept."""

SITUATIONS: dict[str, tuple[tuple[str, ...], ...]] = {
    "numbers are replaced whole": (
        ("a target of [-1,500-]{+2,000+} wells by [-2030-]{+2035+};",),
        ("by at least [-20-]{+25.5+} per cent;",),
        ("$[-100-]{+300+} billion a year;", "[-$100-]{+$300+} billion a year;"),
        ("1.5 [-°C-]{+degrees Celsius+} above the mean;",),
        ("paragraphs [-2 to 4-]{+3 to 5+} of it;", "paragraphs [-2-]{+3+} to [-4-]{+5+} of it;"),
        ("rules [-5 bis-]{+5 ter+} and 7;", "rules 5 [-bis-]{+ter+} and 7;"),
        ("paragraph [-12-]{+14 (c)+} of its decision;", "paragraph [-12-]{+14+} {+(c)+} of its decision;"),
    ),
    "dates and sessions": (
        (
            "during the period [-2024–2027-]{+2025–2028+};",
            "during the period [-2024-]{+2025+}–[-2027-]{+2028+};",
        ),
        ("on 8 [-and 9-]{+to 10+} June 2026;",),
        ("the sixth [-session-]{+and seventh sessions+} of the Board;",),
        ("by [-no later than-] 2030;",),
        ("Decides to meet {+again in 2030+}.", "Decides to meet[-.-]{+ again in 2030.+}"),
    ),
    "symbols, resolutions and addresses": (
        (
            "its resolutions 70/1 of 25 September 2015[- and-]{+,+} 72/279 of 31 May 2018 {+and 75/290 A of 25 June 2021+},",
            "its resolutions 70/1 of 25 September 2015[- and 72/279 of 31 May 2018-]{+, 72/279 of 31 May 2018 and 75/290 A of 25 June 2021+},",
        ),
        (
            "documents A/79/123[- and-]{+,+} A/79/124 {+and A/79/125/Add.1+};",
            "documents A/79/123[- and A/79/124-]{+, A/79/124 and A/79/125/Add.1+};",
        ),
        ("see [-https://example.org/a-]{+https://example.org/b+};",),
        ("COVID-19 {+and its variants+};",),
    ),
    "quotation marks and parentheses stay in pairs": (
        ("the Harbour Fund{+ (“the Fund”)+} shall be replenished;",),
        ("the World Tide Organization [-(WTO)-] shall report;",),
        ("the “[-Blue-]{+Green+} Economy” initiative;",),
        ("the declaration entitled “Our ocean, our future{+: call for action+}”,",),
        ("measures {+(including sanctions)+} against smugglers;",),
    ),
    "lists grow and shrink": (
        (
            "States[- and-]{+,+} organizations {+and individuals+};",
            "States[- and organizations-]{+, organizations and individuals+};",
        ),
        ("dykes, culverts{+, locks+} and footbridges;", "dykes, {+culverts,+} locks and footbridges;"),
        ("dykes, [-culverts,-] locks and footbridges;", "dykes[-, culverts-], locks and footbridges;"),
        ("the pilots{+, the surveyors+} and the keepers;",),
        (
            "technical[- and-]{+,+} financial {+and logistical+} support;",
            "technical[- and financial-]{+, financial and logistical+} support;",
        ),
        ("support to {+women,+} youth and older persons;",),
        ("the sustainable use of oceans{+, seas+} and marine resources;",),
        ("respect for {+sovereignty,+} territorial integrity and [-political-] independence;",),
        (
            "to end hunger[-,-] {+and+} achieve food security;",
            "to end hunger[-, achieve-]{+ and achieve+} food security;",
        ),
    ),
    "one joining word for another": (
        ("civil [-or-]{+and+} political rights;",),
        ("States [-and/or-]{+and+} organizations;",),
        ("rights, [-as well as-]{+including+} duties;",),
        ("women and girls, [-including-]{+in particular+} those with disabilities;",),
    ),
    "openings": (
        ("[-Welcomes-]{+Takes note with appreciation of+} the report;",),
        ("[-Notes-]{+Also notes with appreciation+} the progress made;",),
        ("Reiterates {+also+} its call upon States;",),
        ("[-Deeply concerned-]{+Alarmed+} at the loss of reefs,",),
        ("[-Also recalling-]{+Recalling further+} its decision 72/4,",),
        ("Recognizing {+the need for+} international cooperation,",),
        ("Recognizing [-that-] international cooperation [-is essential-],",),
        (
            "Expresses its {+deep+} appreciation to the Government {+and people+} of the host country;",
            "Expresses its {+deep+} appreciation to the Government{+ and people+} of the host country;",
        ),
    ),
    "an infinitive is taken up again": (
        ("Requests the Secretary-General to {+continue to+} report;",),
        ("Encourages the Government to [-continue to-] repair wells;",),
        ("Urges States to {+take steps to+} ratify the Convention;",),
        (
            "Requests the Secretary-General[-, in consultation with Member States,-] to {+continue to+} report {+annually+};",
        ),
        (
            "the rights of women and {+girls and+} children;",
            "the rights of women {+and girls+} and children;",
        ),
        ("the role {+of the Bureau in the coordination+} of the work;",),
    ),
    "what is set off by commas is no part of the phrase beside it": (
        (
            "Also requests the Board{+, within existing resources,+} to [-study-]{+examine+} the question {+and to report thereon+};",
        ),
        ("Invites the Bureau[-, as appropriate,-] to [-consider-]{+adopt+} guidelines;",),
        ("to provide {+, on a voluntary basis,+} information on wells;",),
        ("Urges States{+, where appropriate,+} to [-adopt laws-]{+repeal them+};",),
    ),
    "a clause that repeats a word stands on its own": (
        (
            "to strengthen [-international-] cooperation, {+including South-South cooperation,+} and solidarity;",
            "to strengthen [-international-] cooperation{+, including South-South cooperation+}, and solidarity;",
        ),
        (
            "to strengthen {+international+} cooperation, [-including South-South cooperation,-] and solidarity;",
            "to strengthen {+international+} cooperation[-, including South-South cooperation-], and solidarity;",
        ),
        ("the [-relevant-] bodies{+, including the treaty bodies,+} to report;",),
        ("the {+relevant+} bodies[-, including the treaty bodies,-] to report;",),
        ("Welcomes the [-full-] report of the Board{+, and the report of the Panel+};",),
    ),
    "phrases": (
        ("to promote the {+full, equal and meaningful+} participation of women in planning;",),
        ("in a manner [-consistent-]{+in accordance+} with international law;",),
        ("the promotion of {+all+} human rights {+and fundamental freedoms+};",),
        ("with [-a view to ensuring-]{+the aim of securing+} safe passage;",),
        ("the [-timely-] release of {+the+} data;",),
        ("the rights of [-children-]{+the child+} and of women;",),
        ("in the field of {+climate change,+} biodiversity and desertification;",),
        ("the human rights [-situation in-]{+of the people of+} the country;",),
        ("[-all forms of-] violence against women {+in all its forms+};",),
        ("on the basis of {+equality and+} mutual respect;",),
        ("the [-adverse-]{+negative+} impacts of [-climate change-]{+tides+};",),
    ),
    "casing, plurals and hyphens": (
        ("the [-member states-]{+Member States+} of the Union;",),
        ("each [-State-]{+States+} party;",),
        ("[-co-operation-]{+cooperation+} among States;",),
        ("the [-follow up-]{+follow-up+} to the Summit;",),
        ("[-multistakeholder-]{+multi-stakeholder+} partnerships;",),
        ("the [-Chairman-]{+Chair+} of the Committee;",),
        ("persons with [-disability-]{+disabilities+};",),
        ("the [-country’s-]{+countries’+} own plans;",),
    ),
    "sentences": (
        ("the reefs. [-It urges States to act.-] The Board shall meet.",),
        ("the reefs. {+It urges States to act.+} The Board shall meet.",),
        ("{+Emphasizing that+} the sea is a common good[-;-]{+,+}",),
        ("Reaffirms the [-goal-]{+goals+} of the Strategy{+, and calls for its implementation+};",),
    ),
    "French": (
        (
            "Se félicite [-du-]{+des+} [-rapport-]{+rapports+} du Secrétaire général ;",
            "Se félicite [-du rapport-]{+des rapports+} du Secrétaire général ;",
        ),
        ("la question intitulée « Océans {+et droit de la mer+} » ;",),
        ("Décide [-d’examiner-]{+de poursuivre l’examen de+} la question ;",),
        ("l’eau{+, l’énergie+} et l’assainissement ;",),
        ("[-l’Assemblée-]{+l’Organisation+} des Nations Unies ;",),
        ("compte tenu {+de l’importance+} des océans ;",),
    ),
    "Spanish and Russian": (
        ("[-Toma nota-]{+Acoge con beneplácito+} del informe;",),
        ("el tema titulado “Mares{+ y océanos+}”;",),
        ("de conformidad con el derecho internacional{+, incluido el derecho del mar+};",),
        ("призывает государства {+и международные организации+} сотрудничать;",),
        ("рекомендует [-Совету-]{+Комитету+} рассмотреть {+этот+} вопрос;",),
    ),
    "Arabic by words": (
        ("في جدول الأعمال [-المؤقت-] لدورتها [-الثمانين-]{+الحادية والثمانين+}؛",),
        ("تدعو الدول{+، حسب الاقتضاء،+} إلى التعاون؛",),
        ("التقدم المحرز [-في تنفيذ-]{+نحو تحقيق+} الأهداف؛",),
        ("إذ تلاحظ {+مع القلق+} فقدان الشعاب،",),
    ),
    "Chinese by characters, its figures whole": (
        ("决定在第[-七十九-]{+八十+}届会议上审议此问题；",),
        ("在[-二〇二五-]{+二〇二六+}年之前；",),
        ("敦促会员国{+酌情+}加强合作[-与-]{+和+}交流；",),
        ("欢迎[-秘书长-]{+高级专员+}的报告；",),
        ("又{+赞赏地+}注意到该报告；",),
        ("加强[-国际-]合作，{+包括南南合作，+}",),
    ),
}
