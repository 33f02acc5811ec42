/** A place as a page's author wrote it, with the page's own region where it says none. For attributes, never for what a visitor typed. */
export declare function completePlace(place: string, region: string): string;
