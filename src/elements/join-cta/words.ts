import {JOIN_CTA} from '../../i18n/en/join-cta.js';
import {LETTER} from '../../i18n/en/letter.js';
import {SHARED} from '../../i18n/en/shared.js';
import type {Language} from '../../i18n/messages.js';

/** All that the join block has to say; the check inside brings its own words. */
export const TEXTS = {...SHARED, ...LETTER, ...JOIN_CTA};

export type JoinKey = keyof typeof TEXTS;
export type JoinLanguage = Language<JoinKey>;
