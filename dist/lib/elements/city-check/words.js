import { CITY_CHECK } from '../../i18n/en/city-check.js';
import { LETTER } from '../../i18n/en/letter.js';
import { SHARED } from '../../i18n/en/shared.js';

const TEXTS = { ...SHARED, ...LETTER, ...CITY_CHECK };

export { TEXTS };
