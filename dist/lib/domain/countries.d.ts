/** The country, ISO 3166-1 alpha-2, that these folded letters name. Codes are not names, but for US, USA and UK. */
export declare function findCountry(folded: string): string | undefined;
