/**
 * What people call a part of a country, or of several of its states, without a code of its own. "CC:name:states:cities:names": whole states as they
 * are, "<" before a state the area only lies in; well-known cities of it where it is no whole state. The name is the first of the names.
 */
export const AREAS = `
US:<CA:San Francisco,San Jose,Oakland,Palo Alto,Mountain View,Sunnyvale,Santa Clara,Fremont,Berkeley,Redwood City,Menlo Park,Cupertino,San Mateo,Foster City,South San Francisco,Emeryville:Bay Area/San Francisco Bay Area/SF Bay Area/Silicon Valley/Кремниевая долина
US:NC,SC::Carolinas
US:ND,SD::Dakotas
US:DC,<MD,<VA:Washington,Arlington,Alexandria,Bethesda,Reston,McLean,Herndon:DMV/Washington Metro Area/DC Metro Area/National Capital Region
US:<NY,<NJ,<CT:New York City,New York,Newark,Jersey City,Stamford,Hoboken,White Plains:Tri-State Area/Tri-State/Tristate/New York Tri-State Area
US:CT,ME,MA,NH,RI,VT::New England
US:WA,OR::Pacific Northwest/PNW
US:IL,IN,IA,KS,MI,MN,MO,NE,ND,OH,SD,WI::Midwest/Midwestern United States/Midwestern US/Upper Midwest
US:CA,OR,WA::West Coast/Pacific Coast
US:CT,DC,DE,FL,GA,MA,MD,ME,NC,NH,NJ,NY,PA,RI,SC,VA,VT::East Coast/Eastern Seaboard
US:DC,DE,MD,NJ,NY,PA,VA,WV::Mid-Atlantic/Mid Atlantic
US:CT,MA,ME,NH,NJ,NY,PA,RI,VT::Northeastern United States/Northeastern US/US Northeast
US:AL,FL,GA,KY,MS,NC,SC,TN,VA::Southeastern United States/Southeastern US/US Southeast
US:AZ,NM,NV,OK,TX,UT::Southwestern United States/Southwestern US/US Southwest
US:<AL,<FL,<LA,<MS,<TX::Gulf Coast
US:CO,ID,MT,NV,UT,WY::Mountain West
US:<CA:Los Angeles,San Diego,Irvine,Anaheim,Long Beach,Santa Monica,Culver City,Pasadena:Southern California/SoCal
US:<CA:San Francisco,Sacramento,San Jose,Oakland:Northern California/NorCal
US:<CA:Riverside,San Bernardino,Ontario:Inland Empire
US:<VA:Arlington,Alexandria,Reston,McLean,Herndon,Chantilly:Northern Virginia/NoVA
US:<VA:Norfolk,Virginia Beach,Chesapeake,Newport News,Hampton:Hampton Roads
US:<MN,<WI:Minneapolis,Saint Paul,St. Paul:Twin Cities
US:<NC:Raleigh,Durham,Cary,Chapel Hill,Morrisville:Research Triangle/Research Triangle Park/Raleigh-Durham
US:<TX:Dallas,Fort Worth,Plano,Irving,Arlington,Frisco:DFW/Dallas-Fort Worth/DFW Metroplex/Dallas Fort Worth Metroplex
US:<FL:Miami,Fort Lauderdale,West Palm Beach,Boca Raton:South Florida
US:<FL:Orlando:Central Florida
US:<FL:Tampa,Clearwater,Saint Petersburg:Tampa Bay
US:<IL:Chicago,Naperville,Evanston:Chicagoland
US:<NY::Long Island
US:<NY::Hudson Valley
US:<PA:Allentown,Bethlehem:Lehigh Valley
US:<CO:Denver,Boulder,Fort Collins,Colorado Springs:Front Range
US:<UT:Salt Lake City,Provo,Lehi:Wasatch Front/Silicon Slopes
US:<WA:Seattle,Tacoma,Bellevue,Redmond,Kirkland:Puget Sound
US:<IA,<IL:Davenport,Moline:Quad Cities
CA:<ON:Toronto,Mississauga,Brampton,Markham,Vaughan,Oakville:Greater Toronto Area/GTA
CA:<BC:Vancouver,Burnaby,Surrey,Richmond:Lower Mainland/Metro Vancouver
CA:NB,NL,NS,PE::Atlantic Canada
GB::London:Home Counties/South East England/South-East England/Thames Valley
GB::Birmingham,Coventry,Wolverhampton:West Midlands
GB::Nottingham,Leicester,Derby:East Midlands/Midlands
GB::Leeds,Sheffield,Bradford,York,Hull:Yorkshire/North Yorkshire/South Yorkshire/West Yorkshire
GB::Manchester,Liverpool,Preston:North West England/Merseyside/Lancashire/Cheshire
GB::Newcastle upon Tyne,Newcastle,Sunderland,Durham:North East England/Tyneside/Teesside
GB::Bristol,Plymouth,Exeter,Bath:South West England/Devon/Cornwall/Dorset/Somerset/Gloucestershire/Wiltshire
GB::Cambridge,Norwich,Ipswich:East Anglia/Cambridgeshire/Suffolk
GB::Oxford:Oxfordshire
GB:::Hertfordshire/Buckinghamshire/Bedfordshire/Essex/Sussex
GB:::Derbyshire/Nottinghamshire/Leicestershire/Lincolnshire/Warwickshire/Staffordshire/Worcestershire/Shropshire/Northamptonshire
DE:<HE,<RP,<BY:Frankfurt am Main,Frankfurt,Mainz,Wiesbaden,Darmstadt,Offenbach,Hanau,Eschborn:Rhein-Main/Rhein-Main-Gebiet/Großraum Frankfurt
DE:<BW,<RP,<HE:Mannheim,Heidelberg,Ludwigshafen,Walldorf:Rhein-Neckar/Rhein-Neckar-Kreis
DE:<NW:Essen,Dortmund,Duisburg,Bochum,Gelsenkirchen,Oberhausen:Ruhrgebiet/Ruhrpott/Metropole Ruhr
DE:<NW:Köln,Düsseldorf,Bonn,Leverkusen:Rheinland/Rhein-Ruhr
DE:<NW:Bielefeld,Paderborn,Gütersloh:Ostwestfalen/Ostwestfalen-Lippe/OWL
DE:<NW::Münsterland/Sauerland/Siegerland/Bergisches Land/Niederrhein
DE:<BY:Nürnberg,Fürth,Erlangen:Mittelfranken/Metropolregion Nürnberg
DE:<BY::Oberbayern/Niederbayern/Unterfranken/Oberfranken/Oberpfalz/Allgäu
DE:<BW::Schwarzwald/Bodenseeregion/Bodenseeraum
DE:SH,NI,MV,<HB,<HH:Hamburg,Bremen:Norddeutschland
DE:BW,BY:Munich,Stuttgart:Süddeutschland
DE:BB,MV,SN,ST,TH,<BE:Berlin:Ostdeutschland
FR::Lyon,Grenoble,Saint-Étienne:Rhône-Alpes
FR::Marseille,Nice,Toulon,Cannes,Antibes:PACA/Côte d'Azur
FR::Strasbourg,Mulhouse,Colmar:Alsace
CH::Geneva,Lausanne,Neuchâtel,Fribourg:Romandie/Suisse romande/Westschweiz
CH::Zürich,Basel,Bern,Luzern,Winterthur,Zug:Deutschschweiz/Suisse alémanique
BE::Antwerpen,Gent,Leuven,Mechelen,Brugge:Flanders/Vlaanderen/Flandre/West-Vlaanderen/Oost-Vlaanderen/Vlaams-Brabant
BE::Liège,Namur,Charleroi,Mons:Wallonia/Wallonie/Wallonië/Brabant wallon
NL::Eindhoven,Tilburg,Breda,Veldhoven:Noord-Brabant/North Brabant
NL::Rotterdam,The Hague,Delft,Leiden:Zuid-Holland/South Holland
NL::Amsterdam,Haarlem,Hilversum,Amstelveen:Noord-Holland/North Holland
NL:::Gelderland/Overijssel/Flevoland/Zeeland/Friesland/Twente/Achterhoek
PL::Warsaw:Mazowsze/Mazowszu
PL::Katowice,Gliwice,Zabrze,Sosnowiec,Bytom:Śląsk/Śląsku/Śląska/Górny Śląsk/Górnym Śląsku/Aglomeracja śląska/Silesia
PL::Wrocław:Dolny Śląsk/Dolnym Śląsku/Dolnego Śląska/Lower Silesia
PL::Kraków:Małopolska/Małopolsce/Małopolski
PL::Poznań:Wielkopolska/Wielkopolsce/Wielkopolski
PL::Gdańsk,Gdynia,Sopot:Trójmiasto/Trójmieście/Trójmiasta/Pomorze/Pomorzu/Tricity
CZ::Kladno,Mladá Boleslav:Středočeský kraj/Středočeském kraji/Středočeského kraje/Středních Čechách
CZ::Brno:Jihomoravský kraj/Jihomoravském kraji/Morava/Moravě/Moravy/Moravia
CZ::Ostrava:Moravskoslezský kraj/Moravskoslezském kraji
CZ:::Čechy/Čechách/Severních Čechách/Jižních Čechách/Vysočina/Vysočině
RU::Yekaterinburg,Chelyabinsk,Ufa,Perm:Урал/Ural
RU::Novosibirsk,Krasnoyarsk,Omsk,Tomsk,Irkutsk:Сибирь/Siberia
RU::Vladivostok,Khabarovsk:Дальний Восток/Russian Far East
RU::Samara,Kazan,Saratov,Nizhniy Novgorod:Поволжье
RU::Krasnodar:Кубань
UA::Kyiv:Київщина
UA::Lviv:Львівщина/Західна Україна/Прикарпаття/Закарпаття
CN::Shanghai,Suzhou,Hangzhou,Nanjing,Ningbo,Wuxi:长三角/江浙沪
CN::Guangzhou,Shenzhen,Foshan,Dongguan,Zhuhai:珠三角/粤港澳大湾区/大湾区
CN::Beijing,Tianjin:京津冀
IN::Delhi,New Delhi,Gurgaon,Noida,Faridabad,Ghaziabad:Delhi NCR/Delhi-NCR
BR::São Paulo,Guarulhos,Osasco,Barueri:Grande São Paulo/ABC Paulista
PT::Lisbon:Grande Lisboa
PT::Porto:Grande Porto
PT:::Algarve/Alentejo
AR::Buenos Aires:GBA/AMBA/Gran Buenos Aires/CABA/Capital Federal
IE::Dublin:Greater Dublin Area
`;
