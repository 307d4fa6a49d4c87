"""The names of States in the other official languages, as the United Nations prints them in lists.

Member States, and the two observer States; the terminology of the United Nations (UNTERM) and, as
far as they go, the recorded votes of the Human Rights Council in the UNxml files.
"""

from __future__ import annotations

from types import MappingProxyType

_FRENCH = """
Afghanistan|Afrique du Sud|Albanie|Algérie|Allemagne|Andorre|Angola|Antigua-et-Barbuda
Arabie saoudite|Argentine|Arménie|Australie|Autriche|Azerbaïdjan|Bahamas|Bahreïn|Bangladesh|Barbade
Bélarus|Belgique|Belize|Bénin|Bhoutan|Bolivie (État plurinational de)|Bosnie-Herzégovine|Botswana
Brésil|Brunéi Darussalam|Bulgarie|Burkina Faso|Burundi|Cabo Verde|Cambodge|Cameroun|Canada|Chili
Chine|Chypre|Colombie|Comores|Congo|Costa Rica|Côte d’Ivoire|Croatie|Cuba|Danemark|Djibouti
Dominique|Égypte|El Salvador|Émirats arabes unis|Équateur|Érythrée|Espagne|Estonie|Eswatini
État de Palestine|États-Unis d’Amérique|Éthiopie|Fédération de Russie|Fidji|Finlande|France|Gabon
Gambie|Géorgie|Ghana|Grèce|Grenade|Guatemala|Guinée|Guinée équatoriale|Guinée-Bissau|Guyana|Haïti
Honduras|Hongrie|Îles Marshall|Îles Salomon|Inde|Indonésie|Iran (République islamique d’)|Iraq
Irlande|Islande|Israël|Italie|Jamaïque|Japon|Jordanie|Kazakhstan|Kenya|Kirghizistan|Kiribati|Koweït
Lesotho|Lettonie|Liban|Libéria|Libye|Liechtenstein|Lituanie|Luxembourg|Macédoine du Nord|Madagascar
Malaisie|Malawi|Maldives|Mali|Malte|Maroc|Maurice|Mauritanie|Mexique
Micronésie (États fédérés de)|Monaco|Mongolie|Monténégro|Mozambique|Myanmar|Namibie|Nauru|Népal
Nicaragua|Niger|Nigéria|Norvège|Nouvelle-Zélande|Oman|Ouganda|Ouzbékistan|Pakistan|Palaos|Panama
Papouasie-Nouvelle-Guinée|Paraguay|Pays-Bas (Royaume des)|Pérou|Philippines|Pologne|Portugal|Qatar
République arabe syrienne|République centrafricaine|République de Corée|République de Moldova
République démocratique du Congo|République démocratique populaire lao|République dominicaine
République populaire démocratique de Corée|République-Unie de Tanzanie|Roumanie
Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|Rwanda|Saint-Kitts-et-Nevis|Saint-Marin
Saint-Siège|Saint-Vincent-et-les Grenadines|Sainte-Lucie|Samoa|Sao Tomé-et-Principe|Sénégal|Serbie
Seychelles|Sierra Leone|Singapour|Slovaquie|Slovénie|Somalie|Soudan|Soudan du Sud|Sri Lanka|Suède
Suisse|Suriname|Tadjikistan|Tchad|Tchéquie|Thaïlande|Timor-Leste|Togo|Tonga|Trinité-et-Tobago
Tunisie|Türkiye|Turkménistan|Tuvalu|Ukraine|Uruguay|Vanuatu
Venezuela (République bolivarienne du)|Viet Nam|Yémen|Zambie|Zimbabwe
"""
_SPANISH = """
Afganistán|Albania|Alemania|Andorra|Angola|Antigua y Barbuda|Arabia Saudita|Argelia|Argentina
Armenia|Australia|Austria|Azerbaiyán|Bahamas|Bahrein|Bangladesh|Barbados|Belarús|Bélgica|Belice
Benin|Bhután|Bolivia (Estado Plurinacional de)|Bosnia y Herzegovina|Botswana|Brasil
Brunei Darussalam|Bulgaria|Burkina Faso|Burundi|Cabo Verde|Camboya|Camerún|Canadá|Chad|Chequia|Chile
China|Chipre|Colombia|Comoras|Congo|Costa Rica|Côte d’Ivoire|Croacia|Cuba|Dinamarca|Djibouti
Dominica|Ecuador|Egipto|El Salvador|Emiratos Árabes Unidos|Eritrea|Eslovaquia|Eslovenia|España
Estado de Palestina|Estados Unidos de América|Estonia|Eswatini|Etiopía|Federación de Rusia|Fiji
Filipinas|Finlandia|Francia|Gabón|Gambia|Georgia|Ghana|Granada|Grecia|Guatemala|Guinea|Guinea-Bissau
Guinea Ecuatorial|Guyana|Haití|Honduras|Hungría|India|Indonesia|Irán (República Islámica del)|Iraq
Irlanda|Islandia|Islas Marshall|Islas Salomón|Israel|Italia|Jamaica|Japón|Jordania|Kazajstán|Kenya
Kirguistán|Kiribati|Kuwait|Lesotho|Letonia|Líbano|Liberia|Libia|Liechtenstein|Lituania|Luxemburgo
Macedonia del Norte|Madagascar|Malasia|Malawi|Maldivas|Malí|Malta|Marruecos|Mauricio|Mauritania
México|Micronesia (Estados Federados de)|Mónaco|Mongolia|Montenegro|Mozambique|Myanmar|Namibia|Nauru
Nepal|Nicaragua|Níger|Nigeria|Noruega|Nueva Zelandia|Omán|Países Bajos (Reino de los)|Pakistán|Palau
Panamá|Papua Nueva Guinea|Paraguay|Perú|Polonia|Portugal|Qatar
Reino Unido de Gran Bretaña e Irlanda del Norte|República Árabe Siria|República Centroafricana
República de Corea|República de Moldova|República Democrática del Congo
República Democrática Popular Lao|República Dominicana|República Popular Democrática de Corea
República Unida de Tanzanía|Rumanía|Rwanda|Saint Kitts y Nevis|Samoa|San Marino
San Vicente y las Granadinas|Santa Lucía|Santa Sede|Santo Tomé y Príncipe|Senegal|Serbia|Seychelles
Sierra Leona|Singapur|Somalia|Sri Lanka|Sudáfrica|Sudán|Sudán del Sur|Suecia|Suiza|Suriname
Tailandia|Tayikistán|Timor-Leste|Togo|Tonga|Trinidad y Tabago|Túnez|Türkiye|Turkmenistán|Tuvalu
Ucrania|Uganda|Uruguay|Uzbekistán|Vanuatu|Venezuela (República Bolivariana de)|Viet Nam|Yemen|Zambia
Zimbabwe
"""
_RUSSIAN = """
Австралия|Австрия|Азербайджан|Албания|Алжир|Ангола|Андорра|Антигуа и Барбуда|Аргентина|Армения
Афганистан|Багамские Острова|Бангладеш|Барбадос|Бахрейн|Беларусь|Белиз|Бельгия|Бенин|Болгария
Боливия (Многонациональное Государство)|Босния и Герцеговина|Ботсвана|Бразилия|Бруней-Даруссалам
Буркина-Фасо|Бурунди|Бутан|Вануату|Венгрия|Венесуэла (Боливарианская Республика)|Вьетнам|Габон|Гаити
Гайана|Гамбия|Гана|Гватемала|Гвинея|Гвинея-Бисау|Германия|Гондурас|Государство Палестина|Гренада
Греция|Грузия|Дания|Демократическая Республика Конго|Джибути|Доминика|Доминиканская Республика
Египет|Замбия|Зимбабве|Израиль|Индия|Индонезия|Иордания|Ирак|Иран (Исламская Республика)|Ирландия
Исландия|Испания|Италия|Йемен|Кабо-Верде|Казахстан|Камбоджа|Камерун|Канада|Катар|Кения|Кипр|Кирибати
Китай|Колумбия|Коморские Острова|Конго|Корейская Народно-Демократическая Республика|Коста-Рика
Кот-д’Ивуар|Куба|Кувейт|Кыргызстан|Лаосская Народно-Демократическая Республика|Латвия|Лесото|Либерия
Ливан|Ливия|Литва|Лихтенштейн|Люксембург|Маврикий|Мавритания|Мадагаскар|Малави|Малайзия|Мали
Мальдивские Острова|Мальта|Марокко|Маршалловы Острова|Мексика|Микронезия (Федеративные Штаты)
Мозамбик|Монако|Монголия|Мьянма|Намибия|Науру|Непал|Нигер|Нигерия|Нидерланды (Королевство)|Никарагуа
Новая Зеландия|Норвегия|Объединенная Республика Танзания|Объединенные Арабские Эмираты|Оман|Пакистан
Палау|Панама|Папуа — Новая Гвинея|Парагвай|Перу|Польша|Португалия|Республика Корея
Республика Молдова|Российская Федерация|Руанда|Румыния|Сальвадор|Самоа|Сан-Марино
Сан-Томе и Принсипи|Саудовская Аравия|Святой Престол|Северная Македония|Сейшельские Острова|Сенегал
Сент-Винсент и Гренадины|Сент-Китс и Невис|Сент-Люсия|Сербия|Сингапур
Сирийская Арабская Республика|Словакия|Словения
Соединенное Королевство Великобритании и Северной Ирландии|Соединенные Штаты Америки
Соломоновы Острова|Сомали|Судан|Суринам|Сьерра-Леоне|Таджикистан|Таиланд|Тимор-Лешти|Того|Тонга
Тринидад и Тобаго|Тувалу|Тунис|Туркменистан|Турция|Уганда|Узбекистан|Украина|Уругвай|Фиджи|Филиппины
Финляндия|Франция|Хорватия|Центральноафриканская Республика|Чад|Черногория|Чехия|Чили|Швейцария
Швеция|Шри-Ланка|Эквадор|Экваториальная Гвинея|Эритрея|Эсватини|Эстония|Эфиопия|Южная Африка
Южный Судан|Ямайка|Япония
"""
_CHINESE = """
阿富汗|阿尔巴尼亚|阿尔及利亚|安道尔|安哥拉|安提瓜和巴布达|阿根廷|亚美尼亚|澳大利亚|奥地利|阿塞拜疆|巴哈马|巴林|孟加拉国|巴巴多斯|白俄罗斯|比利时|伯利兹|贝宁|不丹|多民族玻利维亚国
波斯尼亚和黑塞哥维那|博茨瓦纳|巴西|文莱达鲁萨兰国|保加利亚|布基纳法索|布隆迪|佛得角|柬埔寨|喀麦隆|加拿大|中非共和国|乍得|智利|中国|哥伦比亚|科摩罗|刚果|哥斯达黎加|科特迪瓦|克罗地亚|古巴
塞浦路斯|捷克|朝鲜民主主义人民共和国|刚果民主共和国|丹麦|吉布提|多米尼克|多米尼加共和国|厄瓜多尔|埃及|萨尔瓦多|赤道几内亚|厄立特里亚|爱沙尼亚|斯威士兰|埃塞俄比亚|斐济|芬兰|法国|加蓬|冈比亚
格鲁吉亚|德国|加纳|希腊|格林纳达|危地马拉|几内亚|几内亚比绍|圭亚那|海地|教廷|洪都拉斯|匈牙利|冰岛|印度|印度尼西亚|伊朗伊斯兰共和国|伊拉克|爱尔兰|以色列|意大利|牙买加|日本|约旦|哈萨克斯坦
肯尼亚|基里巴斯|科威特|吉尔吉斯斯坦|老挝人民民主共和国|拉脱维亚|黎巴嫩|莱索托|利比里亚|利比亚|列支敦士登|立陶宛|卢森堡|马达加斯加|马拉维|马来西亚|马尔代夫|马里|马耳他|马绍尔群岛|毛里塔尼亚
毛里求斯|墨西哥|密克罗尼西亚联邦|摩纳哥|蒙古|黑山|摩洛哥|莫桑比克|缅甸|纳米比亚|瑙鲁|尼泊尔|荷兰王国|新西兰|尼加拉瓜|尼日尔|尼日利亚|北马其顿|挪威|阿曼|巴基斯坦|帕劳|巴拿马
巴布亚新几内亚|巴拉圭|秘鲁|菲律宾|波兰|葡萄牙|卡塔尔|大韩民国|摩尔多瓦共和国|罗马尼亚|俄罗斯联邦|卢旺达|圣基茨和尼维斯|圣卢西亚|圣文森特和格林纳丁斯|萨摩亚|圣马力诺|圣多美和普林西比
沙特阿拉伯|塞内加尔|塞尔维亚|塞舌尔|塞拉利昂|新加坡|斯洛伐克|斯洛文尼亚|所罗门群岛|索马里|南非|南苏丹|西班牙|斯里兰卡|巴勒斯坦国|苏丹|苏里南|瑞典|瑞士|阿拉伯叙利亚共和国|塔吉克斯坦|泰国
东帝汶|多哥|汤加|特立尼达和多巴哥|突尼斯|土耳其|土库曼斯坦|图瓦卢|乌干达|乌克兰|阿拉伯联合酋长国|大不列颠及北爱尔兰联合王国|坦桑尼亚联合共和国|美利坚合众国|乌拉圭|乌兹别克斯坦|瓦努阿图
委内瑞拉玻利瓦尔共和国|越南|也门|赞比亚|津巴布韦
"""
_ARABIC = """
أفغانستان|ألبانيا|الجزائر|أندورا|أنغولا|أنتيغوا وبربودا|الأرجنتين|أرمينيا|أستراليا|النمسا|أذربيجان
جزر البهاما|البحرين|بنغلاديش|بربادوس|بيلاروس|بلجيكا|بليز|بنن|بوتان
بوليفيا (دولة - المتعددة القوميات)|البوسنة والهرسك|بوتسوانا|البرازيل|بروني دار السلام|بلغاريا
بوركينا فاسو|بوروندي|كابو فيردي|كمبوديا|الكاميرون|كندا|جمهورية أفريقيا الوسطى|تشاد|شيلي|الصين
كولومبيا|جزر القمر|الكونغو|كوستاريكا|كوت ديفوار|كرواتيا|كوبا|قبرص|تشيكيا
جمهورية كوريا الشعبية الديمقراطية|جمهورية الكونغو الديمقراطية|الدانمرك|جيبوتي|دومينيكا
الجمهورية الدومينيكية|إكوادور|مصر|السلفادور|غينيا الاستوائية|إريتريا|إستونيا|إسواتيني|إثيوبيا|فيجي
فنلندا|فرنسا|غابون|غامبيا|جورجيا|ألمانيا|غانا|اليونان|غرينادا|غواتيمالا|غينيا|غينيا - بيساو|غيانا
هايتي|الكرسي الرسولي|هندوراس|هنغاريا|آيسلندا|الهند|إندونيسيا|إيران (جمهورية - الإسلامية)|العراق
أيرلندا|إسرائيل|إيطاليا|جامايكا|اليابان|الأردن|كازاخستان|كينيا|كيريباس|الكويت|قيرغيزستان
جمهورية لاو الديمقراطية الشعبية|لاتفيا|لبنان|ليسوتو|ليبريا|ليبيا|ليختنشتاين|ليتوانيا|لكسمبرغ
مدغشقر|ملاوي|ماليزيا|ملديف|مالي|مالطة|جزر مارشال|موريتانيا|موريشيوس|المكسيك
ميكرونيزيا (ولايات - الموحدة)|موناكو|منغوليا|الجبل الأسود|المغرب|موزامبيق|ميانمار|ناميبيا|ناورو
نيبال|هولندا (مملكة -)|نيوزيلندا|نيكاراغوا|النيجر|نيجيريا|مقدونيا الشمالية|النرويج|عمان|باكستان
بالاو|بنما|بابوا غينيا الجديدة|باراغواي|بيرو|الفلبين|بولندا|البرتغال|قطر|جمهورية كوريا
جمهورية مولدوفا|رومانيا|الاتحاد الروسي|رواندا|سانت كيتس ونيفس|سانت لوسيا|سانت فنسنت وجزر غرينادين
ساموا|سان مارينو|سان تومي وبرينسيبي|المملكة العربية السعودية|السنغال|صربيا|سيشيل|سيراليون|سنغافورة
سلوفاكيا|سلوفينيا|جزر سليمان|الصومال|جنوب أفريقيا|جنوب السودان|إسبانيا|سري لانكا|دولة فلسطين
السودان|سورينام|السويد|سويسرا|الجمهورية العربية السورية|طاجيكستان|تايلند|تيمور - ليشتي|توغو|تونغا
ترينيداد وتوباغو|تونس|تركيا|تركمانستان|توفالو|أوغندا|أوكرانيا|الإمارات العربية المتحدة
المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية|جمهورية تنزانيا المتحدة
الولايات المتحدة الأمريكية|أوروغواي|أوزبكستان|فانواتو|فنزويلا (جمهورية - البوليفارية)|فييت نام
اليمن|زامبيا|زمبابوي
"""


