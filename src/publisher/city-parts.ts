/**
 * Sections of cities, by the city. Who lives in one lives in the city, so none is
 * "not on the list" by itself. Checked by hand, and by a test against their distance
 * from the city. GeoNames marks only some sections as such.
 *
 * One line a city: country and region, its name, and its parts. A namesake
 * in the same state that lies beyond the reach of the city is kept by itself. A part
 * has a "+" before it where a municipality bears its name too, and lies nearer or is
 * not in the sources.
 */
export const PARTS = `
US-NY New York: Brooklyn, Manhattan, Queens, The Bronx, Bronx, Staten Island, Arrochar, Arverne, Astoria,
  Bath Beach, Battery Park City, Bay Ridge, Baychester, Bayside, Bedford-Stuyvesant, Bellaire, Belle Harbor, +Bellerose, Belmont,
  Bensonhurst, Bergen Beach, +Bloomfield, Boerum Hill, Borough Park, Breezy Point, Briarwood, Brighton Beach,
  Broad Channel, Brooklyn Heights, +Brookville, Brownsville, Bushwick, Cambria Heights, Canarsie,
  Carroll Gardens, +Charleston, Chelsea, Chinatown, City Island, +Clifton, Co-op City, Cobble Hill,
  College Point, +Concord, Coney Island, Corona, Crown Heights, Cypress Hills, Dongan Hills, Douglaston,
  DUMBO, Dyker Heights, East Elmhurst, East Flatbush, East Harlem, East New York, East Tremont, East Village,
  +Eastchester, Edgemere, Elmhurst, Eltingville, Emerson Hill, Far Rockaway, Financial District, Flatbush,
  Flatlands, +Floral Park, Flushing, Fordham, Forest Hills, Fort Greene, Fort Hamilton, Fort Wadsworth,
  Fresh Meadows, Glen Oaks, Glendale, Gramercy Park, Graniteville, Grant City, Gravesend, Great Kills,
  Greenpoint, Greenwich Village, Grymes Hill, Harlem, Hell's Kitchen, +Hillcrest, +Hillside, Hollis,
  Howard Beach, Huguenot, Hunts Point, +Inwood, Jackson Heights, Jamaica, Jamaica Estates, +Kensington,
  Kew Gardens, Kew Gardens Hills, Kingsbridge, Laurelton, Little Neck, Long Island City, Lower East Side,
  Marine Park, Mariners Harbor, Maspeth, Melrose, Middle Village, Midland Beach, Midwood, Morningside Heights,
  Morris Heights, Morris Park, Morrisania, Mott Haven, Neponsit, New Brighton, New Dorp, New Dorp Beach,
  New Springville, Norwood, Oakland Gardens, Oakwood, Ozone Park, Park Slope, Parkchester, Pelham Bay,
  Port Morris, Port Richmond, Prospect Heights, Queens Village, Red Hook, Rego Park, Richmond Hill, Ridgewood,
  Riverdale, Rockaway, Rockaway Beach, Rockaway Park, Rockaway Point, Roosevelt Island, Rosebank, Rosedale, Rossville, Saint Albans,
  Seaside, Sheepshead Bay, SoHo, South Beach, South Ozone Park, South Richmond Hill, Springfield Gardens,
  Spuyten Duyvil, Stapleton, Steinway, Sunnyside, Sunset Park, Terrace Heights, Throgs Neck, Tompkinsville,
  Tottenville, Tremont, Tribeca, Unionport, University Heights, Upper East Side, Upper West Side, Van Nest,
  Wakefield, Washington Heights, Westerleigh, Whitestone, Williamsbridge, Williamsburg, Willowbrook, Woodhaven,
  Woodlawn, Woodrow, Woodside, Yorkville
US-CA Los Angeles: Arleta, Atwater Village, Bel Air, Boyle Heights, Brentwood, Canoga Park, Century City,
  Chatsworth, Chinatown, Eagle Rock, Echo Park, El Sereno, Encino, Granada Hills, Harbor City, Highland Park,
  Hollywood, Hyde Park, Koreatown, Lake View Terrace, Leimert Park, Lincoln Heights, Los Feliz, Mar Vista, Mission Hills, North Hills,
  North Hollywood, Northridge, Pacific Palisades, Pacoima, Palms, Panorama City, Playa del Rey, Playa Vista,
  Porter Ranch, Reseda, San Pedro, Shadow Hills, Sherman Oaks, Silver Lake, South Los Angeles, Studio City,
  Sun Valley, Sunland, Sylmar, Tarzana, Toluca Lake, Tujunga, Valley Glen, Valley Village, Van Nuys, Venice,
  Watts, West Hills, West Los Angeles, Westchester, Westlake, Westwood, Wilmington, Winnetka, Woodland Hills
US-CA San Diego: City Heights, La Jolla, Mira Mesa, North Park, Ocean Beach, Pacific Beach, Point Loma,
  Rancho Bernardo, Rancho Penasquitos, San Ysidro, Sorrento Valley
US-CA San Francisco: Bayview, Bernal Heights, Castro District, Chinatown, Haight-Ashbury, Mission District,
  Nob Hill, Noe Valley, North Beach, Pacific Heights, Russian Hill, Sunset District, Visitacion Valley
US-CA San Jose: Almaden, Alum Rock, Alviso, Berryessa, Cambrian Park, Communications Hill, Evergreen,
  Seven Trees
US-CA Oakland: Chinatown, Fruitvale, Rockridge, West Oakland
US-CA Long Beach: Belmont Shore, Naples
US-IL Chicago: Albany Park, Archer Heights, Armour Square, Ashburn, Auburn Gresham, Austin, Avalon Park, Avondale,
  Back of the Yards, Belmont Cragin, Beverly, Bridgeport, Brighton Park, Bronzeville, Bucktown, Burnside,
  Calumet Heights, Chatham, Chicago Lawn, Chicago Loop, Clearing, Douglas, Dunning, East Garfield Park, East Side,
  Edgewater, Edison Park, Englewood, Forest Glen, Fuller Park, Gage Park, Garfield Ridge, Grand Boulevard,
  Greater Grand Crossing, Hegewisch, Hermosa, Humboldt Park, Hyde Park, Irving Park, Jefferson Park, Kenwood,
  Lakeview, Lincoln Park, Lincoln Square, Little Village, Logan Square, Loop, Lower West Side, McKinley Park,
  Montclare, Morgan Park, Mount Greenwood, Near North Side, Near South Side, Near West Side, New City, North Center,
  North Lawndale, North Park, Norwood Park, O'Hare, +Oakland, Pilsen, Portage Park, Pullman, Ravenswood, +Riverdale, Rogers Park,
  Roseland, South Chicago, South Deering, South Lawndale, South Shore, Streeterville, Uptown,
  Washington Heights, Washington Park, West Elsdon, West Englewood, West Garfield Park, West Lawn, West Loop, West Pullman,
  West Ridge, West Town, Wicker Park, +Woodlawn, Wrigleyville
US-MA Boston: Allston, Back Bay, Bay Village, Beacon Hill, Brighton, Charlestown, Chinatown, Dorchester, Dorchester Center, East Boston,
  Fenway, Hyde Park, Jamaica Plain, Mattapan, Mission Hill, North End, Readville, Roslindale, Roxbury, Roxbury Crossing,
  Seaport, South Boston, South End, West End, West Roxbury
US-PA Philadelphia: Center City, Chestnut Hill, Fishtown, Frankford, Germantown, Kensington, Manayunk,
  Mount Airy, Northeast Philadelphia, Pennsport, Roxborough, South Philadelphia, Southwest Philadelphia, Tacony,
  West Philadelphia, Wharton, Whitman
US-PA Pittsburgh: +Bloomfield, Carrick, East Liberty, Hazelwood, +Lawrenceville, Manchester, Oakland,
  Shadyside, Squirrel Hill
US-TX Houston: Acres Homes, Alief, Clear Lake City, Kingwood, Montrose, River Oaks, +Spring Branch
US-TX Dallas: Deep Ellum, Lake Highlands, Oak Cliff, Pleasant Grove
US-TX Fort Worth: Stop Six
US-AZ Phoenix: Ahwatukee, Ahwatukee Foothills, Alhambra, Central City, Deer Valley, Encanto, Laveen,
  Laveen Village, Maryvale
US-WA Seattle: Ballard, Capitol Hill, Columbia City, Fremont, Georgetown, Magnolia, Queen Anne, Wallingford,
  West Seattle
US-OR Portland: Kenton, Lents, North Portland, Saint Johns, Sellwood
US-DC Washington: Adams Morgan, Anacostia, Bloomingdale, Brookland, Capitol Hill, Chevy Chase, Columbia Heights,
  Dupont Circle, Foggy Bottom, Georgetown, Naval Anacost Annex, Shaw, Washington Navy Yard
US-MD Baltimore: Arlington, Brooklyn, Butcher's Hill, Canton, Charles Village, Cherry Hill, Curtis Bay,
  Federal Hill, Fells Point, Hampden, Irvington, Locust Point, Raspeburg, Roland Park
US-FL Miami: Allapattah, Coconut Grove, Flagami, Liberty City, Little Haiti, Little Havana, Overtown, Wynwood
US-FL Jacksonville: Mandarin, San Marco
US-FL Tampa: Ybor City
US-GA Atlanta: +Buckhead, East Atlanta, Inman Park, Little Five Points, Midtown
US-LA New Orleans: Algiers, French Quarter, Garden District, Gentilly, Marigny, New Orleans East, Treme
US-MI Detroit: Brightmoor, Corktown, Greektown
US-OH Cleveland: Clark-Fulton, Collinwood, Detroit-Shoreway, Glenville, Hough, +Ohio City
US-OH Columbus: Clintonville, German Village
US-OH Cincinnati: Hyde Park, Mount Lookout, Over-the-Rhine
US-IN Indianapolis: Broad Ripple, West Newton
US-TN Nashville: Antioch, Bellevue, Donelson, Hermitage, Joelton, Lakewood, Madison, Old Hickory, Whites Creek
US-KY Louisville: Buechel, Fairdale, Fern Creek, Highview, Newburg, Okolona, Pleasure Ridge Park, Saint Dennis,
  Valley Station
US-MN Minneapolis: Dinkytown, Northeast Minneapolis, Uptown
US-MN Saint Paul: Frogtown, Highland Park
US-WI Milwaukee: Bay View
US-CO Denver: Capitol Hill, Cherry Creek, Five Points, Montbello
US-AK Anchorage: Chugiak, Eagle River, Elmendorf AFB, Elmendorf Air Force Base, Fort Richardson, Girdwood,
  Indian, Jber
US-HI Honolulu: ‘Āhuimanu, ‘Aiea, East Honolulu, Ewa Beach, ‘Ewa Gentry, ‘Ewa Villages, Hālawa, Hālawa Heights,
  Haleiwa, Hau‘ula, Hawaii Kai, He‘eia, Hickam Field, Iroquois Point, Ka‘a‘awa, Kahalu‘u, Kahuku, Kailua,
  Kaneohe, Kapolei, Ko Olina, Kunia, Lā‘ie, Mā‘ili, Mākaha, Mākaha Valley, Makakilo, Makakilo City, Manoa,
  Maunawili, Mililani, Mililani Town, Mokulēia, Nānākuli, Ocean Pointe, Pearl City, Punalu‘u, Pupukea,
  Royal Kunia, Schofield Barracks, Village Park, Wahiawa, Waialua, Wai‘anae, Waikiki, Waimalu, Waimanalo,
  Waimānalo Beach, Waipahu, Waipio, Waipi‘o Acres, Wheeler Army Airfield, Whitmore Village
US-NM Albuquerque: Nob Hill, Old Town
US-NE Omaha: Benson, Dundee, Elkhorn, Millard
US-VA Norfolk: Ghent, Ocean View
US-VA Richmond: Carytown, Shockoe Bottom
US-MO Kansas City: Westport
US-MO St. Louis: Carondelet, Soulard
US-RI Providence: Federal Hill, Fox Point
US-CT Hartford: +Blue Hills, Frog Hollow, Parkville
US-NY Buffalo: Black Rock, South Buffalo
US-TX Austin: +Anderson Mill, East Austin, Hyde Park, Onion Creek
US-UT Salt Lake City: The Avenues, Sugar House
US-WA Spokane: Hillyard
GB-ENG London: Abbey Wood, Acton, Archway, Barking, Barking and Dagenham, Barnes, Barnet, Barnsbury, Battersea, Bayswater, Beckenham,
  Becontree, Belsize Park, Belvedere, Bermondsey, Bethnal Green, Bexley, Bexleyheath, Biggin Hill, Blackheath,
  Brent, Brentford, Brixton, Brixton Hill, Bromley, Camberwell, Camden, Camden Town, Canary Wharf, Carshalton, Catford,
  Chadwell Heath, Cheam, Chelsea, Chessington, Chingford, Chislehurst, City of London, City of Westminster,
  Clapham, Clerkenwell, Collier Row, Coulsdon, Crouch End, Croydon, Dagenham, Dulwich, Ealing, Earlsfield,
  East Ham, Edgware, Edmonton, Elm Park, Eltham, Enfield, Enfield Town, Erith, Feltham, Finchley, Finsbury,
  Fulham, Greenford, Greenwich, Hackney, Hadley Wood, Hainault, Hammersmith, Hammersmith and Fulham, Hampstead, Hampton, Haringey, Harold Wood,
  Harringay, Harrow, Harrow on the Hill, Havering, Hayes, Hendon, High Barnet, Highgate, Hillingdon, Holloway, Hook, Hornchurch,
  Hornsey, Hounslow, Ilford, Isleworth, Islington, Kensington, Kensington and Chelsea, Kingston upon Thames, Lambeth, Lewisham, Leyton,
  Leytonstone, Merton, Mitcham, Morden, New Malden, Newham, Northolt, Northwood, Orpington, Paddington, Peckham, Pinner, Poplar,
  Purley, Putney, Redbridge, Richmond, Richmond upon Thames, Romford, Ruislip, Shoreditch, Shortlands, Sidcup, South Croydon, Southall,
  Southwark, Stanmore, Stepney, Stoke Newington, Stratford, Streatham, Surbiton, Sutton, Teddington,
  Thornton Heath, Tooting, Tottenham, Tower Hamlets, Twickenham, Upminster, Uxbridge, Waltham Forest, Walthamstow, Wandsworth, Wanstead,
  Welling, Wembley, West Drayton, West End of London, West Ham, West Wickham, Westminster, Willesden, Wimbledon,
  Wood Green, Woodford, Woodford Green, Woolwich, Worcester Park
GB-ENG Birmingham: Acocks Green, Aston, Bartley Green, Castle Vale, Edgbaston, Erdington, Handsworth, Harborne,
  Hockley, Kings Heath, Moseley, Northfield, Selly Oak, Washwood Heath
GB-ENG Bristol: Avonmouth, Bedminster, Bishopsworth, Brislington, Clifton, Fishponds, Shirehampton, Southmead
GB-ENG Kirklees: Batley, +Birstall, Clayton West, Cleckheaton, Denby Dale, Dewsbury, Golcar, Heckmondwike,
  Holmfirth, Honley, Huddersfield, Kirkburton, Liversedge, Marsden, Meltham, Meltham Mills, Mirfield, Shelley,
  Shepley, Skelmanthorpe, Slaithwaite
GB-ENG Plymouth: Devonport, Plympton, Plymstock, Stonehouse
GB-ENG Portsmouth: Cosham, Fratton, Southsea
GB-ENG Telford: Dawley, Donnington, Hadley, Ironbridge, Madeley, Oakengates, Wellington
GB-ENG Barnsley: Bolton upon Dearne, Cudworth, Darfield, Darton, Dodworth, Goldthorpe, Grimethorpe, Hoyland,
  Hoyland Nether, Penistone, Royston, Thurnscoe, Wombwell, Worsbrough
GB-ENG Manchester: Blackley, Burnage, Cheetham Hill, Crumpsall, Didsbury, Fallowfield, Longsight, Wythenshawe
GB-ENG Exeter: Heavitree
GB-ENG Southampton: +Shirley
GB-ENG Leeds: Chapel Allerton, Headingley
US-AR Little Rock: Mabelvale
US-NV Las Vegas: The Lakes
US-SC Charleston: Daniel Island, +James Island
US-FL Miami Beach: Isle of Normandy
US-GA Brookhaven: North Atlanta
US-TN Memphis: New South Memphis
US-NC Raleigh: West Raleigh
GB-ENG Sheffield: Burngreave
`;

/** Other names that everybody knows, found like the name. One line a city, as above. */
export const OTHER_NAMES = `
US-NY New York: New York City, NYC, City of New York
US-CA Los Angeles: LA
US-CA San Francisco: SF
US-DC Washington: DC, Washington DC
US-PA Philadelphia: Philly
US-KY Lexington: Lexington-Fayette
US-TN Nashville: Nashville-Davidson
US-ID Boise: Boise City
US-CA Ventura: San Buenaventura
US-HI Honolulu: Urban Honolulu
US-HI Kailua-Kona: Kailua
US-IN Indianapolis: Indy
US-NV Las Vegas: Vegas
GB-ENG Telford: Telford and Wrekin
`;

/** What GeoNames lacks or takes for a section, and is a city, town, village or district of its own. */
export const MUNICIPALITIES = `
US-CA: Culver City, Newark, Piedmont, San Fernando, Signal Hill, Villa Park, West Hollywood
US-CO: Glendale
US-IL: University Park
US-MI: Iron River
US-NY: Eastchester, Tuckahoe
US-PA: Penn Hills
US-VT: Clarendon
US-ME: Woodstock
GB-ENG: Canvey Island, Hayling Island, Heywood, High Peak, Kirklees, Rossendale, Strood
`;
