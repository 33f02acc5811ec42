import { JOIN_CTA } from '../../i18n/en/join-cta.js';
import { LETTER } from '../../i18n/en/letter.js';
import { SHARED } from '../../i18n/en/shared.js';

const TEXTS = { ...SHARED, ...LETTER, ...JOIN_CTA };

export { TEXTS };
