import {CITY_CHECK} from '../../i18n/en/city-check.js';
import {LETTER} from '../../i18n/en/letter.js';
import {SHARED} from '../../i18n/en/shared.js';
import type {Language} from '../../i18n/messages.js';

/** All that the city check has to say. */
export const TEXTS = {...SHARED, ...LETTER, ...CITY_CHECK};

export type CheckKey = keyof typeof TEXTS;
export type CheckLanguage = Language<CheckKey>;
