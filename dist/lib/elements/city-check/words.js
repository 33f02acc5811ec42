import { CITY_CHECK } from '../../i18n/en/city-check.js';
import { SHARED } from '../../i18n/en/shared.js';

const TEXTS = { ...SHARED, ...CITY_CHECK };

export { TEXTS };