def _names(lines: str) -> tuple[str, ...]:
    return tuple(name for line in lines.split("\n") for name in line.split("|") if name)


NAMES = MappingProxyType({
    "ar": _names(_ARABIC),
    "es": _names(_SPANISH),
    "fr": _names(_FRENCH),
    "ru": _names(_RUSSIAN),
    "zh": _names(_CHINESE),
})  # fmt: skip
"""By language (ISO 639-1); English has them in ``states``."""
FORMER = MappingProxyType({
    "es": {
        "Turquía": ("Türkiye", 2022), "Swazilandia": ("Eswatini", 2018),
        "República Checa": ("Chequia", 2016), "Países Bajos": ("Países Bajos (Reino de los)", 2023),
        "Estados Unidos": ("Estados Unidos de América", 0),
    },
    "fr": {
        "Turquie": ("Türkiye", 2022), "Swaziland": ("Eswatini", 2018),
        "République tchèque": ("Tchéquie", 2016), "Pays-Bas": ("Pays-Bas (Royaume des)", 2023),
        "États-Unis": ("États-Unis d’Amérique", 0),
    },
    "ru": {
        "Свазиленд": ("Эсватини", 2018),
        "Чешская Республика": ("Чехия", 2016),
        "Нидерланды": ("Нидерланды (Королевство)", 2023),
        "Соединенные Штаты": ("Соединенные Штаты Америки", 0),
    },
})  # fmt: skip
"""Names that are no longer printed in lists, with the one that is, and the year of the change;
in Arabic and Chinese none is known."""
SORTED = frozenset({"es", "fr", "ru"})
"""Languages whose lists stand in their own alphabet; in Chinese they follow another one's."""
