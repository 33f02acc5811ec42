/**
 * Names that the sources have and that are no places: companies, halls and
 * abbreviations of the mail, buildings. One line a region, as in `city-parts.ts`.
 */
export const NO_PLACES = `
US-AL: Assc Doctors Ins, Bham, Decorative Craft Ideas, Firms, First National Bank, Merchants National Bank,
  Oxmoor House, Parisians Inc, Washington Street Courthouse Annex
US-AR: American Greeting Card
US-AZ: Ariz Correctional Ctr, Arizona State Lottery, Arizona State Univ West, Census Bureau, Greyhound Dial Corp
US-CA: Brylane, Buffums, Express Mail Reporting Syste, Far, Firm Holdouts, Focus On The Family,
  General Telephone, Gottschalks, Liberty Mutual, Lockheed Corp, Macys Of California, Naval Supply Center,
  Pacific Area Office, Pacific Gas & Electric, Pacific Tel, Sf International Service Ctr,
  Southern California Gas Comp, Wells Fargo Bank, World Vision International
US-CT: Brm, Bureau Business Practice
US-DC: Parcel Return Service
US-DE: Beneficial Natl Bank
US-FL: Defense Finance Accounting, Eastern Airlines, First National Bank Of Fl, First Union Bank,
  Flagship Banks Of Miami, Homeside Lending Inc, J C Penney Co, Master Charge, Mastercard, Mid Florida
US-GA: Atl, Atlanta Bmc, Firing Range
US-GU: Guam Government House
US-HI: Hon
US-IA: Cds Brm
US-ID: West One Bank
US-IL: Kemper Ins Co, Lions International, Sbc
US-IN: Bendix Corp, Geo Koch Sons
US-KS: Cancer Fund Of Amer Brm, Cancer Fund Of America, Kansas Lottery, Montgomery Wards
US-KY: Grolier Books
US-LA: Cablevision, Naval Reserve Pers Ctr
US-MA: At&t, Bell Atlantic Telephone Co, Springfield Bmc
US-MD: Nationwide Fulfill Systems, Southern Md Facility, Suburb Maryland Fac
US-MI: Fisher Body Boc
US-MN: Damark, New Brighton Boxes, Spotts Inc
US-MO: Centerre Bank Of Kc, First National Bank, Nordstrom
US-NC: Burlington House, Piedmont Aviation, Sears Roebuck, Wachovia Master Chrg
US-NJ: Corporate Mailings, Midlantic National Bank, Shared Firm Zip, State Farm Insurance
US-NY: 115 Crm Firms, 115 Firms, American Express, Bank Of New York, Cheeselovers, Citicorp Services Inc,
  Contest Mail, Eastern States Bkcard Assoc, Independent Elect Of Amer, Marden Kane Inc, Muscular Dystrophy,
  Ny Telephone, Philip Morris, Select And Save
US-OH: Ameritrust Card Center, City National Bank, Cleveland Elec Ill Co, Gap Inc Direct, Roadway Express,
  Sugarcreek Police Dept
US-OK: Abumps, First Natl Bank Mail Service, Shell Oil Box 150, Shell Oil Box 160
US-OR: Abmps, At&t, First Consumers Nat Bank, Gen Electric, Nw Natural, State Farm Ins, Us Bank, Us West
US-PA: Academy Life, Allstate Insurance Co, Blair Return Center, Duguesne Light Co, Federal Communications Com,
  Haddon Craftsmen Book Dist, Internal Revenue, Joseph Horne Co, Kng Of Prussa, Metropolitan Edison Co
US-SC: Bmg Columbia House Acs, Bmg Columbia Hse Music Club
US-SD: Citibank, Gurneys Seed & Nursery Co
US-TN: Amsouth Bank, Mem, Mphs, Nashvl, The Mail Box, Tn Dept Of Health Environ, Tn Dept Of Human Svc
US-TX: Alliance Data Systems, American Express, Crp Christi, State Board Of Insurance, Texas Dept Of Correction
US-VA: Appalachian Pwr, Blue Cross Blue Shield, Continental Telephone, Marine Corps Institute,
  National Wildlife Assoc, Shared Firm Zip, State Farm, U S Geological Survey, Visa Lottery State Dept
US-WA: Bank Of America, Goodwill Games 1990, Wa State Lottery, Weyerhaeuser Co
`;
